/** The period of a cell. */

import { at } from '../../model/at';
import { parsePeriod } from '../../model/period';
import type { ItemContext } from '../context';
import { ends } from '../periods/ends';
import type { PeriodMention } from '../periods/mention';
import type { Traced } from '../proposal';
import type { Around } from './around';
import type { Grid } from './grid';
import { CHANGE, type Head, ownPeriod } from './head';
import { traced } from './traced';

/** A month or a quarter without a year, in the year that another head names. */
function inYearOf(part: PeriodMention, whole: PeriodMention): string {
  const y = /^(\d{4})$/.exec(whole.period)?.[1];
  return y === undefined ? '' : part.period.replace(/\d{4}(?=-|\/|$)/g, y);
}

/** Years under “ultimo september” are that part of each of them. */
function partOfYear(own: PeriodMention | null, caption: Head): PeriodMention | null {
  const part = /(?:19|20)\d\d/.test(caption.text) ? null : ownPeriod(caption);
  const made = own && part?.role === 'plain' ? inYearOf(part, own) : '';
  return own && parsePeriod(made) ? { ...own, period: made } : own;
}

/** “2024*” is what the note says of it: “* Til og med september”; asked where that cannot be made out. */
function asNoted(own: PeriodMention | null, head: Head, note: Head): PeriodMention | null {
  const part = own && /\*/.test(head.text) && /^\*/.test(note.text) ? ownPeriod(note) : null;
  if (!own || !part) return own;
  const made = inYearOf(part, own);
  const upTo = /til\s+og\s+med|t\.\s?o\.\s?m\.|frem\s+til/iu.test(note.text) && /^\d{4}-\d\d$/.test(made);
  const period = upTo ? `${own.period}-01/${made}` : made;
  return parsePeriod(period) ? { ...own, period } : { ...own, assumed: part.period !== own.period };
}

/** From one to the other of the last two periods that are not the same; '' without such. */
function betweenLast(mentions: readonly PeriodMention[]): string {
  const [a, b] = [...new Set(mentions.map(({ period }) => period))].slice(-2);
  return a !== undefined && b !== undefined ? ends(a, b) : '';
}

/** The period of a cell. */
export function periodOfCell(
  grid: Grid,
  around: Around,
  item: ItemContext,
  row: number,
  column: number,
): Traced<string> {
  const [columnHead, rowHead] = [at(grid.columns, column), at(grid.rows, row)];
  const caption = ownPeriod(around.caption) ?? ownPeriod(around.corner);
  const periodOf = (head: Head) => asNoted(partOfYear(ownPeriod(head), around.caption), head, around.note);
  const [byColumn, byRow] = [periodOf(columnHead), periodOf(rowHead)];
  const periodsOf = (heads: readonly Head[]) => heads.map(periodOf).filter((found) => found !== null);
  const columnsBefore = grid.columns.slice(grid.rowHeads, column);
  // A change is between the two columns before it.
  if (columnHead.difference && !byColumn && CHANGE.test(columnHead.text)) {
    const made = betweenLast(periodsOf(columnsBefore));
    if (made !== '') return traced(made, 'column', columnHead.at);
  }
  if (rowHead.difference && !byRow && CHANGE.test(rowHead.text)) {
    const made = betweenLast(periodsOf(grid.rows.slice(grid.table.headRows, row)));
    if (made !== '') return traced(made, 'row', rowHead.at);
  }
  // What is forecast deviates for the time that it is forecast for, and not for that of what is spent so far.
  const forecast = grid.columns.find(({ kind, difference }) => kind === 'prognose' && !difference);
  const forecastFor = forecast ? periodOf(forecast) : null;
  if (columnHead.difference && !byColumn && !byRow && forecastFor && !forecastFor.assumed)
    return traced(forecastFor.period, 'column', columnHead.at);
  if (columnHead.difference && !byColumn && !byRow && !forecast) {
    // What deviates is of the period that the columns before it are.
    const [a, b] = periodsOf(columnsBefore).slice(-2);
    if (b && !b.assumed) return traced(b.period, 'column', columnHead.at, a?.period === b.period);
  }
  if (columnHead.difference && byColumn && columnHead.periods.length >= 2) {
    const [a, b] = columnHead.periods;
    const made = a && b ? ends(a.period, b.period) : '';
    if (made !== '') return traced(made, 'column', columnHead.at);
  }
  if (byColumn && byRow) {
    if (byRow.assumed && !byColumn.assumed && byRow.sort !== 'year') {
      const made = inYearOf(byRow, byColumn);
      if (made !== '' && parsePeriod(made)) return traced(made, 'row', rowHead.at);
    }
    if (byColumn.assumed && !byRow.assumed && byColumn.sort !== 'year') {
      const made = inYearOf(byColumn, byRow);
      if (made !== '' && parsePeriod(made)) return traced(made, 'column', columnHead.at);
    }
    return traced(byColumn.period, 'column', columnHead.at, !byColumn.assumed, [byRow.period]);
  }
  const own = byColumn ?? byRow;
  if (own) {
    const from = byColumn ? 'column' : 'row';
    const head = byColumn ? columnHead : rowHead;
    if (own.assumed) {
      // The year of the head before it, of the caption, of what the table stands under.
      const axis = byColumn ? grid.columns.slice(0, column) : grid.rows.slice(0, row);
      const earlier = periodsOf(axis).findLast(({ assumed }) => !assumed)?.period ?? '';
      const years = [earlier, caption?.period, around.before.period?.value, item.titlePeriod?.period].map(
        (period) => period?.slice(0, 4) ?? '',
      );
      for (const [n, y] of years.entries()) {
        const made = y === '' ? '' : own.period.replace(/\d{4}(?=-|\/|$)/g, y);
        if (parsePeriod(made) && (n > 0 || made > earlier)) return traced(made, from, head.at, n < 2);
      }
    }
    return traced(own.period, from, head.at, !own.assumed);
  }
  const said = new Set(around.caption.periods.map(({ period }) => period));
  if (caption && !caption.assumed) return traced(caption.period, 'caption', around.caption.at, said.size < 2);
  const note = ownPeriod(around.note);
  if (
    note &&
    !note.assumed &&
    note.role === 'plain' &&
    /opgjort|periode|pr\.|tal\s+for/iu.test(around.note.text)
  )
    return traced(note.period, 'caption', around.note.at);
  const before = around.before.period;
  if (before) return before.from === 'paragraph' ? { ...before, sure: false } : before;
  return traced('', 'nothing', null, !grid.has.period && !around.before.earlier.level);
}
