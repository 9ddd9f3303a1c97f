/** A number that the user marks, where nothing was proposed. */
import { parsePrinted } from '../../model/printed';
import { type ReferatDocument, type Span, textOf } from '../blocks';
import { findNumbers } from '../numbers';
import type { AreaName } from '../proposal';
import type { Marked } from './drafts';

/** Letters of what may be marked as one number. */
const LONGEST = 80;

/** What stands right after a number and says what it is in. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^\s*(?:procentpoint|pct\.?\s?-?point|%-?point)/iu, 'procentpoint'],
  [/^\s*(?:%|pct\b\.?|procent)/iu, 'procent'],
  [/^\s*(?:(?:mio|mia|t)\.?\s*)?(?:kr\b\.?|kroner)/iu, 'kr.'],
  [/^\s*fuldtidspersoner/iu, 'fuldtidspersoner'],
];

/**
 * The number in a part of the text as a figure to be described; null where there is none.
 * @param span a number that was not proposed, or what the user has selected
 * @param home the municipality that met
 */
export function markAt(document: ReferatDocument, span: Span, home: AreaName): Marked | null {
  const block = document.blocks.findIndex(({ from, to }) => from <= span.from && span.from < to);
  if (block < 0 || span.to - span.from > LONGEST) return null;
  const text = textOf(document, span);
  const [number] = findNumbers(text);
  const read = number ?? parsePrinted(text);
  if (!read) return null;
  const value = 'magnitude' in read ? read.magnitude : read.value;
  const whole = textOf(document, document.blocks[block] ?? span);
  const from = span.from + (number?.from ?? 0);
  const to = number ? span.from + number.to : span.to;
  const offset = document.blocks[block]?.from ?? 0;
  const after = document.text.slice(to, to + 20);
  const [match, unit = ''] = UNITS.map(([pattern, id]) => [pattern.exec(after)?.[0] ?? '', id] as const).find(
    ([found]) => found !== '',
  ) ?? ['', number?.percent ? 'procent' : 'personer'];
  const end = to + match.length;
  // The sentence around it.
  const before = whole.slice(0, from - offset);
  const start = Math.max(before.lastIndexOf('. ') + 1, 0);
  const stop = /[.!?](?:\s|$)/.exec(whole.slice(end - offset));
  const around = {
    from: offset + start,
    to: stop ? end + stop.index + 1 : offset + whole.length,
  };
  const table = document.blocks[block];
  const cell = table?.kind === 'table' ? table.cells.findIndex((c) => c.from <= from && from < c.to) : -1;
  return {
    key: `${from}-${end}`,
    place: { from, to: end, block, around, cell: cell < 0 ? null : cell },
    printed: document.text.slice(from, end),
    decimals: read.decimals,
    values: {
      value,
      unit,
      area: home,
      period: '',
      kind: 'faktisk',
      indicator: { id: null, name: '' },
      group: { id: 'alle', name: 'I alt' },
    },
  };
}
