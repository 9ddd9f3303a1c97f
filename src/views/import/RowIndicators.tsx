import { useState } from 'react';
import { IMPORT } from '../../i18n/import';
import type { Indicator } from '../../model/codelist';
import type { Mapping } from '../../model/mapping';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import styles from './import.module.css';
import { dropIndicator, isDoubtful, lacksSomething, mayBe, meantBy, setMeant } from './mapping';
import { NewIndicatorFields } from './NewIndicatorFields';
import { SelectField } from './SelectField';

/**
 * Asks whether a new indicator is a known one under another name.
 * @param near the known ones that it may be
 * @param open true if it is still to be said
 */
function MeantChoice({
  indicator,
  near,
  open,
  mapping,
  change,
  text,
}: {
  indicator: Indicator;
  near: readonly Indicator[];
  open: boolean;
  mapping: Mapping;
  change: (mapping: Mapping) => void;
  text: Text;
}) {
  const words = useTexts(IMPORT);
  const t = words.mapping;
  return (
    <SelectField
      label={t.rowIndicatorIs(indicator.name[text.language])}
      value={meantBy(mapping, indicator.id) ?? (open ? '' : indicator.id)}
      required
      invalid={open}
      className={styles.wideField}
      onChoose={(meant) => change(setMeant(mapping, indicator.id, meant || null))}
    >
      {open && <option value="">{words.report.aliasNone}</option>}
      {near.map((known) => (
        <option key={known.id} value={known.id}>
          {words.report.aliasIs(known.name[text.language])}
        </option>
      ))}
      <option value={indicator.id}>{t.rowIndicatorNew}</option>
    </SelectField>
  );
}

/** One of them: open from the start if something is missing. */
function RowIndicator({
  indicator,
  mapping,
  change,
  text,
}: {
  indicator: Indicator;
  mapping: Mapping;
  change: (mapping: Mapping) => void;
  text: Text;
}) {
  const t = useTexts(IMPORT).mapping;
  const { indicators } = text.index.catalog;
  const { language } = text;
  const [open, setOpen] = useState(() => lacksSomething(indicator));
  const near = mayBe(indicator, indicators);
  const meant = meantBy(mapping, indicator.id);
  const known = indicators.find(({ id }) => id === meant);
  const doubtful = isDoubtful(mapping, indicator, indicators);
  const name = indicator.name[language];
  return (
    <Card as="div" className={styles.measure}>
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          {known ? t.rowIndicatorKnown(name, known.name[language]) : name}{' '}
          {!known && lacksSomething(indicator) && <em>{t.rowIndicatorOpen}</em>}
        </summary>
        {open && near.length > 0 && (
          <MeantChoice
            indicator={indicator}
            near={near}
            open={doubtful}
            mapping={mapping}
            change={change}
            text={text}
          />
        )}
        {open && !known && !doubtful && (
          <NewIndicatorFields indicator={indicator} mapping={mapping} change={change} text={text} />
        )}
        <Button look="link" onClick={() => change(dropIndicator(mapping, indicator.id))}>
          {t.rowIndicatorNo}
        </Button>
      </details>
    </Card>
  );
}

/** The indicators that rows name and nobody has, each with what the file says of it; nothing if there is none. */
export function RowIndicators({
  mapping,
  change,
  text,
}: {
  mapping: Mapping;
  change: (mapping: Mapping) => void;
  text: Text;
}) {
  const t = useTexts(IMPORT).mapping;
  const known = new Set(text.index.catalog.indicators.map(({ id }) => id));
  const made = mapping.newIndicators.filter(({ id }) => !known.has(id));
  if (made.length === 0) return null;
  return (
    <section>
      <h3>{t.rowIndicators}</h3>
      <p>{t.rowIndicatorsHelp(text.number(made.length, 0))}</p>
      {made.map((indicator) => (
        <RowIndicator
          key={indicator.id}
          indicator={indicator}
          mapping={mapping}
          change={change}
          text={text}
        />
      ))}
    </section>
  );
}
