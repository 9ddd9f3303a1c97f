import type { Difference, FigureRow } from '../../dataset/fetch/figures';
import { daFetch } from '../../i18n/daFetch';
import { comparePeriods } from '../../model/period';

/** So many revisions are told one by one. */
const MOST_TOLD = 20;

const periodsOf = (rows: readonly FigureRow[]): string[] =>
  [...new Set(rows.map(({ periode }) => periode))].sort(comparePeriods);

/** What fetching a table changes, in lines. */
export function tableReport({ added, revised, withdrawn, before }: Difference): string[] {
  if (added.length + revised.length + withdrawn.length === 0) return [daFetch.same];
  const withheld = added.filter(({ vaerdi }) => vaerdi === '').length;
  return [
    ...(added.length > 0 ? [daFetch.added(added.length, periodsOf(added), withheld)] : []),
    ...(revised.length > 0 ? [daFetch.revised(revised.length, before)] : []),
    ...revised.slice(0, MOST_TOLD).map(({ before: old, after }) => {
      const series = `${after.noegletal}/${after.maalgruppe}`;
      return daFetch.revision(after.omraade, after.periode, series, old.vaerdi, after.vaerdi);
    }),
    ...(revised.length > MOST_TOLD ? [daFetch.more(revised.length - MOST_TOLD)] : []),
    ...(withdrawn.length > 0 ? [daFetch.withdrawn(withdrawn.length, periodsOf(withdrawn))] : []),
  ];
}

/** All figures that a difference is about. */
export function changedRows({ added, revised, withdrawn }: Difference): FigureRow[] {
  return [...added, ...revised.map(({ after }) => after), ...withdrawn];
}
