import { useId, useMemo, useState } from 'react';
import { IMPORT } from '../../i18n/import';
import { useTexts } from '../../i18n/useMessages';
import type { Indicator } from '../../model/codelist';
import type { Mapping, Measure } from '../../model/import';
import { foldForSearch } from '../../model/language';
import type { Text } from '../../ui/useText';
import { addIndicator, likelyUnit, newIndicator, setMeasure, suggestions } from './mapping';

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

/**
 * Chooses which indicator values are of: one that is alike, one that is searched for, or a new one.
 * @param compact true leaves out the field to search in: the list has the likely ones first
 * @param spoken what the table says of the values, which known names are likened to
 * @param name what a new indicator is called to begin with
 */
export function IndicatorChoice({
  at,
  compact,
  spoken,
  name,
  measure,
  mapping,
  change,
  text,
}: {
  at: number | null;
  compact: boolean;
  spoken: string;
  name: string;
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
  const { indicators, themes, units } = catalog;
  const unit = likelyUnit(spoken, units);
  const alike = useMemo(() => suggestions(spoken, unit?.id ?? null, indicators), [spoken, unit, indicators]);
  const wanted = foldForSearch(query).split(/\s+/).filter(Boolean);
  const found = indicators.filter((indicator) => {
    const own = foldForSearch(
      `${indicator.name.da} ${indicator.name.en} ${indicator.definition[text.language]}`,
    );
    return wanted.every((word) => own.includes(word));
  });
  const chosen = indicators.find((indicator) => indicator.id === measure.indicator);
  const choose = (value: string) => {
    if (value !== NEW) {
      const kinds = indicators.find((indicator) => indicator.id === value)?.kinds;
      const kind = kinds && !kinds.includes(measure.kind) ? kinds[0] : undefined;
      return change(setMeasure(mapping, at, { indicator: value, ...(kind ? { kind } : {}) }));
    }
    const taken = new Set([...indicators, ...mapping.newIndicators].map((indicator) => indicator.id));
    const theme = alike[0]?.theme ?? themes[0]?.id ?? '';
    const made = newIndicator({ name, unit: unit?.id ?? '', theme }, taken);
    const decimals = unit?.type === 'procent' ? 1 : 0;
    const reading = {
      da: IMPORT.da.mapping.readings[made.direction],
      en: IMPORT.en.mapping.readings[made.direction],
    };
    change(addIndicator(mapping, at, { ...made, decimals, reading }));
  };
  return (
    <>
      {!compact && (
        <p className="import-field">
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
        </p>
      )}
      <p className="import-field wide-field">
        <label htmlFor={`${id}-indicator`}>{t.indicator}</label>
        <select
          id={`${id}-indicator`}
          value={measure.indicator}
          onChange={(event) => choose(event.target.value)}
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
          {themes.map((theme) => {
            // What is chosen stays in the list whatever is searched for.
            const own = [...new Set([...found, ...(chosen ? [chosen] : [])])].filter(
              (indicator) => indicator.theme === theme.id,
            );
            return own.length === 0 ? null : (
              <optgroup key={theme.id} label={theme.name[text.language]}>
                <Options indicators={own} text={text} />
              </optgroup>
            );
          })}
        </select>
      </p>
    </>
  );
}
