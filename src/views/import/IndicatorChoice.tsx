import { memo, useId, useMemo, useState } from 'react';
import { decimalsIn, newIndicator } from '../../dataset/import/newIndicator';
import { likelyTheme, likelyUnit, suggestions } from '../../dataset/import/proposals';
import { IMPORT } from '../../i18n/import';
import type { Indicator } from '../../model/codelist';
import { groupBy } from '../../model/groupBy';
import type { TableHead } from '../../model/import';
import { foldForSearch } from '../../model/language';
import type { Mapping, Measure } from '../../model/mapping';
import { Field } from '../../ui/Field';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import styles from './import.module.css';
import { addIndicator, setMeasure, valueColumns } from './mapping';
import { SelectField } from './SelectField';

/** Stands in the list for an indicator to be made; no id has a plus. */
const NEW = '+';

/** Options with the names of indicators. */
function Options({ indicators, text }: { indicators: readonly Indicator[]; text: Text }) {
  return indicators.map(({ id, name }) => (
    <option key={id} value={id}>
      {name[text.language]}
    </option>
  ));
}

/** Indicators whose name or definition has every word of a query. */
function find(indicators: readonly Indicator[], query: string): readonly Indicator[] {
  const wanted = foldForSearch(query).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return indicators;
  return indicators.filter(({ name, definition }) => {
    const own = foldForSearch(`${name.da} ${name.en} ${definition.da} ${definition.en}`);
    return wanted.every((word) => own.includes(word));
  });
}

/** The indicators that a query finds, theme by theme. What is chosen stays in the list whatever is searched for. */
const ThemedOptions = memo(function ThemedOptions({
  query,
  chosen,
  text,
}: {
  query: string;
  chosen: string;
  text: Text;
}) {
  const { indicators, themes } = text.index.catalog;
  const found = new Set(find(indicators, query));
  const listed = groupBy(
    indicators.filter((indicator) => found.has(indicator) || indicator.id === chosen),
    (indicator) => indicator.theme,
  );
  return themes.map((theme) => {
    const own = listed.get(theme.id);
    return (
      own && (
        <optgroup key={theme.id} label={theme.name[text.language]}>
          <Options indicators={own} text={text} />
        </optgroup>
      )
    );
  });
});

/**
 * Chooses which indicator values are of: one that is alike, one that is searched for, or a new one.
 * @param compact true leaves out the field to search in: the list has the likely ones first
 * @param spoken what the table says of the values, which known names are likened to
 * @param heads what the columns' own heads say, which may name a unit
 * @param name what a new indicator is called to begin with
 * @param rows the first rows of the table
 */
export function IndicatorChoice({
  at,
  compact,
  spoken,
  heads,
  name,
  rows,
  measure,
  mapping,
  change,
  text,
}: {
  at: number | null;
  compact: boolean;
  spoken: string;
  heads: string;
  name: string;
  rows: TableHead['rows'];
  measure: Measure;
  mapping: Mapping;
  change: (mapping: Mapping) => void;
  text: Text;
}) {
  const words = useTexts(IMPORT);
  const t = words.mapping;
  const id = useId();
  const [query, setQuery] = useState('');
  const { catalog } = text.index;
  const { indicators, units } = catalog;
  const unit = likelyUnit(heads, units);
  const alike = useMemo(() => suggestions(spoken, unit?.id ?? null, indicators), [spoken, unit, indicators]);
  const found = useMemo(() => find(indicators, query), [indicators, query]);
  const choose = (value: string) => {
    if (value !== NEW) {
      const kinds = indicators.find((indicator) => indicator.id === value)?.kinds;
      const kind = kinds && !kinds.includes(measure.kind) ? kinds[0] : undefined;
      return change(setMeasure(mapping, at, { indicator: value, ...(kind ? { kind } : {}) }));
    }
    const taken = new Set([...indicators, ...mapping.newIndicators].map((indicator) => indicator.id));
    const theme = likelyTheme(name, indicators);
    const columns = at === null ? valueColumns(mapping) : [at];
    const cells = rows.flatMap((row) => columns.map((column) => row[column] ?? ''));
    const decimals = decimalsIn(cells, mapping.decimals);
    const made = newIndicator({ name, unit: unit?.id ?? '', theme, decimals }, taken);
    change(addIndicator(mapping, at, made));
  };
  return (
    <>
      {!compact && (
        <Field as="p">
          <label htmlFor={`${id}-find`}>{t.findIndicator}</label>
          <input
            id={`${id}-find`}
            type="search"
            value={query}
            autoComplete="off"
            onChange={(event) => setQuery(event.target.value)}
          />
          <span role="status" className="muted small">
            {query !== '' && t.found(text.number(found.length, 0))}
          </span>
        </Field>
      )}
      <SelectField
        label={t.indicator}
        value={measure.indicator}
        required
        invalid={measure.indicator === ''}
        wrong={t.indicatorWrong}
        className={styles.wideField}
        onChoose={choose}
      >
        <option value="">{t.chooseIndicator}</option>
        <option value={NEW}>{t.aNew}</option>
        {mapping.newIndicators.length > 0 && (
          <optgroup label={t.newIndicator}>
            <Options indicators={mapping.newIndicators} text={text} />
          </optgroup>
        )}
        {query === '' && alike.length > 0 && (
          <optgroup label={t.likely}>
            <Options indicators={alike} text={text} />
          </optgroup>
        )}
        <ThemedOptions query={query} chosen={measure.indicator} text={text} />
      </SelectField>
    </>
  );
}
