/** Text as DrawingML has it. */
import type { Language } from '../../../model/language';
import { escapeXml, tag } from '../markup';
import type { Paragraph, Run, TextPart } from './slides';
import { solid } from './units';

/** Languages as Office names them, for its spelling. */
export const OFFICE_LANGUAGE: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };

/** Gives the id of the relation to an address. */
export type Linked = (address: string) => string;

/** The look of a run. @param size points, where none is given with it */
function look(run: Run, size: number | null, language: Language, linked: Linked): string {
  const own = run.size ?? size;
  return tag(
    'a:rPr',
    {
      lang: OFFICE_LANGUAGE[language],
      sz: own === null ? null : String(Math.round(own * 100)),
      b: run.bold ? '1' : null,
      dirty: '0',
    },
    (run.color === undefined ? '' : solid(run.color)) +
      (run.link === undefined ? '' : tag('a:hlinkClick', { 'r:id': linked(run.link) })),
  );
}

/** A run; a break of its text is a break on the slide. */
function runs(run: Run, size: number | null, language: Language, linked: Linked): string {
  const properties = look(run, size, language, linked);
  return run.text
    .split(/\r\n?|\n/)
    .map((line) => tag('a:r', {}, `${properties}<a:t>${escapeXml(line)}</a:t>`))
    .join('<a:br/>');
}

/** Paragraphs; there is always one. @param size points, null for that of the layout */
export function paragraphs(
  all: readonly Paragraph[],
  size: number | null,
  language: Language,
  linked: Linked,
  align: TextPart['align'] = 'left',
): string {
  if (all.length === 0) return '<a:p/>';
  const side = { left: null, right: 'r', center: 'ctr' }[align];
  return all
    .map(({ runs: own, bullet, before }) => {
      const spaced =
        before === undefined
          ? ''
          : tag('a:spcBef', {}, tag('a:spcPts', { val: String(Math.round(before * 100)) }));
      const marked = bullet ? tag('a:buFont', { typeface: 'Arial' }) + tag('a:buChar', { char: '•' }) : '';
      const properties = tag(
        'a:pPr',
        { algn: side, ...(bullet ? { marL: '228600', indent: '-228600' } : {}) },
        spaced + marked,
      );
      return tag('a:p', {}, properties + own.map((run) => runs(run, size, language, linked)).join(''));
    })
    .join('');
}

/** A width that a letter of Arial seldom exceeds on average, as a share of its size; bold ones are wider. */
const LETTER = { plain: 0.5, bold: 0.54 } as const;

/** How many lines a text takes in a width, both in points. */
export function linesOf(text: string, size: number, width: number, bold = false): number {
  const columns = Math.max(1, Math.floor(width / (size * (bold ? LETTER.bold : LETTER.plain))));
  return text.split('\n').reduce((lines, part) => {
    let [count, filled] = [1, 0];
    for (const { length } of part.split(/\s+/)) {
      // A word that is longer than a line is broken.
      const whole = Math.floor(Math.max(0, length - 1) / columns);
      if (filled > 0 && filled + 1 + length > columns)
        [count, filled] = [count + 1 + whole, length % columns];
      else [count, filled] = [count + whole, filled + (filled > 0 ? 1 : 0) + (length % columns || length)];
    }
    return lines + count;
  }, 0);
}

/** The largest of some sizes, the largest first, in which a text fits a box; else the smallest. Points. */
export function fitting(
  text: string,
  sizes: readonly [number, ...number[]],
  { width, height }: { readonly width: number; readonly height: number },
  bold = false,
): number {
  const fits = (size: number) => linesOf(text, size, width, bold) * size * 1.2 <= height;
  return sizes.find(fits) ?? Math.min(...sizes);
}
