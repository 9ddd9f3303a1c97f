/** The figures that a source has of an area, by agenda item, judged as a verdict judges them. */
import type { SourceEntry } from '../../model/catalog';
import type { CatalogIndex } from '../../model/catalogIndex';
import { groupBy } from '../../model/groupBy';
import type { Observation } from '../../model/observation';
import { comparePeriods } from '../../model/period';
import type { AgendaItem } from '../../model/source';
import { TOTAL_GROUPS } from '../../model/total';
import { latest } from '../latest';
import { sameOrigin } from '../origin';
import type { Judged, Sign } from './judge';
import { judgeFigure } from './verdict';

/** An agenda item with what it has of an area. */
export interface ItemFigures {
  /** What tells it from the others in an address. */
  readonly key: string;
  readonly source: SourceEntry;
  readonly item: AgendaItem;
  /** All its figures of the area. */
  readonly count: number;
  /** One an indicator and group, the most telling first. */
  readonly rows: readonly Judged[];
  /** The worst sign of its rows that is counted. */
  readonly worst: Sign;
}

const judgedWell = ({ sign, hollow }: Judged) => sign !== 'info' && !hollow;
/** Signs from the worst. */
const WORST: readonly Sign[] = ['attention', 'mixed', 'level', 'good'];

/**
 * What figures of an item are judged by: themselves, and all else that is known of the indicator, as in a verdict, but for
 * what says the same again, what came later, and what nothing tells whether it is one line with them.
 */
function heldOf(own: readonly Observation[], all: readonly Observation[]): readonly Observation[] {
  const places = new Set(own.map(placeOf));
  const newest = latest(own);
  const others = all.filter(
    (o) =>
      o.indicator === newest?.indicator &&
      !own.includes(o) &&
      (o.area !== newest.area ||
        (sameOrigin(o, newest) && !places.has(placeOf(o)) && comparePeriods(o.period, newest.period) <= 0)),
  );
  return [...own, ...others];
}

const placeOf = ({ group, kind, period }: Observation) => `${group} ${kind} ${period}`;

function rowsOf(
  own: readonly Observation[],
  all: readonly Observation[],
  area: string,
  index: CatalogIndex,
  today: string,
): Judged[] {
  const groupOrder = (id: string) => index.catalog.groups.findIndex((g) => g.id === id);
  const rows = [...groupBy(own, (o) => o.indicator).values()].flatMap((ofOne) => {
    const groups = [...new Set(ofOne.map((o) => o.group))].sort((a, b) => groupOrder(a) - groupOrder(b));
    const { nature } = index.indicator(ofOne[0]?.indicator ?? '');
    // Parts of a whole and lines of an account are read together, which is not done here.
    const one = nature === 'fordeling' || nature === 'regnestykke';
    const whole = groups.find((group) => TOTAL_GROUPS.includes(group)) ?? groups.at(-1);
    return (one ? groups.filter((group) => group === whole) : groups).flatMap((group) => {
      const known = heldOf(
        ofOne.filter((o) => o.group === group),
        all,
      );
      const found = judgeFigure(known, area, group, index, today);
      return found ? [found.judged] : [];
    });
  });
  const importance = ({ figure }: Judged) => index.indicator(figure.indicator).importance;
  const committees = ({ figure }: Judged) => index.group(figure.group).sort === 'udvalgsområde';
  const sorted = rows
    .map((row, i) => ({ row, i }))
    .sort(
      (a, b) =>
        Number(committees(b.row)) - Number(committees(a.row)) ||
        Number(b.row.unjudged === null) - Number(a.row.unjudged === null) ||
        importance(a.row) - importance(b.row) ||
        a.i - b.i,
    );
  return sorted.map(({ row }) => row);
}

/**
 * The items of a source with figures of an area: those with most judged figures first.
 * @param observations of the area and of those it is held against, of any source
 * @param today ISO
 */
export function itemsOf(
  observations: readonly Observation[],
  source: SourceEntry,
  area: string,
  index: CatalogIndex,
  today: string,
): ItemFigures[] {
  const own = groupBy(
    observations.filter((o) => o.area === area && o.source === source.id),
    (o) => o.item,
  );
  return source.items
    .flatMap((item): ItemFigures[] => {
      const figures = own.get(item.number);
      if (!figures) return [];
      const rows = rowsOf(figures, observations, area, index, today);
      const counted = rows.filter(judgedWell);
      const worst = WORST.find((sign) => counted.some((row) => row.sign === sign)) ?? 'info';
      return [{ key: `${source.id}.${item.number}`, source, item, count: figures.length, rows, worst }];
    })
    .sort((a, b) => {
      const told = ({ rows }: ItemFigures) => rows.filter(({ unjudged }) => unjudged === null).length;
      return told(b) - told(a) || b.count - a.count;
    });
}
