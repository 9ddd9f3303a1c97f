/** What is said of a figure under review. */
import type { READ_REFERAT } from '../../i18n/readReferat';
import { decimalsOf, MOST_DECIMALS } from '../../model/decimals';
import type { Field } from '../../referat/proposal';
import type { Draft, Values } from '../../referat/review/drafts';
import type { Meeting } from '../../referat/review/saving';
import type { Text } from '../../ui/useText';

/** The texts of the page. */
export type Words = (typeof READ_REFERAT)['da'];

/** Who met when. */
export function meetingWords({ municipality, committee, date }: Meeting, text: Text): string {
  return [text.area(municipality), committee, text.period(date)].filter(Boolean).join(', ');
}

/** The number of a figure: as exact as it is printed; what is scaled in full. */
export function valueWords({ value, decimals }: Pick<Draft, 'value' | 'decimals'>, text: Text): string {
  if (!Number.isFinite(value)) return '–';
  const needed = decimalsOf(value);
  const isScaled = Math.abs(value) >= 1_000 && Number.isInteger(value);
  return text.number(value, isScaled ? 0 : Math.max(needed, Math.min(decimals, MOST_DECIMALS)));
}

/** What a field is called, as over the rows. */
export function fieldName(field: Field, { head }: Words): string {
  return {
    vaerdi: head.value,
    enhed: head.unit,
    omraade: head.area,
    noegletal: head.indicator,
    maalgruppe: head.group,
    type: head.kind,
    periode: head.period,
  }[field];
}

/** A unit's name, for several unless told of how many. */
export function unitWords(id: string, text: Text, value = 0): string {
  const unit = text.index.catalog.units.find((one) => one.id === id);
  return unit?.[value === 1 ? 'one' : 'other'][text.language] ?? id;
}

/** The name of an indicator, known or new. */
export function indicatorWords({ indicator }: Pick<Values, 'indicator'>, text: Text): string {
  const { id, name } = indicator;
  return id !== null && text.index.has('indicator', id) ? text.indicator(id) : name;
}

/** The name of a group, known or new; '' for everybody. */
export function groupWords({ group }: Pick<Values, 'group'>, text: Text): string {
  if (group.id === 'alle') return '';
  return group.id !== null && text.index.has('group', group.id) ? text.group(group.id) : group.name;
}

/** What is measured of whom, and whether it is new. */
export function whatWords(draft: Draft, text: Text, { isNew, noName }: Words): string {
  const name = indicatorWords(draft, text) || noName;
  const isKnown = draft.indicator.id !== null || name === noName;
  return [isKnown ? name : `${name} (${isNew})`, groupWords(draft, text)].filter(Boolean).join(', ');
}

/** The name of an area, known or new. */
export function areaWords({ area }: Pick<Values, 'area'>, text: Text): string {
  return area.id !== null ? text.area(area.id) : area.name;
}

/** What a field of a figure says; '' where nothing is said. */
export function fieldWords(values: Values, field: Field, text: Text): string {
  switch (field) {
    case 'vaerdi':
      return text.number(values.value, decimalsOf(values.value));
    case 'enhed':
      return unitWords(values.unit, text, values.value);
    case 'omraade':
      return areaWords(values, text);
    case 'noegletal':
      return indicatorWords(values, text);
    case 'maalgruppe':
      return groupWords(values, text) || text.group('alle');
    case 'type':
      return text.t.kind[values.kind];
    case 'periode':
      return values.period === '' ? '' : text.period(values.period, 'short');
  }
}

/** A figure in a line, for those who do not see the row, and where another is named. */
export function figureWords(draft: Draft, text: Text): string {
  const number = `${valueWords(draft, text)} ${unitWords(draft.unit, text, draft.value)}`;
  const parts = (['omraade', 'periode'] as const).map((field) => fieldWords(draft, field, text));
  return [number, indicatorWords(draft, text), groupWords(draft, text), ...parts].filter(Boolean).join(', ');
}

/** What is asked where a field is in doubt. */
export function questionWords(draft: Draft, field: Field, text: Text, t: Words): string {
  const obstacle = draft.doubts.includes(field) ? undefined : draft.obstacles[0];
  if (obstacle === 'other-unit') {
    const known = draft.indicator.id === null ? '' : text.index.indicator(draft.indicator.id).unit;
    return t.obstacle[obstacle](unitWords(draft.unit, text), unitWords(known, text));
  }
  if (obstacle) return t.obstacle[obstacle];
  switch (field) {
    case 'enhed':
      return draft.unit === 'procentpoint'
        ? t.question.points(draft.printed)
        : t.question.enhed(draft.printed);
    case 'periode':
      return draft.kind === 'maal' ? t.question.deadline : t.question.periode;
    default:
      return t.question[field];
  }
}
