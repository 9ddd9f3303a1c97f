/** What is said of a table and its figures, in words. Nothing of a file is ever more than text. */
import type { IMPORT } from '../../i18n/import';
import { IMPORT_FORMATS } from '../../i18n/importFormats';
import type { Wording } from '../../i18n/wording';
import type { TableHead } from '../../model/import';
import type { Mapping } from '../../model/mapping';
import type { Observation } from '../../model/observation';
import { TOTAL_GROUPS } from '../../model/total';
import { columnsOf, headPeriods } from './mapping';

type Words = (typeof IMPORT)['da'];

/** The name of a column, or its number if it has none. */
export function columnName(head: TableHead, at: number, words: Words): string {
  return head.header[at]?.trim() || words.mapping.unnamed(at + 1);
}

/** What was recognisedAs of a table: “Statistikbanken: områder i OMRÅDE, perioder i TID, tal i INDHOLD.” */
export function recognisedAs(head: TableHead, mapping: Mapping, words: Words, text: Wording): string {
  const { parts } = words.mapping;
  const named = (role: 'area' | 'period' | 'group' | 'indicator' | 'value') => {
    const columns = columnsOf(mapping, role).map((at) => columnName(head, at, words));
    return columns.length === 0 ? [] : [parts[role](words.list(columns))];
  };
  const periods = headPeriods(mapping);
  const areas = columnsOf(mapping, 'areaValue').length;
  const columns = [
    ...named('area'),
    ...named('period'),
    ...named('indicator'),
    ...named('group'),
    ...named('value'),
    ...(periods ? [parts.periodValue(text.period(periods[0]), text.period(periods[1]))] : []),
    ...(areas > 0 ? [parts.areaValue(text.number(areas, 0))] : []),
  ];
  return columns.length === 0
    ? words.mapping.nothing
    : words.mapping.understood(IMPORT_FORMATS[text.language][head.format].table, words.list(columns));
}

/** Which figure it is, without its value. @param named true if it has to say which indicator it is of */
export function figureName(o: Observation, text: Wording, named = true): string {
  return [
    named ? text.indicator(o.indicator) : '',
    text.area(o.area),
    TOTAL_GROUPS.includes(o.group) ? '' : text.group(o.group),
    o.kind === 'faktisk' ? '' : text.t.kind[o.kind],
    text.period(o.period),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** A figure in one line: “Aarhus · september 2023 · 1.234 personer”. See {@link figureName}. */
export function figureLine(o: Observation, text: Wording, named: boolean): string {
  return `${figureName(o, text, named)} · ${text.format(o.indicator).full(o.value, o.decimals)}`;
}
