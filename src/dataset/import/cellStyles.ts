/** What the number formats of a workbook say of its cells: the file has 0.107 and a date, the reader sees 10,7 % and a month. */
import { attributesOf, eachTag } from './xmlTags';

/** What a format makes of a number; null is a number or a date as it stands. */
export type CellStyle = 'percent' | 'month' | 'year' | null;

/** Formats that every Excel has: `0%`, `0.00%` and `mmm-yy` (ECMA-376, 18.8.30). */
const BUILT_IN: ReadonlyMap<number, CellStyle> = new Map([
  [9, 'percent'],
  [10, 'percent'],
  [17, 'month'],
]);

function styleOf(format: string): CellStyle {
  // Texts in quotes, signs after a backslash and colours or languages in brackets are not part of the number.
  const [first = ''] = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').split(';');
  if (first.includes('%')) return 'percent';
  if (!/y/i.test(first) || /[dhs]/i.test(first)) return null;
  return /m/i.test(first) ? 'month' : 'year';
}

/** The styles of cells by their numbers, from `styles.xml`. */
export function cellStyles(xml: string): CellStyle[] {
  const formats = new Map(BUILT_IN);
  const styles: CellStyle[] = [];
  let inCells = false;
  eachTag(xml, (name, attributes) => {
    if (name === 'cellXfs' || name === '/cellXfs') inCells = name === 'cellXfs';
    if (name !== 'numFmt' && !(name === 'xf' && inCells)) return;
    const of = attributesOf(attributes);
    const id = Number(of.get('numFmtId'));
    if (name === 'numFmt') formats.set(id, styleOf(of.get('formatCode') ?? ''));
    else styles.push(formats.get(id) ?? null);
  });
  return styles;
}
