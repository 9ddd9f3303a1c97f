import { useId, useMemo, useState } from 'react';
import { suggestions } from '../../dataset/import/proposals';
import { READ_REFERAT } from '../../i18n/readReferat';
import { groupBy } from '../../model/groupBy';
import { foldForSearch } from '../../model/language';
import type { Values } from '../../referat/review/drafts';
import { Field } from '../../ui/Field';
import { useTexts } from '../../ui/useMessages';
import { type Control, LONGEST_INDICATOR, NEW } from './control';
import styles from './referat.module.css';

/**
 * Which indicator: one of those known, the likely ones first, or a new one by its name.
 * @param spoken what the text says of the figure, which known names are likened to
 * @param likely ids of those that were thought of
 */
export function IndicatorControl({
  value,
  change,
  text,
  spoken,
  likely,
  unit,
  first = false,
}: Control<Values['indicator']> & {
  readonly spoken: string;
  readonly likely: readonly string[];
  readonly unit: string;
}) {
  const t = useTexts(READ_REFERAT);
  const id = useId();
  const [query, search] = useState('');
  const { indicators, themes } = text.index.catalog;
  const alike = useMemo(() => {
    const thought = likely.flatMap((one) => indicators.find((indicator) => indicator.id === one) ?? []);
    return [...new Set([...thought, ...suggestions(spoken || value.name, unit, indicators)])].slice(0, 6);
  }, [likely, spoken, value.name, unit, indicators]);
  const wanted = foldForSearch(query).split(/\s+/).filter(Boolean);
  const found = indicators.filter(({ name, definition }) => {
    const own = foldForSearch(`${name.da} ${name.en} ${definition.da}`);
    return wanted.every((word) => own.includes(word));
  });
  const byTheme = groupBy(found, ({ theme }) => theme);
  const chosen = indicators.find((indicator) => indicator.id === value.id);
  const option = (indicator: (typeof indicators)[number]) => (
    <option key={indicator.id} value={indicator.id}>
      {indicator.name[text.language]}
    </option>
  );
  return (
    <div className={styles.indicatorFields}>
      <Field as="p">
        <label htmlFor={`${id}-find`}>{t.fields.find}</label>
        <input
          id={`${id}-find`}
          type="search"
          value={query}
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: it was asked for
          autoFocus={first}
          onChange={({ target }) => search(target.value)}
        />
      </Field>
      <Field as="p">
        <label htmlFor={id}>{t.fields.known}</label>
        <select
          id={id}
          value={value.id ?? NEW}
          onChange={({ target }) => {
            const indicator = indicators.find((one) => one.id === target.value);
            change(
              indicator ? { id: indicator.id, name: indicator.name.da } : { id: null, name: value.name },
            );
          }}
        >
          <option value={NEW}>{t.fields.aNew}</option>
          {chosen && !found.includes(chosen) && option(chosen)}
          {query === '' && alike.length > 0 && (
            <optgroup label={t.fields.likely}>{alike.map(option)}</optgroup>
          )}
          {themes.map((theme) => {
            const own = byTheme.get(theme.id)?.filter((one) => query !== '' || !alike.includes(one));
            return (
              own &&
              own.length > 0 && (
                <optgroup key={theme.id} label={theme.name[text.language]}>
                  {own.map(option)}
                </optgroup>
              )
            );
          })}
        </select>
      </Field>
      {value.id === null && (
        <Field as="p">
          <label htmlFor={`${id}-name`}>{t.fields.name}</label>
          <input
            id={`${id}-name`}
            type="text"
            value={value.name}
            maxLength={LONGEST_INDICATOR}
            onChange={({ target }) => change({ id: null, name: target.value })}
          />
        </Field>
      )}
    </div>
  );
}
