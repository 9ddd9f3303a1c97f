import Papa from 'papaparse';
import type { Codelists } from '../model/codelist';
import type { Observation } from '../model/observation';
import { OBSERVATION_COLUMNS } from './readReferat';

/** Header of the export, fixed: others read it by these names. The data files', with the referat before. */
export const EXPORT_COLUMNS = ['referat', ...OBSERVATION_COLUMNS.filter((column) => column !== 'note_en')];

/** A number as the data files write it: plain digits, a dot, never an exponent. */
export function plainNumber(value: number): string {
  const text = String(value);
  return text.includes('e')
    ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
    : text;
}

/** Every observation as CSV (RFC 4180: comma, CRLF), in the order given. Notes are the Danish ones. */
export function exportCsv(observations: readonly Observation[], codelists: Codelists): string {
  const areas = new Map(codelists.areas.map((area) => [area.id, area.name.da]));
  const units = new Map(codelists.indicators.map((indicator) => [indicator.id, indicator.unit]));
  const rows = observations.map((o) => [
    o.source,
    o.item,
    areas.get(o.area) ?? o.area,
    o.indicator,
    o.group,
    o.kind,
    o.period,
    plainNumber(o.value),
    units.get(o.indicator) ?? '',
    o.printed,
    o.note?.da ?? '',
  ]);
  return `${Papa.unparse([EXPORT_COLUMNS, ...rows], { newline: '\r\n' })}\r\n`;
}
