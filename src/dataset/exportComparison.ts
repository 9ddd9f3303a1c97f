import Papa from 'papaparse';
import { COMPARE } from '../i18n/compare';
import type { Wording } from '../i18n/wording';
import type { Observation } from '../model/observation';
import { plainNumber } from './exportCsv';

/** Text that a spreadsheet would take for a formula; a number is none. */
const FORMULA = /^(?![+-]?\d+(?:[.,]\d+)*$)[=+\-@\t\r]/;

/**
 * Figures as CSV for a Danish Excel: a byte order mark, semicolons, a comma in decimals, CRLF. Only what sources state,
 * in the order given; text that would be read as a formula is made harmless.
 * @param link the address of a figure in its source
 */
export function comparisonCsv(
  figures: readonly Observation[],
  text: Wording,
  link: (figure: Observation) => string,
): string {
  const { columns } = COMPARE[text.language];
  const rows = figures.map((o) => [
    o.indicator,
    text.indicator(o.indicator),
    text.group(o.group),
    text.t.kind[o.kind],
    text.index.indicator(o.indicator).unit,
    text.area(o.area),
    o.period,
    plainNumber(o.value).replace('.', ','),
    o.printed,
    o.source,
    o.item,
    link(o),
  ]);
  const csv = Papa.unparse([Object.values(columns), ...rows], {
    delimiter: ';',
    newline: '\r\n',
    escapeFormulae: FORMULA,
  });
  return `\uFEFF${csv}\r\n`;
}
