/** Fields of a figure that are chosen: its area, kind, unit and group. */
import { useId, useMemo, useState } from 'react';
import { likelyGroups } from '../../dataset/import/proposals';
import { READ_REFERAT } from '../../i18n/readReferat';
import { AREA_TYPES } from '../../model/codelist';
import { groupBy } from '../../model/groupBy';
import { KINDS, type Kind } from '../../model/kind';
import type { Values } from '../../referat/review/drafts';
import { Field } from '../../ui/Field';
import { useTexts } from '../../ui/useMessages';
import { type Control, NEW } from './control';

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
