/** Periods that are told by another, or by the meeting: “samme periode sidste år”, “i fjor”, “næste år”. */
import { parsePeriod } from '../../model/period';
import type { PeriodContext, PeriodMention, PeriodRole } from './mention';
import { COMPARED } from './role';

/** A period that is said in relation to another. */
const RELATIVE: readonly (readonly [
  RegExp,
  (context: { meeting: number; before: string; isCompared: boolean }) => string,
  PeriodRole,
])[] = [
  [
    /(?<![\p{L}])samme\s+(?:periode|måned|kvartal|halvår|tidspunkt|tid|uge)\s+(?:i\s+|af\s+)?((?:19|20)\d\d)(?!\d)/giu,
    ({ before }) => before,
    'compared',
  ],
  [
    /(?<![\p{L}])samme\s+(?:periode|måned|kvartal|halvår|tidspunkt|tid|uge)(?:\s+(?:i\s+)?(?:sidste\s+år|året\s+(?:før|forinden)|et\s+år\s+(?:før|tidligere)|år\s+før|forrige\s+år|det\s+foregående\s+år))/giu,
    ({ before }) => shifted(before, -1),
    'compared',
  ],
  [
    /(?<![\p{L}])(?:i\s+samme\s+måned|i\s+samme\s+periode|på\s+samme\s+tid(?:spunkt)?)(?![\p{L}])(?!\s+(?:i|af|sidste|året)\b)/giu,
    ({ before }) => before,
    'plain',
  ],
  [
    /(?<![\p{L}])(?:måneden|kvartalet)\s+(?:før|forinden)(?![\p{L}])/giu,
    ({ before }) => theOneBefore(before),
    'compared',
  ],
  [
    /(?<![\p{L}])(?:i\s+fjor|sidste\s+år|året\s+før|året\s+forinden|forrige\s+år|det\s+foregående\s+år|et\s+år\s+tidligere)(?![\p{L}])(?!s\b)/giu,
    // “11 flere end et år tidligere”: a year before what the others are of.
    ({ meeting, before, isCompared }) =>
      /^\d{4}$/.test(before) || (isCompared && before !== '')
        ? shifted(before, -1)
        : meeting
          ? String(meeting - 1)
          : '',
    'plain',
  ],
  [
    /(?<![\p{L}])(?:(?:her\s+)?i\s+år(?!\s+(?:19|20)\d\d)|indeværende\s+år|i\s+det\s+indeværende\s+år|dette\s+år|årets\s+budget)(?![\p{L}])/giu,
    ({ meeting }) => (meeting ? String(meeting) : ''),
    'plain',
  ],
  [
    /(?<![\p{L}])(?:næste\s+år|kommende\s+år|det\s+kommende\s+år)(?![\p{L}])/giu,
    ({ meeting }) => (meeting ? String(meeting + 1) : ''),
    'plain',
  ],
];

/** The month before a month, the quarter before a quarter; '' for what is neither. */
function theOneBefore(period: string): string {
  const [, y = '', quarter = '', n = ''] = /^(\d{4})-(Q?)(\d\d?)$/.exec(period) ?? [];
  if (n === '') return '';
  const last = quarter === '' ? 12 : 4;
  const [year, part] = Number(n) > 1 ? [y, Number(n) - 1] : [Number(y) - 1, last];
  return `${year}-${quarter}${String(part).padStart(quarter === '' ? 2 : 1, '0')}`;
}

/** A period so many years later. */
function shifted(period: string, years: number): string {
  return period.replace(/\d{4}(?=-|\/|$)/g, (y) => String(Number(y) + years));
}

/** A period of the same shape in another year: `2024-01/2024-08` in 2023. */
function inYear(period: string, y: number): string {
  const last = Number((period.split('/').at(-1) ?? '').slice(0, 4));
  return Number.isFinite(last) && last > 0 ? shifted(period, y - last) : '';
}

/** The periods of a text with those that are told by another. */
export function withRelative(
  text: string,
  mentions: readonly PeriodMention[],
  context: PeriodContext,
): PeriodMention[] {
  const all = [...mentions];
  const meeting = Number(context.meeting.slice(0, 4)) || 0;
  const matches = RELATIVE.flatMap(([pattern, tell, role]) =>
    [...text.matchAll(pattern)].map((match) => ({ match, tell, role })),
  );
  // From the left, since one may refer to the one before.
  for (const { match, tell, role } of matches.sort((a, b) => a.match.index - b.match.index)) {
    const [from, to] = [match.index, match.index + match[0].length];
    const inside = all.findIndex((other) => other.from < to && from < other.to);
    const named = match[1] === undefined ? 0 : Number(match[1]);
    if (inside >= 0 && named === 0) continue;
    const before =
      all.filter((other) => other.to <= from && other.period !== '').at(-1)?.period ?? context.before;
    const isCompared = COMPARED.test(text.slice(Math.max(0, from - 60), from));
    const told = tell({ meeting, before, isCompared });
    const period = named > 0 ? inYear(told, named) : told;
    const mention: PeriodMention = {
      ...{ from, to, sort: 'month' },
      // “I samme periode” as a day: from when is not said.
      assumed: /periode/iu.test(match[0]) && /^\d{4}-\d\d-\d\d$/.test(period),
      period: period !== '' && parsePeriod(period) ? period : '',
      role:
        isCompared || (role === 'compared' && named === 0 && !/(?:var|lå|havde|udgjorde|mod)\b/iu.test(text))
          ? 'compared'
          : 'plain',
    };
    if (inside >= 0) all.splice(inside, 1);
    all.push(mention);
  }
  return all.sort((a, b) => a.from - b.from);
}
