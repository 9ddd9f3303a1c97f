/**
 * Periods in running Danish text, as canonical texts (`model/period.ts`): `pr. 1. maj 2024`, `januar-august 2024`,
 * `3. kvartal 2022 til 2. kvartal 2023`, `ultimo 2023`, `uge 23`, `samme periode sidste år`.
 */
import { parsePeriod } from '../model/period';
import type { Span } from './blocks';

/** What sort of time a mention names. */
export type PeriodSort = 'date' | 'week' | 'month' | 'quarter' | 'half' | 'year';

/** How a period stands to the figure beside it. */
export type PeriodRole =
  /** It is the figure's. */
  | 'plain'
  /** The figure is held against it: “end i august 2023”, “sammenlignet med 2022”. */
  | 'compared'
  /** A development begins with it: “siden 2020”. */
  | 'since'
  /** Something was done then, such as a meeting held. */
  | 'event'
  /** A plan or a policy is named after it. */
  | 'plan';

/** A period in the text. */
export interface PeriodMention extends Span {
  /** Canonical; '' where it cannot be told. */
  readonly period: string;
  readonly sort: PeriodSort;
  readonly role: PeriodRole;
  /** Whether the year is told by the meeting alone: “i august”. */
  readonly assumed: boolean;
}

/** What a period without a year is told by. */
export interface PeriodContext {
  /** Date of the meeting, ISO; '' where it is not known. */
  readonly meeting: string;
  /** The period that was named last before the text; '' for none. */
  readonly before: string;
  /** Periods that the item defines, by the words for them in lower case: “den aktuelle måling”. */
  readonly terms: ReadonlyMap<string, string>;
}

/** No context at all. */
export const NO_CONTEXT: PeriodContext = { meeting: '', before: '', terms: new Map() };

const MONTHS: readonly (readonly string[])[] = [
  ['januar', 'jan'],
  ['februar', 'feb'],
  ['marts', 'mar'],
  ['april', 'apr'],
  ['maj'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
];
const monthNumber = (name: string): number =>
  MONTHS.findIndex((names) => names.includes(name.toLowerCase().replace('.', ''))) + 1;
const ORDINALS: Readonly<Record<string, number>> = { første: 1, andet: 2, tredje: 3, fjerde: 4 };
const ordinal = (text: string): number => ORDINALS[text.toLowerCase()] ?? Number.parseInt(text, 10);

const LONG = MONTHS.flatMap((names) => names.filter((name) => name.length > 3)).join('|');
const SHORT = MONTHS.flatMap((names) => names.filter((name) => name.length <= 4 && name !== 'maj')).join('|');
const MONTH = `(?:${LONG}|maj|(?:${SHORT})(?:\\.|(?![\\p{L}])))`;
const YEAR = '(?:19[5-9]\\d|20[0-4]\\d)';
/** A year, or its last two digits after an apostrophe or a dash, as in `maj-24`. */
const YEAR_AFTER = `(?:\\.?\\s*,?\\s*(?:i\\s+|af\\s+|-\\s?)?(?<![\\d.,])(${YEAR})(?![\\d.,]\\d|\\d)|\\.?[\\s-]?['’]?(?<=[-'’])(\\d{2})(?!\\d|[.,]\\d|\\s?%))?`;

/** What is found of a period before it is put together. */
interface Atom extends Span {
  readonly sort: PeriodSort;
  readonly y: number;
  readonly m: number;
  readonly d: number;
  /** Quarter, half or week. */
  readonly n: number;
  readonly edge: 'first' | 'last' | 'middle' | 'end' | null;
  /** A whole that is not put together of parts: an interval of years, of weeks, a number of months. */
  readonly whole: string;
}

/** Numbers of months, from two. */
const COUNTS = ['to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve'];

type Make = (
  groups: readonly (string | undefined)[],
) => Partial<Omit<Atom, 'from' | 'to'>> & { sort: PeriodSort };

const year = (four: string | undefined, two?: string | undefined): number =>
  four ? Number(four) : two ? 2000 + Number(two) : 0;
const pad = (n: number): string => String(n).padStart(2, '0');

const LEFT = '(?<![\\p{L}\\d]|\\d[.,])';
const NO_UNIT =
  '(?!\\d|[.,]\\d|[\\s\\u00A0]?(?:%|pct|procent|mio|mia|kr\\b|kroner|personer|borgere|fuldtids|årsværk|ledige\\b))';

/** Ways of writing a period, tried in this order at every place of the text. */
const FORMS: readonly (readonly [string, Make])[] = [
  // uge 23, uge 23-26 2024
  [
    `${LEFT}uge(?:rne)?\\s+(\\d{1,2})(?:\\s*(?:-|–|til|og)\\s*(\\d{1,2}))?(?!\\d)(?:\\s*(?:,|i)?\\s*\\(?(${YEAR})(?!\\d)\\)?)?`,
    ([n, last, y]) => ({ sort: 'week', n: Number(n), d: last ? Number(last) : 0, y: year(y) }),
  ],
  // 2023-08-31
  [
    `${LEFT}(${YEAR})-(\\d{2})-(\\d{2})(?!\\d)`,
    ([y, m, d]) => ({ sort: 'date', y: year(y), m: Number(m), d: Number(d) }),
  ],
  // 31.08.2023, 31-08-23, 31/8 2023
  [
    `${LEFT}(\\d{1,2})[.\\-/](\\d{1,2})[.\\-/\\s]\\s?(${YEAR}|\\d{2})(?!\\d|[.,]\\d|\\s?%)`,
    ([d, m, y = '']) => ({
      sort: 'date',
      y: y.length === 4 ? year(y) : year(undefined, y),
      m: Number(m),
      d: Number(d),
    }),
  ],
  // 31. august 2023
  [
    `${LEFT}(\\d{1,2})\\.?\\s*(${MONTH})${YEAR_AFTER}`,
    ([d, m = '', y, yy]) => ({ sort: 'date', y: year(y, yy), m: monthNumber(m), d: Number(d) }),
  ],
  // 1.-3. kvartal 2024, 1. og 2. kvartal
  [
    `${LEFT}([1-4])\\.?\\s*(?:-|–|til|og)\\s*([1-4])\\.?\\s*(?:kvartal(?:er)?|kvt\\.?|kv\\.)${YEAR_AFTER}(?![\\p{L}])`,
    ([n, last, y, yy]) => ({ sort: 'quarter', n: Number(n), d: Number(last), y: year(y, yy) }),
  ],
  // 3. kvartal 2022, tredje kvartal af 2022, 3. kvt.
  [
    `${LEFT}(?:([1-4])\\.?\\s*|(første|andet|tredje|fjerde)\\s+)(?:kvartal(?:et|s)?|kvt\\.?|kv\\.)${YEAR_AFTER}(?![\\p{L}])`,
    ([n, word, y, yy]) => ({ sort: 'quarter', n: n ? Number(n) : ordinal(word ?? ''), y: year(y, yy) }),
  ],
  // 2022, 3. kvartal
  [
    `${LEFT}(${YEAR}),?\\s*([1-4])\\.\\s*(?:kvartal|kvt\\.?|kv\\.?)(?![\\p{L}])`,
    ([y, n]) => ({ sort: 'quarter', n: Number(n), y: year(y) }),
  ],
  // K3 2022, Q3-22, 2022K3, 2022-Q3
  [
    `${LEFT}[KQ]([1-4])\\s*[-–]\\s*[KQ]?([1-4])[\\s-]+(${YEAR})(?!\\d)`,
    ([n, last, y]) => ({ sort: 'quarter', n: Number(n), d: Number(last), y: year(y) }),
  ],
  [`${LEFT}[KQ]([1-4])[\\s-]*(${YEAR})(?!\\d)`, ([n, y]) => ({ sort: 'quarter', n: Number(n), y: year(y) })],
  [
    `${LEFT}(${YEAR})[\\s-]*[KQ]0?([1-4])(?![\\p{L}\\d])`,
    ([y, n]) => ({ sort: 'quarter', n: Number(n), y: year(y) }),
  ],
  [`${LEFT}(${YEAR})M(\\d{2})(?!\\d)`, ([y, m]) => ({ sort: 'month', m: Number(m), y: year(y) })],
  // 1. halvår 2024
  [
    `${LEFT}(?:([12])\\.?\\s*|(første|andet)\\s+)halvår(?:et)?${YEAR_AFTER}`,
    ([n, word, y, yy]) => ({ sort: 'half', n: n ? Number(n) : ordinal(word ?? ''), y: year(y, yy) }),
  ],
  // de første otte måneder af 2024, årets første fem måneder
  [
    `(?:(?:de|årets)\\s+)?første\\s+(\\d{1,2}|${COUNTS.join('|')})\\s+måneder(?:\\s+(?:af|i)\\s+(?:(${YEAR})(?!\\d)|år(?![\\p{L}])))?`,
    ([n = '', y]) => ({
      sort: 'month',
      m: 1,
      n: /\d/.test(n) ? Number(n) : COUNTS.indexOf(n.toLowerCase()) + 2,
      y: year(y),
    }),
  ],
  // oktober 2023, primo oktober 2023, ved udgangen af september 2023
  [
    `${LEFT}(?:(primo|medio|ultimo|udgangen\\s+af|slutningen\\s+af|begyndelsen\\s+af|starten\\s+af|midten\\s+af)\\s+)?(?<![\\p{L}])(${MONTH})(?:\\s+måned)?${YEAR_AFTER}(?![\\p{L}])`,
    ([edge, m = '', y, yy]) => ({ sort: 'month', m: monthNumber(m), y: year(y, yy), edge: edgeOf(edge) }),
  ],
  // 2023-2026, 2022/23
  [
    `${LEFT}(${YEAR})\\s?[-–/]\\s?(${YEAR}|\\d{2})(?!\\d|[.,-]\\d)`,
    ([y, last = '']) => ({
      sort: 'year',
      whole: `${y}/${last.length === 2 ? `${y?.slice(0, 2)}${last}` : last}`,
    }),
  ],
  // 2023, ultimo 2023, R2023, B24
  [
    `${LEFT}(?:(primo|medio|ultimo|udgangen\\s+af|slutningen\\s+af|begyndelsen\\s+af|starten\\s+af|midten\\s+af)\\s+)?(?:[RBFVK]{1,2}\\s?)?(${YEAR})(?![\\p{L}])${NO_UNIT}`,
    ([edge, y]) => ({ sort: 'year', y: year(y), edge: edgeOf(edge) }),
  ],
];

function edgeOf(text: string | undefined): Atom['edge'] {
  const word = text?.toLowerCase().split(/\s/)[0];
  if (word === 'primo' || word === 'begyndelsen' || word === 'starten') return 'first';
  if (word === 'ultimo') return 'last';
  if (word === 'udgangen' || word === 'slutningen') return 'end';
  return word === 'medio' || word === 'midten' ? 'middle' : null;
}

const FORM_PATTERNS = FORMS.map(([pattern, make]) => ({ pattern: new RegExp(pattern, 'giu'), make }));
const BLANK: Omit<Atom, 'from' | 'to' | 'sort'> = { y: 0, m: 0, d: 0, n: 0, edge: null, whole: '' };

function findAtoms(text: string): Atom[] {
  const found: Atom[] = [];
  for (const { pattern, make } of FORM_PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].trimEnd().length];
      if (found.some((other) => other.from < to && from < other.to)) continue;
      const atom: Atom = { ...BLANK, ...make(match.slice(1)), from, to };
      if (atom.sort === 'date' && !(atom.m >= 1 && atom.m <= 12 && atom.d >= 1 && atom.d <= 31)) continue;
      if (atom.sort === 'month' && atom.whole === '' && atom.m === 0) continue;
      if (atom.sort === 'week' && (atom.n < 1 || atom.n > 53)) continue;
      found.push(atom);
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

const lastDay = (y: number, m: number): string =>
  `${y}-${pad(m)}-${pad(new Date(Date.UTC(y, m, 0)).getUTCDate())}`;

/** The Monday or Sunday of an ISO week. */
function weekDay(y: number, week: number, day: 0 | 6): string {
  const fourth = new Date(Date.UTC(y, 0, 4));
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * 86_400_000;
  return new Date(monday + ((week - 1) * 7 + day) * 86_400_000).toISOString().slice(0, 10);
}

/** An atom with its year, as a canonical period; '' where that is none. */
function canonical(atom: Atom, y: number): string {
  if (atom.whole !== '') return parsePeriod(atom.whole) ? atom.whole : '';
  if (y === 0) return '';
  const made = ((): string => {
    switch (atom.sort) {
      case 'date':
        return `${y}-${pad(atom.m)}-${pad(atom.d)}`;
      case 'month':
        if (atom.n > 1) return `${y}-01/${y}-${pad(atom.n)}`;
        return atom.edge === 'end' ? lastDay(y, atom.m) : `${y}-${pad(atom.m)}`;
      case 'quarter':
        return atom.d > atom.n ? `${y}-Q${atom.n}/${y}-Q${atom.d}` : `${y}-Q${atom.n}`;
      case 'half':
        return atom.n === 1 ? `${y}-01/${y}-06` : `${y}-07/${y}-12`;
      case 'week':
        return `${weekDay(y, atom.n, 0)}/${weekDay(y, atom.d || atom.n, 6)}`;
      case 'year':
        if (atom.edge === 'first') return `${y}-01`;
        if (atom.edge === 'last') return `${y}-12`;
        return atom.edge === 'end' ? `${y}-12-31` : String(y);
    }
  })();
  return parsePeriod(made) ? made : '';
}

/** The year of a period that was named before, for one that has none. */
function yearNear(atom: Atom, before: string): number {
  const end = before.split('/').at(-1) ?? '';
  const y = Number(end.slice(0, 4));
  return Number.isFinite(y) ? (atom.sort === 'year' ? 0 : y) : 0;
}

/** The latest year in which a period without one was over, or had begun, by the day of the meeting. */
function yearByMeeting(atom: Atom, meeting: string): number {
  const y = Number(meeting.slice(0, 4));
  if (!(y > 0)) return 0;
  const start =
    atom.sort === 'quarter'
      ? `${y}-${pad(atom.n * 3 - 2)}-01`
      : atom.sort === 'half'
        ? `${y}-${atom.n === 1 ? '01' : '07'}-01`
        : atom.sort === 'week'
          ? weekDay(y, atom.n, 0)
          : `${y}-${pad(atom.m || 1)}-${pad(atom.d || 1)}`;
  return start <= meeting ? y : y - 1;
}

/** What may stand between the ends of an interval. */
const BETWEEN =
  /^\s*(?:-|–|—)\s*(?:den\s+)?$|^,?\s+(?:og\s+)?(?:frem\s+)?(?:til|indtil|til\s+og\s+med|t\.o\.m\.)\s+(?:og\s+med\s+)?(?:den\s+|budget\s+|regnskab\s+|hele\s+)?$/iu;
const AND = /^\s+og\s+(?:i\s+|den\s+)?$/iu;
/** What may stand between periods that share the year of the last. */
const SHARING = /^(?:\s*,\s*|\s+(?:og|samt|eller)\s+(?:i\s+)?|\s*\/\s*)$/iu;

/** The two ends as one period, or '' where they are none. */
function interval(first: string, last: string): string {
  const made = `${first}/${last}`;
  if (parsePeriod(made)) return made;
  const [a, b] = [parsePeriod(first), parsePeriod(last)];
  if (!a || !b || b.start <= a.start) return '';
  // A date and a month: the dates that they begin and end with.
  const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
  const dates = `${iso(a.start)}/${iso(b.end)}`;
  const whole = iso(a.start).endsWith('-01') && iso(b.end + 1).endsWith('-01');
  const months = `${iso(a.start).slice(0, 7)}/${iso(b.end).slice(0, 7)}`;
  return whole && parsePeriod(months) ? months : parsePeriod(dates) ? dates : '';
}

const COMPARED =
  /(?:\bend(?:\s+(?:det\s+var|den\s+var|de\s+var))?|sammen(?:lignet|holdt)\s+med|i\s+forhold\s+til|ift\.|i\s+sammenligning\s+med|holdt\s+op\s+(?:i)?mod|set\s+i\s+forhold\s+til|hvor\s+det\s+i)(?:\s+(?:i|for|pr\.|den|til|hele|ved|ultimo|primo|niveauet|tallet|samme\s+(?:periode|måned|kvartal|tidspunkt)))*\s*$/iu;
const SINCE = /\bsiden(?:\s+(?:den|i|udgangen\s+af|starten\s+af))?\s*$/iu;
const PLAN =
  /(?:plan(?:en|er|erne)?|politik(?:ken|ker)?|strategi(?:en|er)?|aftale(?:n|r)?|forlig(?:et)?|program(?:met)?|vision(?:en)?|kalender(?:en)?|konference(?:n)?|konto(?:plan)?|reform(?:en)?)\s+(?:for\s+|i\s+|til\s+)?$/iu;
const EVENT_BEFORE =
  /(?:\bden|\bd\.|\bmøde(?:t)?|\bmødet\s+i|på\s+mødet|byrådet|udvalget|dato(?:en)?:?|deadline:?|senest)\s*(?:den\s+|d\.\s*)?$/iu;
const AS_OF =
  /(?:\bpr\.?|\bper|\bved\s+udgangen|\bstatus|\bopgjort|\bpr\.\s+den|\bfra(?:\s+den)?|\btil(?:\s+den)?|perioden(?:\s+(?:fra|den))*)\s*(?:den\s+|d\.\s*)?$/iu;
const EVENT_WORDS =
  /(?:behandl|godkend|beslut|vedtag|vedtog|offentliggj|møde[srt ,.]|mødt|forel[æa]g|orienter|indgå|indgik|trådte|træder|udsend|sendt|drøft|fremlæg|fremlagt|præsenter|indstil|frist|evaluer|underskr|afhold|bevilge|bevilliged|oprett|åbne)/iu;

/** A period that is said in relation to another. */
const RELATIVE: readonly (readonly [
  RegExp,
  (context: { meeting: number; before: string }) => string,
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
    /(?<![\p{L}])(?:i\s+fjor|sidste\s+år|året\s+før|året\s+forinden|forrige\s+år|det\s+foregående\s+år|et\s+år\s+tidligere)(?![\p{L}])(?!s\b)/giu,
    ({ meeting, before }) =>
      /^\d{4}$/.test(before) ? shifted(before, -1) : meeting ? String(meeting - 1) : '',
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

/** A period so many years later. */
function shifted(period: string, years: number): string {
  return period.replace(/\d{4}(?=-|\/|$)/g, (y) => String(Number(y) + years));
}

/** A period of the same shape in another year: `2024-01/2024-08` in 2023. */
export function inYear(period: string, y: number): string {
  const last = Number((period.split('/').at(-1) ?? '').slice(0, 4));
  return Number.isFinite(last) && last > 0 ? shifted(period, y - last) : '';
}

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function roleOf(text: string, atom: Span & { sort: PeriodSort }): PeriodRole {
  const before = text.slice(Math.max(0, atom.from - 60), atom.from);
  if (COMPARED.test(before)) return 'compared';
  // “en stigning på 0,5 % fra august-tallet”
  if (/\bfra\s+$/iu.test(before) && /^[\s-]?(?:tallet|niveauet|målingen)/iu.test(text.slice(atom.to)))
    return 'compared';
  if (SINCE.test(before)) return 'since';
  if (atom.sort === 'year' && PLAN.test(before)) return 'plan';
  if (atom.sort === 'date' && !AS_OF.test(before) && EVENT_BEFORE.test(before) && EVENT_WORDS.test(text))
    return 'event';
  return 'plain';
}

/** All periods of a sentence, or of a head, in their order. */
export function findPeriods(text: string, context: PeriodContext = NO_CONTEXT): PeriodMention[] {
  const atoms = findAtoms(text);
  // Years, from behind: of a list or an interval the last has the year of all.
  const years = atoms.map(({ y }) => y);
  for (let i = atoms.length - 2; i >= 0; i -= 1) {
    const [a, b] = [atoms[i] as Atom, atoms[i + 1] as Atom];
    const between = text.slice(a.to, b.from);
    if (years[i] !== 0 || a.whole !== '' || years[i + 1] === 0 || a.sort === 'year') continue;
    if (!(BETWEEN.test(between) || SHARING.test(between) || (b.sort === a.sort && /\btil\b/i.test(between))))
      continue;
    // November to January crosses a year.
    const crosses = a.sort === b.sort && BETWEEN.test(between) && (a.m > b.m || a.n > b.n);
    years[i] = (years[i + 1] ?? 0) - (crosses ? 1 : 0);
  }
  const assumed = atoms.map(() => false);
  let last = context.before;
  /** Whether the year of the last one was only assumed: another month may be of another. */
  let lastAssumed = false;
  const found: PeriodMention[] = [];
  for (let i = 0; i < atoms.length; i += 1) {
    const atom = atoms[i] as Atom;
    if (atom.whole === '' && years[i] === 0) {
      // “i år 2023 (jan.-sep.)”: the year that stands just before.
      const near = atoms.slice(0, i).findLast(({ sort, y }) => sort === 'year' && y > 0);
      years[i] = near ? near.y : lastAssumed ? 0 : yearNear(atom, last);
      const meetingYear = yearByMeeting(atom, context.meeting);
      if (years[i] === 0 || (last === context.before && !near && years[i] !== meetingYear)) {
        assumed[i] = true;
        years[i] = meetingYear || (years[i] ?? 0);
      }
    }
    const period = canonical(atom, years[i] ?? 0);
    if (period !== '') {
      last = period;
      lastAssumed = assumed[i] ?? false;
    }
    // “frem til september”: from when is not said.
    const open = /\b(?:frem\s+til|til\s+og\s+med|t\.o\.m\.)\s+$/iu.test(
      text.slice(Math.max(0, atom.from - 16), atom.from),
    );
    found.push({
      from: atom.from,
      to: atom.to,
      period,
      sort: atom.sort,
      role: roleOf(text, atom),
      assumed: (assumed[i] ?? false) || open,
    });
  }
  return withTerms(text, withRelative(text, joinIntervals(text, found), context), context);
}

/** “fra … til …” as one; a year with months in brackets behind it as those months. */
function joinIntervals(text: string, mentions: readonly PeriodMention[]): PeriodMention[] {
  const joined: PeriodMention[] = [];
  for (const mention of mentions) {
    const previous = joined.at(-1);
    const between = previous ? text.slice(previous.to, mention.from) : '';
    const mellem = previous
      ? /\bmellem\s+(?:den\s+)?$/iu.test(text.slice(Math.max(0, previous.from - 16), previous.from))
      : false;
    const made =
      previous && (BETWEEN.test(between) || (mellem && AND.test(between))) && !previous.period.includes('/')
        ? interval(previous.period, mention.period)
        : '';
    if (previous && made !== '') {
      joined[joined.length - 1] = {
        ...previous,
        to: mention.to,
        period: made,
        sort: mention.sort === previous.sort ? previous.sort : 'date',
        role: previous.role === 'event' ? 'plain' : previous.role,
        assumed: previous.assumed || (mention.assumed && !BETWEEN.test(between)),
      };
    } else if (
      previous &&
      previous.sort === 'year' &&
      mention.sort === 'month' &&
      /^\s*\(\s*$/.test(between)
    ) {
      joined[joined.length - 1] = { ...mention, from: previous.from, role: previous.role, assumed: false };
    } else joined.push(mention);
  }
  // Within brackets an interval of months is joined before its year is seen: once more.
  return joined.length < mentions.length &&
    joined.some(({ sort }, i) => sort === 'year' && joined[i + 1]?.sort === 'month')
    ? joinIntervals(text, joined)
    : joined;
}

function withRelative(
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
    const told = tell({ meeting, before });
    const period = named > 0 ? inYear(told, named) : told;
    const isCompared = COMPARED.test(text.slice(Math.max(0, from - 60), from));
    const mention: PeriodMention = {
      ...{ from, to, sort: 'month', assumed: false },
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

function withTerms(
  text: string,
  mentions: readonly PeriodMention[],
  { terms }: PeriodContext,
): PeriodMention[] {
  const all = [...mentions];
  for (const [term, period] of terms) {
    for (const match of text.matchAll(new RegExp(`(?<![\\p{L}])${escapeRegExp(term)}(?![\\p{L}])`, 'giu'))) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (all.some((other) => other.from < to && from < other.to)) continue;
      const sort: PeriodSort = /Q/.test(period) ? 'quarter' : /^\d{4}-\d\d$/.test(period) ? 'month' : 'year';
      all.push({ from, to, period, sort, role: roleOf(text, { from, to, sort }), assumed: false });
    }
  }
  return all.sort((a, b) => a.from - b.from);
}
