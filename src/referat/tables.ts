/** Figures of tables: what the heads of column and row and the words around the table say of each cell. */
import { at } from '../model/at';
import type { Kind } from '../model/kind';
import { parsePeriod } from '../model/period';
import type { AreaMention } from './areaMentions';
import { type Cell, type ReferatDocument, type Span, type Table, textOf } from './blocks';
import type { ItemContext } from './context';
import {
  captionUnit,
  type Measure,
  measureOf,
  type NamedUnit,
  namedCount,
  namedUnit,
  speaksOfMoney,
} from './measure';
import { excludedIn } from './notFigures';
import { findNumbers } from './numbers';
import { findPeriods, type PeriodMention } from './periodMentions';
import type { AreaName, Said, TakenFrom } from './proposal';
import { type Before, type LeftNumber, ofAccounts, type ReadFigure, readProse } from './prose';

/** What stands around a table. */
export interface Surroundings {
  /** Its caption, the paragraph or heading right above it; '' without one. */
  readonly caption: string;
  /** A note right under it; '' without one. */
  readonly note: string;
  /** What goes on from the paragraphs and headings before it. */
  readonly before: Before;
  /** What may tell the unit where nothing nearer does: the heading, the paragraph before, the title. */
  readonly more: readonly string[];
}

/** A figure of a cell. */
export interface CellFigure extends ReadFigure {
  /** Place of the cell in `cells`. */
  readonly cell: number;
}

/** What heads say of the cells they cover. */
interface Head {
  readonly text: string;
  readonly at: Span | null;
  readonly unit: NamedUnit | null;
  readonly periods: readonly PeriodMention[];
  readonly areas: readonly AreaMention[];
  readonly kind: Kind | null;
  /** A difference between two others: “Ændring”, “Afvigelse”. */
  readonly difference: boolean;
}

const NOTHING = /^(?:[-–—.*\s]+|x|n\/a|i\.?\s?a\.?|\.\.|u\/?o|-)?$/iu;
/** Columns that count lines or name accounts. */
const NO_FIGURES =
  /^(?:nr\.?|id|konto(?:nr\.?)?|funktion|gruppering|sags?nr\.?|side|bilag|pkt\.?|punkt|#|løbenr\.?|cvr(?:-nr\.?)?|ean|kode|kommunekode|kommunenr\.?|prioritet|postnr\.?|telefon|tlf\.?|dato)$/iu;
/** A cell that is figures and what belongs to them, and no text with a number in it. */
const FIGURES =
  /^[(<>~≈]?\s*(?:ca\.\s*|nr\.\s*)?(?:[-+\u2010-\u2015\u2212÷]\s?)?\d[\d.,\s\u00A0\u202F]*(?:\s*(?:%|pct\.?|procent|kr\.?|mio\.?|mia\.?|t\.?kr\.?|point|pp\.?|p\.p\.|[-\s]?point|dage|uger|måneder|timer|år|\*|personer|borgere|fuldtidspersoner|årsværk|plads))*\s*(?:[(/–-]\s*[-+\u2212]?\d[\d.,\s]*(?:%|pct\.?|point|\s)*\)?)*\s*\*?\)?\s*$/iu;

const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [
    /(?<![\p{L}])(?:mål(?:tal|sætning|niveau)?|resultatkrav|ambition|målet)(?![\p{L}]|\s*\d{1,2}(?!\d))/iu,
    'maal',
  ],
  [
    /forventet\s+(?:regnskab|forbrug|resultat|årsresultat|udgift|afvigelse|merforbrug|mindreforbrug)|forv\.\s*(?:regnskab|forbrug)|prognose|skøn|estimat|fremskriv|(?<![\p{L}])FR\s?\d*(?![\p{L}])|helårsforventning|forventning/iu,
    'prognose',
  ],
  [/(?<![\p{L}])forvente(?:t|de)(?![\p{L}])/iu, 'forventet'],
  [
    /budget|bevilling|investeringsforslag|ramme|afsat|(?<![\p{L}])(?:OB|KB|VB)(?![\p{L}])|(?<![\p{L}])B\s?20\d\d/iu,
    'budget',
  ],
  [/regnskab|forbrug|realiseret|faktisk|afregn|(?<![\p{L}])R\s?20\d\d/iu, 'faktisk'],
];
const DIFFERENCE =
  /(?<![\p{L}])(?:ændring(?:en|er)?|udvikling(?:en)?|forskel(?:len)?|afvigelse(?:r|n)?|difference|diff\.?|vækst|stigning|fald|mer-?\/?\s?mindreforbrug|restbudget|rest)(?![\p{L}])/iu;
const CHANGE =
  /(?<![\p{L}])(?:ændring(?:en|er)?|udvikling(?:en)?|vækst|stigning|stigning\/fald|fald)(?![\p{L}])/iu;

/** Years of heads are often two digits: “3. kvt. 24”, “maj 24”. */
const SHORT_YEAR =
  /((?:kvartal|kvt|kv|halvår|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)\.?)\s+['’]?([12]\d)(?![\d.,]|\s?%)/giu;

function headOf(text: string, span: Span | null, item: ItemContext, named: string, unitIn = namedUnit): Head {
  // The part next to the cells comes before those above it.
  const parts = text.split(' · ').reverse();
  const first = <T>(tell: (part: string) => T | null): T | null => {
    for (const part of parts) {
      const told = tell(part);
      if (told !== null) return told;
    }
    return null;
  };
  const deviates = /afvigelse|mer-?\/?\s?mindreforbrug|merforbrug|mindreforbrug/iu.test(text);
  const kind = first((part) => KINDS.find(([pattern]) => pattern.test(part))?.[1] ?? null);
  return {
    text,
    at: span,
    unit: first(unitIn),
    periods: findPeriods(text.replace(SHORT_YEAR, '$1 20$2'), {
      meeting: item.meeting.date,
      before: named,
      terms: item.terms,
    }).filter(({ role }) => role !== 'plan'),
    areas: item.meeting.findAreas(text),
    kind: deviates && kind === 'budget' ? null : kind,
    difference: parts.some(
      (part, i) => DIFFERENCE.test(part) && (i === 0 || !/\p{L}{3}/u.test(parts[0] ?? '')),
    ),
  };
}

/** A table by its rows and columns. */
interface Grid {
  readonly table: Table;
  readonly text: (cell: Cell) => string;
  readonly columns: readonly Head[];
  readonly rows: readonly Head[];
  /** Columns at the left that head the rows. */
  readonly rowHeads: number;
  /** Place in `cells` by row and column. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** Cells by the rows that they are in. */
  readonly cellsOf: (row: number) => readonly Cell[];
  /** Whether its heads name an area, a period, a forecast, what was beside what was expected. */
  readonly has: Readonly<Record<'area' | 'period' | 'forecast' | 'actual', boolean>>;
  /** Which signs stand in cells themselves: those without one count something else. */
  readonly signs: { readonly percent: boolean; readonly money: boolean };
}

const key = (row: number, column: number): string => `${row} ${column}`;

/** A head that the line under it goes on with. */
const GOES_ON = /(?:^|\s)(?:pr\.|og|til|for|i|af|-) · |\p{L} · \p{Ll}/u;

/** Heads of every column; an upper one that is written once goes on to the right until the next. */
function columnHeads(document: ReferatDocument, table: Table, item: ItemContext): Head[] {
  const parts: { text: string; span: Cell }[][] = Array.from({ length: table.columns }, () => []);
  for (let row = 0; row < table.headRows; row += 1) {
    const own = table.cells.filter(
      (cell) => cell.row <= row && row < cell.row + cell.rows && cell.row === row,
    );
    const covered: (Cell | null)[] = Array.from({ length: table.columns }, () => null);
    for (const cell of own)
      if (textOf(document, cell).trim() !== '')
        for (let n = 0; n < cell.columns; n += 1) covered[cell.column + n] = cell;
    const isLast = row === table.headRows - 1;
    for (let column = 0; column < table.columns; column += 1) {
      let cell = covered[column] ?? null;
      if (!cell && !isLast && column > 0)
        cell = covered.slice(1, column).findLast((other) => other !== null) ?? null;
      // A head that stands alone in its row is that of the whole table.
      if (!cell && !isLast && column > 0 && own.length === 1)
        cell = covered.find((other) => other !== null) ?? null;
      if (!cell) continue;
      const text = textOf(document, cell).trim();
      const heads = parts[column] ?? [];
      const above = heads.at(-1);
      // “Forventet” over “regnskab” is one head on two lines.
      if (above && above.span.columns === cell.columns && GOES_ON.test(`${above.text} · ${text}`))
        heads[heads.length - 1] = { text: `${above.text} ${text}`, span: cell };
      else if (!heads.some((part) => part.text === text)) heads.push({ text, span: cell });
    }
  }
  const heads: Head[] = [];
  for (const own of parts) {
    const last = own.at(-1);
    // “Samme periode året før” is held against the column before.
    const before = heads.at(-1)?.periods.at(-1);
    const named = before && !before.assumed ? before.period : '';
    heads.push(
      headOf(
        own.map(({ text }) => text).join(' · '),
        last ? { from: last.span.from, to: last.span.to } : null,
        item,
        named,
      ),
    );
  }
  return heads;
}

/** How many columns at the left head the rows: the first, and others with words in most rows. */
function countRowHeads(
  document: ReferatDocument,
  table: Table,
  columns: readonly Head[],
  item: ItemContext,
): number {
  let count = 0;
  for (let column = 0; column < table.columns - 1; column += 1) {
    const own = table.cells.filter(
      (cell) =>
        cell.row >= table.headRows && cell.column === column && !NOTHING.test(textOf(document, cell).trim()),
    );
    const figures = own.filter((cell) => FIGURES.test(textOf(document, cell).trim()));
    const head = at(columns, column).text;
    const years = own.every((cell) => /^(?:19|20)\d\d$/.test(textOf(document, cell).trim()));
    const dates = figures.every(
      (cell) =>
        findPeriods(textOf(document, cell), { meeting: item.meeting.date, before: '', terms: item.terms })
          .length > 0,
    );
    const counting = column === 0 && /(?:måned|uge|år|kvartal|periode|nr\.?|pulje)$/iu.test(head.trim());
    if (figures.length > own.length / 2 && !(own.length > 0 && (years || dates || counting))) break;
    if (column > 0 && own.some((cell) => textOf(document, cell).length > 80)) break;
    if (own.length === 0 && column > 0) break;
    count = column + 1;
  }
  return count;
}

function gridOf(document: ReferatDocument, table: Table, item: ItemContext): Grid {
  const columns = columnHeads(document, table, item);
  const rowHeads = countRowHeads(document, table, columns, item);
  const text = (cell: Cell) => textOf(document, cell).trim();
  const rows: Head[] = [];
  let group: { text: string; span: Span } | null = null;
  const kept: string[] = [];
  const byRow: Cell[][] = Array.from({ length: table.rows }, () => []);
  for (const cell of table.cells) for (let n = 0; n < cell.rows; n += 1) byRow[cell.row + n]?.push(cell);
  const cellsOf = (row: number) => byRow[row] ?? [];
  for (let row = 0; row < table.rows; row += 1) {
    const own = cellsOf(row).filter((cell) => text(cell) !== '');
    const heads = own.filter(({ column }) => column < rowHeads);
    const body = own.filter(({ column }) => column >= rowHeads);
    // A line of words alone heads the rows under it.
    if (row >= table.headRows && body.length === 0 && heads.length === 1) {
      group = { text: text(at(heads, 0)), span: at(heads, 0) };
      rows.push(headOf(group.text, group.span, item, ''));
      continue;
    }
    // A head of several columns that is written once goes on downwards in all but the last of them.
    for (const cell of heads) kept[cell.column] = text(cell);
    const parts = Array.from({ length: rowHeads }, (_, column) => {
      const cell = heads.find((other) => other.column === column);
      return cell ? text(cell) : column < rowHeads - 1 ? (kept[column] ?? '') : '';
    });
    const total = /^(?:i\s*alt|total|samlet|sum)(?![\p{L}])/iu.test(parts.join(' ').trim());
    const all = [...(group && !total ? [group.text] : []), ...parts].filter((part) => part !== '');
    const last = heads.at(-1) ?? null;
    rows.push(headOf(all.join(' · '), last ? { from: last.from, to: last.to } : null, item, ''));
  }
  const heads = [...columns.slice(rowHeads), ...rows.slice(table.headRows)];
  const body = table.cells.filter(({ row, column }) => row >= table.headRows && column >= rowHeads);
  return {
    table,
    text,
    columns,
    rows,
    rowHeads,
    cellsOf,
    has: {
      area: [...columns, ...rows].some(({ areas }) => areas.some(({ vague }) => !vague)),
      period: heads.some((head) => ownPeriod(head) !== null),
      forecast: heads.some(({ kind }) => kind === 'prognose'),
      actual: heads.some(({ kind, text: head }) => kind === 'faktisk' && /faktisk/iu.test(head)),
    },
    placeOf: new Map(table.cells.map(({ row, column }, i) => [key(row, column), i])),
    signs: {
      percent: body.some((cell) => /\d\s?(?:%|pct|procent)/iu.test(text(cell))),
      money: body.some((cell) => /\d\s?(?:mio|kr)(?![\p{L}])/iu.test(text(cell))),
    },
  };
}

const said = <T>(
  value: T,
  from: TakenFrom,
  where: Span | null,
  sure = true,
  or: readonly T[] = [],
): Said<T> => ({ value, from, at: where, sure, or });

/** A period of a head that names one. */
function ownPeriod(head: Head): PeriodMention | null {
  const named = head.periods.filter(({ period }) => period !== '');
  const different = new Set(named.map(({ period }) => period));
  return different.size === 1 ? (named[0] ?? null) : (named.find(({ role }) => role === 'plain') ?? null);
}

/** Two ends as an interval; '' where they are none. */
function ends(a: string, b: string): string {
  const [x, y] = [parsePeriod(a), parsePeriod(b)];
  if (!x || !y || x.type !== y.type || x.interval || y.interval) return '';
  const made = x.start < y.start ? `${a}/${b}` : `${b}/${a}`;
  return parsePeriod(made) ? made : '';
}

/** A month or a quarter without a year, in the year that another head names. */
function inYearOf(part: PeriodMention, whole: PeriodMention): string {
  const y = /^(\d{4})$/.exec(whole.period)?.[1];
  return y === undefined ? '' : part.period.replace(/\d{4}(?=-|\/|$)/g, y);
}

interface Around {
  readonly caption: Head;
  readonly note: Head;
  readonly corner: Head;
  readonly before: Before;
  readonly more: readonly string[];
}

/** The period of a cell. */
function periodOfCell(
  grid: Grid,
  around: Around,
  item: ItemContext,
  row: number,
  column: number,
): Said<string> {
  const [columnHead, rowHead] = [at(grid.columns, column), at(grid.rows, row)];
  const [byColumn, byRow] = [ownPeriod(columnHead), ownPeriod(rowHead)];
  const caption = ownPeriod(around.caption) ?? ownPeriod(around.corner);
  const place = (head: Head): Span | null => head.at;
  // A change is between the two columns before it.
  if (columnHead.difference && !byColumn && CHANGE.test(columnHead.text)) {
    const others = grid.columns
      .slice(grid.rowHeads, column)
      .map(ownPeriod)
      .filter((found) => found !== null);
    const different = [...new Set(others.map(({ period }) => period))].slice(-2);
    const made = different.length === 2 ? ends(different[0] as string, different[1] as string) : '';
    if (made !== '') return said(made, 'column', place(columnHead));
  }
  if (rowHead.difference && !byRow && CHANGE.test(rowHead.text)) {
    const others = grid.rows
      .slice(grid.table.headRows, row)
      .map(ownPeriod)
      .filter((found) => found !== null);
    const different = [...new Set(others.map(({ period }) => period))].slice(-2);
    const made = different.length === 2 ? ends(different[0] as string, different[1] as string) : '';
    if (made !== '') return said(made, 'row', place(rowHead));
  }
  // What is forecast deviates for the time that it is forecast for, and not for that of what is spent so far.
  const forecast = grid.columns.find(({ kind, difference }) => kind === 'prognose' && !difference);
  const forecastFor = forecast ? ownPeriod(forecast) : null;
  if (columnHead.difference && !byColumn && !byRow && forecastFor && !forecastFor.assumed)
    return said(forecastFor.period, 'column', place(columnHead));
  if (columnHead.difference && !byColumn && !byRow && !forecast) {
    // What deviates is of the period that the columns before it are.
    const others = grid.columns
      .slice(grid.rowHeads, column)
      .map(ownPeriod)
      .filter((found) => found !== null);
    const [a, b] = others.slice(-2);
    if (b && !b.assumed) return said(b.period, 'column', place(columnHead), a?.period === b.period);
  }
  if (columnHead.difference && byColumn && columnHead.periods.length >= 2) {
    const [a, b] = columnHead.periods;
    const made = a && b ? ends(a.period, b.period) : '';
    if (made !== '') return said(made, 'column', place(columnHead));
  }
  if (byColumn && byRow) {
    if (byRow.assumed && !byColumn.assumed && byRow.sort !== 'year') {
      const made = inYearOf(byRow, byColumn);
      if (made !== '' && parsePeriod(made)) return said(made, 'row', place(rowHead));
    }
    if (byColumn.assumed && !byRow.assumed && byColumn.sort !== 'year') {
      const made = inYearOf(byColumn, byRow);
      if (made !== '' && parsePeriod(made)) return said(made, 'column', place(columnHead));
    }
    return said(byColumn.period, 'column', place(columnHead), !byColumn.assumed, [byRow.period]);
  }
  const own = byColumn ?? byRow;
  if (own) {
    const from = byColumn ? 'column' : 'row';
    const head = byColumn ? columnHead : rowHead;
    if (own.assumed) {
      // The year of the head before it, of the caption, of what the table stands under.
      const axis = byColumn ? grid.columns.slice(0, column) : grid.rows.slice(0, row);
      const earlier = axis.map(ownPeriod).findLast((found) => found !== null && !found.assumed)?.period ?? '';
      const years = [earlier, caption?.period, around.before.period?.value, item.titlePeriod?.period].map(
        (period) => period?.slice(0, 4) ?? '',
      );
      for (const [n, y] of years.entries()) {
        const made = y === '' ? '' : own.period.replace(/\d{4}(?=-|\/|$)/g, y);
        if (parsePeriod(made) && (n > 0 || made > earlier)) return said(made, from, place(head), n < 2);
      }
    }
    return said(own.period, from, place(head), !own.assumed);
  }
  if (caption && !caption.assumed) return said(caption.period, 'caption', around.caption.at);
  const note = ownPeriod(around.note);
  if (
    note &&
    !note.assumed &&
    note.role === 'plain' &&
    /opgjort|periode|pr\.|tal\s+for/iu.test(around.note.text)
  )
    return said(note.period, 'caption', around.note.at);
  const before = around.before.period;
  if (before) return before.from === 'paragraph' ? { ...before, sure: false } : before;
  const earlier = around.before.earlier.level;
  return earlier
    ? said(earlier.period, 'item', earlier.at, false)
    : said('', 'nothing', null, !grid.has.period);
}

/** The area of a cell. */
function areaOfCell(
  grid: Grid,
  around: Around,
  item: ItemContext,
  row: number,
  column: number,
): Said<AreaName> {
  const { home, homeKnown } = item.meeting;
  const pick = (head: Head, from: TakenFrom): Said<AreaName> | null => {
    const named = head.areas.filter(({ vague }) => !vague);
    const area = named.at(-1) ?? head.areas.at(-1);
    if (!area || isHeldAgainst(head.text, area)) return null;
    const letters = (text: string) => text.replace(/[^\p{L}]/gu, '').length;
    const own =
      head.text.split(' · ').find((part) => part.includes(head.text.slice(area.from, area.to))) ?? head.text;
    const whole = letters(head.text.slice(area.from, area.to)) >= letters(own) / 2;
    // “Refusion fra Region Sjælland” is about money of the municipality's own.
    if (!whole && !/(?:^|\s)(?:i|på|for)\s+(?:hele\s+)?$/iu.test(head.text.slice(0, area.from))) return null;
    return said({ id: area.id, name: area.name }, from, head.at, area.id !== null && named.length < 2);
  };
  const found = pick(at(grid.columns, column), 'column') ?? pick(at(grid.rows, row), 'row');
  if (found) return found;
  const captions = around.caption.areas.filter(({ vague }) => !vague);
  if (captions.length === 1 && !grid.has.area && captions[0]) {
    const area = captions[0];
    return said({ id: area.id, name: area.name }, 'caption', around.caption.at, area.id !== null);
  }
  if (around.before.area?.from === 'heading') return around.before.area;
  return said(home, 'meeting', null, homeKnown);
}

/** “Forskel til landet” is the municipality's own. */
function isHeldAgainst(text: string, area: AreaMention): boolean {
  return /(?:forskel|afvigelse|difference|i\s+forhold|ift\.|sammenlignet|mod|fra)\s+(?:\p{L}+\s+){0,2}$/iu.test(
    text.slice(0, area.from),
  );
}

/** The unit of a number in a cell: its own, or the nearest that heads and surroundings name. */
function unitOfCell(
  own: Measure | null,
  grid: Grid,
  around: Around,
  row: number,
  column: number,
): { unit: Said<string>; sort: NamedUnit['sort']; scale: number } | null {
  if (own && own.sort !== 'abstract')
    return { unit: said(own.unit, 'figure', null), sort: own.sort, scale: 1 };
  const [columnHead, rowHead] = [at(grid.columns, column), at(grid.rows, row)];
  const explicit = (unit: NamedUnit | null) =>
    unit !== null && ['percent', 'point', 'money', 'rank', 'fulltime', 'duration'].includes(unit.sort);
  const near: readonly (readonly [Head, TakenFrom])[] = [
    [columnHead, 'column'],
    [rowHead, 'row'],
  ];
  const over: readonly (readonly [Head, TakenFrom])[] = [
    [around.corner, 'caption'],
    [around.caption, 'caption'],
    [around.note, 'caption'],
  ];
  const further = around.more.map(captionUnit);
  const money = [
    ...[...near, ...over].map(([head]) => head.unit),
    ...around.more.map((text) => (SCALE_SAID.test(text) ? captionUnit(text) : null)),
  ].find((unit) => unit?.sort === 'money');
  const speaks = (head: Head) => head.unit?.sort !== 'percent' && speaksOfMoney(head.text);
  const inMoney = (from: TakenFrom, head: Head) => ({
    unit: said('kr.', from, head.at, money !== undefined),
    sort: 'money' as const,
    scale: money?.scale ?? 1,
  });
  if (explicit(columnHead.unit) && columnHead.unit?.sort !== 'money') return named(columnHead, 'column', 1);
  const counts = near.some(([head]) => COUNTS.test(head.text));
  if (speaks(columnHead) && !columnHead.unit && !counts) return inMoney('column', columnHead);
  const close = near.find(([head]) => explicit(head.unit)) ?? near.find(([head]) => head.unit !== null);
  // What only stands further away is not of a number that is counted, nor of one without the sign that others have.
  const may = (unit: NamedUnit | null): unit is NamedUnit =>
    unit !== null &&
    !(counts && ['percent', 'point', 'money', 'rank'].includes(unit.sort)) &&
    !(unit.sort === 'percent' && grid.signs.percent) &&
    !(unit.sort === 'money' && grid.signs.money);
  if (counts && !close) {
    const texts = [...over.map(([head]) => head.text), ...around.more];
    const whole = texts.map(captionUnit).find((unit) => unit?.sort === 'fulltime');
    const counted = whole ?? texts.map(namedCount).find((unit) => unit !== null);
    if (counted) return { unit: said(counted.unit, 'caption', null), sort: counted.sort, scale: 1 };
  }
  // “Fleksjob”, “Ledige” in a row name whom it is about, where what stands over all rows says what is counted.
  const overall = over.find(([head]) => explicit(head.unit) && may(head.unit));
  const isName =
    close?.[1] === 'row' &&
    !explicit(rowHead.unit) &&
    !COUNTS.test(rowHead.text) &&
    (isBenefit(rowHead) || (overall !== undefined && !counts));
  const found = (isName ? overall : close) ?? over.find(([head]) => may(head.unit));
  if (found) {
    const [head, from] = found;
    // “Forbrug (kr.)” in a table of 1.000 kr.: the scale may be told elsewhere.
    const scale =
      head.unit?.sort === 'money' && head.unit.scale === 1 && !/kr/iu.test(head.text)
        ? (money?.scale ?? 1)
        : (head.unit?.scale ?? 1);
    return named(head, from, scale);
  }
  const spoken = counts ? undefined : [...near, ...over].find(([head]) => speaks(head));
  if (spoken) return inMoney(spoken[1], spoken[0]);
  const told = further.find(may);
  return told ? { unit: said(told.unit, 'paragraph', null, false), sort: told.sort, scale: 1 } : null;
}

const COUNTS = /(?<![\p{L}])antal(?![\p{L}])/iu;

/** “Fleksjob” among benefits: who has one, and no number of jobs. */
const isBenefit = ({ text }: Head): boolean => /(?:^|· )fleksjob$/iu.test(text.trim());

/** Of what is further away only what is said of all amounts tells their scale. */
const SCALE_SAID =
  /\((?:i\s+)?(?:mio|mia|1[.\s]?000|t\.?)\s*\.?\s*kr\.?\)|(?:beløb|tal)\p{L}*\s+(?:er\s+)?i\s+[\d\p{L}. ]{2,14}kr/iu;

function named(
  head: Head,
  from: TakenFrom,
  scale: number,
): { unit: Said<string>; sort: NamedUnit['sort']; scale: number } | null {
  return head.unit ? { unit: said(head.unit.unit, from, head.at), sort: head.unit.sort, scale } : null;
}

/** The kind of a cell. */
function kindOfCell(grid: Grid, row: number, column: number, around: Around): Said<Kind> {
  const [columnHead, rowHead] = [at(grid.columns, column), at(grid.rows, row)];
  for (const [head, from] of [
    [columnHead, 'column'],
    [rowHead, 'row'],
  ] as const) {
    if (head.difference && head.kind !== 'budget') {
      if (CHANGE.test(head.text) && !/afvigelse/iu.test(head.text))
        return said<Kind>('aendring', from, head.at);
      // What deviates: a forecast from a budget, or what was from what was expected.
      const forecast = grid.has.forecast && !/forventet\s+og\s+faktisk|forventet$/iu.test(head.text);
      return said<Kind>(forecast || head.kind === 'prognose' ? 'prognose' : 'faktisk', from, head.at);
    }
    if (head.kind === 'forventet') {
      const { actual } = grid.has;
      return said<Kind>(
        actual || /antal|fuldtids/iu.test(around.caption.text) ? 'forventet' : 'prognose',
        from,
        head.at,
        actual,
      );
    }
    if (head.kind) return said(head.kind, from, head.at);
  }
  return said<Kind>('faktisk', 'nothing', null);
}

/** The size of the only number of a cell; null where it has none. */
function numberIn(grid: Grid, row: number, column: number): number | null {
  const cell = grid.table.cells[grid.placeOf.get(key(row, column)) ?? -1];
  const numbers = cell ? findNumbers(grid.text(cell)) : [];
  return numbers.length === 1 ? (numbers[0]?.value ?? null) : null;
}

/** Whether a difference is one in points or in per cent, by two numbers before it; null where neither comes out. */
function differenceUnit(
  grid: Grid,
  row: number,
  column: number,
  value: number,
  decimals: number,
  levels: NamedUnit['sort'] | null,
): 'procent' | 'procentpoint' | null {
  const before = Array.from({ length: column - grid.rowHeads }, (_, n) =>
    at(grid.columns, grid.rowHeads + n).difference ? null : numberIn(grid, row, grid.rowHeads + n),
  ).filter((n) => n !== null);
  const near = (other: number) => Math.abs(Math.abs(other) - Math.abs(value)) <= 1.01 * 10 ** -decimals;
  // The two right before it first; where each period has several columns, those of one kind are as far apart.
  for (let apart = 1; apart <= before.length / 2; apart += 1)
    for (let last = before.length - 1; last >= apart; last -= 1) {
      const [a, b] = [before[last - apart] ?? 0, before[last] ?? 0];
      if (levels === 'percent' && near(b - a)) return 'procentpoint';
      if (a !== 0 && near((100 * (b - a)) / a)) return 'procent';
      if (apart === 1) break;
    }
  return null;
}

/** A number without a unit that is rather an amount than people. */
const LARGE = 20_000;

/** What stands in a cell, read as figures. */
function figuresOfCell(
  grid: Grid,
  around: Around,
  item: ItemContext,
  cell: Cell,
  place: number,
  rowSpan: Span,
): { figures: CellFigure[]; left: LeftNumber[] } {
  const raw = grid.text(cell);
  const offset = cell.from;
  const column = cell.column;
  const left: LeftNumber[] = [];
  const figures: CellFigure[] = [];
  for (const number of findNumbers(raw)) {
    const own = measureOf(raw, number);
    const unit = unitOfCell(own, grid, around, cell.row, column);
    const span = { from: offset + number.start, to: offset + Math.max(own?.to ?? 0, number.to) };
    if (!unit || (unit.sort === 'percent' && !own && Math.abs(number.value) > 200)) {
      // A number in a table is a figure even where nothing says of what.
      const decimals = number.decimals > 0;
      const amount = Math.abs(number.value) >= LARGE && around.more.some(speaksOfMoney);
      figures.push(
        figure(
          number,
          {
            sort: amount ? 'money' : decimals ? 'percent' : 'persons',
            unit: amount ? 'kr.' : decimals ? 'procent' : 'personer',
            noun: '',
            more: null,
            from: 0,
            to: 0,
          },
          said(amount ? 'kr.' : decimals ? 'procent' : 'personer', 'nothing', null, false),
          1,
        ),
      );
      continue;
    }
    const columnHead = at(grid.columns, column);
    if (columnHead.difference && unit.sort === 'percent') {
      // What the columns before it count: of shares a difference is in points, of counts in per cent.
      const level = grid.columns
        .slice(0, column)
        .findLastIndex((head, n) => n >= grid.rowHeads && !head.difference);
      const levels = level < 0 ? null : (unitOfCell(null, grid, around, cell.row, level)?.sort ?? null);
      const told = differenceUnit(grid, cell.row, column, number.value, number.decimals, levels);
      const name = told ?? (levels === 'percent' ? 'procentpoint' : 'procent');
      const sort = name === 'procent' ? 'percent' : 'point';
      const sure = told !== null || levels !== 'percent';
      figures.push(
        figure(
          number,
          { sort, unit: name, noun: '', more: null, from: 0, to: 0 },
          { ...unit.unit, value: name, sure },
          1,
        ),
      );
      continue;
    }
    const odd = (unit.sort === 'persons' || unit.sort === 'things') && number.decimals > 0;
    figures.push(
      figure(
        number,
        { sort: unit.sort, unit: unit.unit.value, noun: '', more: null, from: 0, to: 0 },
        odd ? { ...unit.unit, sure: false } : unit.unit,
        number.scale === 1 && !(own && own.sort === 'money') ? unit.scale : 1,
      ),
    );
    function figure(n: typeof number, measure: Measure, saidUnit: Said<string>, scale: number): CellFigure {
      const kind = kindOfCell(grid, cell.row, column, around);
      return {
        at: span,
        around: rowSpan,
        number: n,
        measure,
        value: said(Math.round(n.value * scale * 1e6) / 1e6, 'figure', null),
        unit: saidUnit,
        area: areaOfCell(grid, around, item, cell.row, column),
        period: ofAccounts(periodOfCell(grid, around, item, cell.row, column), measure, kind.value, item),
        kind,
        isDifference: at(grid.columns, column).difference || at(grid.rows, cell.row).difference,
        words: {
          before: at(grid.rows, cell.row).text,
          after: at(grid.columns, column).text,
          sentence: around.caption.text,
        },
        cell: place,
      };
    }
  }
  return { figures, left };
}

/** Reads a table. */
export function readTable(
  document: ReferatDocument,
  table: Table,
  item: ItemContext,
  surroundings: Surroundings,
): { readonly figures: readonly CellFigure[]; readonly left: readonly LeftNumber[] } {
  const grid = gridOf(document, table, item);
  const corner = table.headRows > 0 ? at(grid.columns, 0) : headOf('', null, item, '');
  const around: Around = {
    caption: headOf(surroundings.caption, null, item, surroundings.before.named, captionUnit),
    note: headOf(surroundings.note, null, item, surroundings.before.named, captionUnit),
    corner,
    before: surroundings.before,
    more: surroundings.more,
  };
  const figures: CellFigure[] = [];
  const left: LeftNumber[] = [];
  for (const [place, cell] of table.cells.entries()) {
    const text = grid.text(cell);
    if (cell.row < table.headRows || cell.column < grid.rowHeads || NOTHING.test(text) || !/\d/.test(text))
      continue;
    const head = at(grid.columns, cell.column).text.trim();
    const rowCells = grid.cellsOf(cell.row).filter(({ row }) => row === cell.row);
    const rowSpan = { from: at(rowCells, 0).from, to: at(rowCells, rowCells.length - 1).to };
    const excluded = excludedIn(text).find(({ from, to }) => to - from >= text.length - 1);
    if (NO_FIGURES.test(head) || excluded) {
      for (const { from, to } of findNumbers(text))
        left.push({ from: cell.from + from, to: cell.from + to, why: excluded?.why ?? 'name' });
      continue;
    }
    if (FIGURES.test(text)) {
      const read = figuresOfCell(grid, around, item, cell, place, rowSpan);
      figures.push(...read.figures);
      left.push(...read.left);
      continue;
    }
    // Words with numbers in them are read as a sentence under the heads.
    const period = periodOfCell(grid, around, item, cell.row, cell.column);
    const area = areaOfCell(grid, around, item, cell.row, cell.column);
    const read = readProse(text, cell.from, item, {
      ...surroundings.before,
      period: period.from === 'nothing' || period.from === 'item' ? null : period,
      area: area.from === 'meeting' ? null : { ...area, from: 'row' },
    });
    const name = at(grid.rows, cell.row).text;
    figures.push(
      ...read.figures.map((figure) => ({
        ...figure,
        words: name === '' ? figure.words : { ...figure.words, before: name, after: '' },
        cell: place,
      })),
    );
    left.push(...read.left);
  }
  return { figures, left };
}
