/** Fields in which it is said what a figure is; a label and a control each. */
import { useId, useMemo, useState } from 'react';
import { readPeriod } from '../../dataset/import/periods';
import { likelyGroups, suggestions } from '../../dataset/import/proposals';
import { READ_REFERAT } from '../../i18n/readReferat';
import { AREA_TYPES } from '../../model/codelist';
import { decimalsOf } from '../../model/decimals';
import { groupBy } from '../../model/groupBy';
import { KINDS, type Kind } from '../../model/kind';
import { foldForSearch } from '../../model/language';
import type { Field as Column } from '../../referat/proposal';
import type { Values } from '../../referat/review/drafts';
import { classNames } from '../../ui/classNames';
import { Field } from '../../ui/Field';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import { readWritten } from './readWritten';
import styles from './referat.module.css';

/** Letters of the name of an indicator that is written. */
export const LONGEST_INDICATOR = 120;
/** Stands in a list for what is not in it; no id has a plus. */
const NEW = '+';

/** What every control takes. `change` is told null while what is written cannot be read. */
export interface Control<T> {
  readonly value: T;
  readonly change: (value: T | null) => void;
  readonly text: Text;
  /** Whether it is where the reader is to begin. */
  readonly first?: boolean;
}

/** The number itself. */
export function ValueControl({ value, change, text, first = false }: Control<number>) {
  const t = useTexts(READ_REFERAT);
  const id = useId();
  const [written, write] = useState(() =>
    Number.isFinite(value) ? text.number(value, decimalsOf(value)) : '',
  );
  const read = readWritten(written, text.language);
  return (
    <Field as="p">
      <label htmlFor={id}>{t.head.value}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        value={written}
        // biome-ignore lint/a11y/noAutofocus: it was asked for
        autoFocus={first}
        aria-invalid={read === null}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => {
          write(target.value);
          change(readWritten(target.value, text.language));
        }}
      />
      <span
        id={`${id}-help`}
        className={read === null ? styles.wrong : classNames(styles.help, 'muted', 'small')}
      >
        {read === null
          ? t.fields.valueWrong
          : /\p{L}/u.test(written) && t.fields.valueRead(text.number(read, decimalsOf(read)))}
      </span>
    </Field>
  );
}

/** When it holds, in words. */
export function PeriodControl({ value, change, text, first = false }: Control<string>) {
  const t = useTexts(READ_REFERAT);
  const id = useId();
  const [written, write] = useState(() => (value === '' ? '' : text.period(value)));
  const read = readPeriod(written.replaceAll('\u00a0', ' '));
  return (
    <Field as="p">
      <label htmlFor={id}>{t.head.period}</label>
      <input
        id={id}
        type="text"
        value={written}
        maxLength={60}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: it was asked for
        autoFocus={first}
        aria-invalid={read === null}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => {
          write(target.value);
          change(readPeriod(target.value.replaceAll('\u00a0', ' ')));
        }}
      />
      <span
        id={`${id}-help`}
        className={read === null ? styles.wrong : classNames(styles.help, 'muted', 'small')}
      >
        {read === null
          ? t.fields.periodWrong
          : read === ''
            ? t.fields.periodHelp
            : t.fields.periodRead(text.period(read))}
      </span>
    </Field>
  );
}

/** Which area, by the sort of area. */
export function AreaControl({ value, change, text, first = false }: Control<Values['area']>) {
  const t = useTexts(READ_REFERAT);
  const id = useId();
  const { areas } = text.index.catalog;
  const byType = useMemo(() => groupBy(areas, ({ type }) => type), [areas]);
  return (
    <Field as="p">
      <label htmlFor={id}>{t.head.area}</label>
      <select
        id={id}
        value={value.id ?? ''}
        // biome-ignore lint/a11y/noAutofocus: it was asked for
        autoFocus={first}
        onChange={({ target }) => {
          const area = areas.find((one) => one.id === target.value);
          change(area ? { id: area.id, name: area.name.da } : null);
        }}
      >
        {value.id === null && <option value="">{value.name || t.fields.chooseArea}</option>}
        {AREA_TYPES.map((type) => (
          <optgroup key={type} label={t.areaTypes[type]}>
            {byType.get(type)?.map((area) => (
              <option key={area.id} value={area.id}>
                {area.name[text.language]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </Field>
  );
}

/** What kind of figure. */
export function KindControl({ value, change, text, first = false }: Control<Kind>) {
  const t = useTexts(READ_REFERAT);
  const id = useId();
  return (
    <Field as="p">
      <label htmlFor={id}>{t.head.kind}</label>
      <select
        id={id}
        value={value}
        // biome-ignore lint/a11y/noAutofocus: it was asked for
        autoFocus={first}
        onChange={({ target }) => change(target.value as Kind)}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {text.t.kind[kind]}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** What it is measured in: a unit of the lists, or a noun of the reader's own. */
export function UnitControl({ value, change, text, first = false }: Control<string>) {
  const t = useTexts(READ_REFERAT);
  const id = useId();
  const { units } = text.index.catalog;
  const isKnown = (unit: string) => units.some((one) => one.id === unit);
  const [own, setOwn] = useState(!isKnown(value));
  return (
    <>
      <Field as="p">
        <label htmlFor={id}>{t.head.unit}</label>
        <select
          id={id}
          value={own ? NEW : value}
          // biome-ignore lint/a11y/noAutofocus: it was asked for
          autoFocus={first}
          onChange={({ target }) => {
            setOwn(target.value === NEW);
            change(target.value === NEW ? (isKnown(value) ? null : value) : target.value);
          }}
        >
          {units.map((unit) => (
            <option key={unit.id} value={unit.id}>
              {unit.other[text.language]}
            </option>
          ))}
          <option value={NEW}>{t.fields.unitNew}</option>
        </select>
      </Field>
      {own && (
        <Field as="p">
          <label htmlFor={`${id}-own`}>{t.fields.unitName}</label>
          <input
            id={`${id}-own`}
            type="text"
            defaultValue={isKnown(value) ? '' : value}
            maxLength={40}
            onChange={({ target }) => change(target.value.trim().toLowerCase() || null)}
          />
        </Field>
      )}
    </>
  );
}

/** Who it is about. @param spoken the words around the figure, which likely groups are found by */
export function GroupControl({
  value,
  change,
  text,
  spoken,
  first = false,
}: Control<Values['group']> & { readonly spoken: string }) {
  const t = useTexts(READ_REFERAT);
  const id = useId();
  const { groups } = text.index.catalog;
  const likely = useMemo(() => likelyGroups(spoken, groups), [spoken, groups]);
  return (
    <Field as="p">
      <label htmlFor={id}>{t.head.group}</label>
      <select
        id={id}
        value={value.id ?? NEW}
        // biome-ignore lint/a11y/noAutofocus: it was asked for
        autoFocus={first}
        onChange={({ target }) => {
          const group = groups.find((one) => one.id === target.value);
          if (group) change({ id: group.id, name: group.name.da });
        }}
      >
        {value.id === null && <option value={NEW}>{value.name}</option>}
        {likely.length > 0 && (
          <optgroup label={t.fields.likely}>
            {likely.map((group) => (
              <option key={group.id} value={group.id}>
                {group.name[text.language]}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label={t.head.group}>
          {groups
            .filter((group) => !likely.includes(group))
            .map((group) => (
              <option key={group.id} value={group.id}>
                {group.name[text.language]}
              </option>
            ))}
        </optgroup>
      </select>
    </Field>
  );
}

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

/** What the controls look at beside the value. */
export interface About {
  readonly spoken: string;
  readonly likely: readonly string[];
}

/** The control of any part of a figure. */
export function PartControl({
  part,
  values,
  change,
  about,
  text,
  first = false,
}: {
  readonly part: Column;
  readonly values: Values;
  readonly change: (values: Partial<Values> | null) => void;
  readonly about: About;
  readonly text: Text;
  readonly first?: boolean;
}) {
  const to =
    <K extends keyof Values>(name: K) =>
    (value: Values[K] | null) =>
      change(value === null ? null : ({ [name]: value } as Pick<Values, K>));
  switch (part) {
    case 'vaerdi':
      return <ValueControl value={values.value} change={to('value')} text={text} first={first} />;
    case 'enhed':
      return <UnitControl value={values.unit} change={to('unit')} text={text} first={first} />;
    case 'omraade':
      return <AreaControl value={values.area} change={to('area')} text={text} first={first} />;
    case 'noegletal':
      return (
        <IndicatorControl
          value={values.indicator}
          unit={values.unit}
          change={to('indicator')}
          text={text}
          first={first}
          {...about}
        />
      );
    case 'maalgruppe':
      return (
        <GroupControl
          value={values.group}
          change={to('group')}
          text={text}
          first={first}
          spoken={about.spoken}
        />
      );
    case 'type':
      return <KindControl value={values.kind} change={to('kind')} text={text} first={first} />;
    case 'periode':
      return <PeriodControl value={values.period} change={to('period')} text={text} first={first} />;
  }
}
