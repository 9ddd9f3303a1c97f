import { useState } from 'react';
import { IMPORT } from '../../i18n/import';
import type { Indicator } from '../../model/codelist';
import type { Mapping } from '../../model/import';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import { dropIndicator, lacksSomething } from './mapping';
import { NewIndicatorFields } from './NewIndicatorFields';

/** One of them: open from the start where something is missing. */
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
  const [open, setOpen] = useState(() => lacksSomething(indicator));
  return (
    <details
      className="card measure"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        {indicator.name[text.language]} {lacksSomething(indicator) && <em>{t.rowIndicatorOpen}</em>}
      </summary>
      {open && <NewIndicatorFields indicator={indicator} mapping={mapping} change={change} text={text} />}
      <button
        type="button"
        className="link-button"
        onClick={() => change(dropIndicator(mapping, indicator.id))}
      >
        {t.rowIndicatorNo}
      </button>
    </details>
  );
}

/** The indicators that rows name and that are to be made, each with what the file says of it; nothing where there is none. */
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
