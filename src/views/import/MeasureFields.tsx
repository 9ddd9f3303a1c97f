import { useMemo } from 'react';
import { lacksGroup } from '../../dataset/import/guess';
import { scaleOf } from '../../dataset/import/preamble';
import { likelyGroups } from '../../dataset/import/proposals';
import { IMPORT } from '../../i18n/import';
import type { Group, Indicator } from '../../model/codelist';
import type { TableHead } from '../../model/import';
import { KINDS, type Kind } from '../../model/kind';
import type { Mapping } from '../../model/mapping';
import { Card } from '../../ui/Card';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import { IndicatorChoice } from './IndicatorChoice';
import styles from './import.module.css';
import { columnsOf, measureOf, setMeasure } from './mapping';
import { NewIndicatorFields } from './NewIndicatorFields';
import { SelectField } from './SelectField';
import { columnName } from './words';

const SCALES: readonly number[] = [1, 1000, 1_000_000];

/** Options with the names of groups. */
function GroupOptions({ groups, text }: { groups: readonly Group[]; text: Text }) {
  return groups.map(({ id, name }) => (
    <option key={id} value={id}>
      {name[text.language]}
    </option>
  ));
}

/**
 * What the values of a column are: which indicator, of which kind, in which group, in thousands or not.
 * @param at the column, or null for what goes for all values
 * @param compact one of several, each in as little room as can be
 */
export function MeasureFields({
  at,
  compact,
  head,
  mapping,
  change,
  text,
}: {
  at: number | null;
  compact: boolean;
  head: TableHead;
  mapping: Mapping;
  change: (mapping: Mapping) => void;
  text: Text;
}) {
  const words = useTexts(IMPORT);
  const t = words.mapping;
  const { index, language } = text;
  const measure = measureOf(mapping, at);
  const isNew = mapping.newIndicators.find((indicator) => indicator.id === measure.indicator);
  const known = index.catalog.indicators.find((indicator) => indicator.id === measure.indicator);
  const indicator: Indicator | undefined = isNew ?? known;
  const kinds: readonly Kind[] = indicator?.kinds ?? KINDS;
  const unit = indicator && index.catalog.units.find((u) => u.id === indicator.unit);
  const groupless = lacksGroup(mapping, measure, index.catalog.indicatorEntries);
  const only = at ?? columnsOf(mapping, 'value')[0];
  const legend = at === null ? t.allValues : t.measureOf(columnName(head, at, words));
  // The unit that stands over the table goes for the first indicator that is chosen.
  const choose = (next: Mapping) => {
    const first = measure.indicator === '' && measureOf(next, at).indicator !== '';
    change(first ? setMeasure(next, at, { scale: scaleOf(head.unit) }) : next);
  };
  const heads = only === undefined ? '' : (head.header[only] ?? '');
  // The head of the only column of values is often “INDHOLD”; what the table is called says more.
  const about = `${head.file} ${head.title} ${at === null ? head.header.join(' ') : heads}`;
  const likely = useMemo(() => likelyGroups(about, index.catalog.groups), [about, index]);
  const spoken = at === null ? `${head.title} ${head.unit} ${heads}` : heads;
  return (
    <Card as="fieldset" className={styles.measure}>
      <legend>{legend}</legend>
      {head.unit !== '' && <p className="muted small">{t.unitSaid(head.unit)}</p>}
      <div className={styles.fields}>
        <IndicatorChoice
          at={at}
          compact={compact}
          spoken={spoken}
          heads={heads}
          name={at === null ? head.title : columnName(head, at, words)}
          rows={head.rows}
          measure={measure}
          mapping={mapping}
          change={choose}
          text={text}
        />
        {indicator && (
          <>
            <SelectField
              label={t.kind}
              value={measure.kind}
              onChoose={(kind) => change(setMeasure(mapping, at, { kind: kind as Kind }))}
            >
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {text.t.kind[kind]}
                </option>
              ))}
            </SelectField>
            {columnsOf(mapping, 'group').length === 0 && (
              <SelectField
                label={t.group}
                value={measure.group ?? ''}
                required={groupless}
                invalid={groupless}
                wrong={t.groupWrong}
                onChoose={(group) => change(setMeasure(mapping, at, { group: group || null }))}
              >
                <option value="">{groupless ? t.chooseGroup : t.noGroup}</option>
                {likely.length > 0 && (
                  <optgroup label={t.likely}>
                    <GroupOptions groups={likely} text={text} />
                  </optgroup>
                )}
                <GroupOptions
                  groups={index.catalog.groups.filter((group) => !likely.includes(group))}
                  text={text}
                />
              </SelectField>
            )}
            {unit && (
              <SelectField
                label={t.scale}
                value={measure.scale}
                onChoose={(scale) => change(setMeasure(mapping, at, { scale: Number(scale) }))}
              >
                {[...new Set([...SCALES, measure.scale])].map((scale) => (
                  <option key={scale} value={scale}>
                    {t.scaled(t.scales[scale] ?? text.number(scale, 0), unit.other[language])}
                  </option>
                ))}
              </SelectField>
            )}
          </>
        )}
      </div>
      {isNew && <NewIndicatorFields indicator={isNew} mapping={mapping} change={change} text={text} />}
    </Card>
  );
}
