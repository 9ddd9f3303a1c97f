import { EXPORT } from '../../i18n/export';
import { at } from '../../model/at';
import { KINDS } from '../../model/kind';
import type { Observation } from '../../model/observation';
import { comparePeriods } from '../../model/period';
import { itemCitation } from './citation';
import { unitName } from './columns';
import type { FigureSet } from './set';
import { indicatorsOf, statingItems } from './sources';

/** A category id must have letters; this stands for a period that no source states. */
const UNDATED = 'ikke-angivet';

/** The dimensions that every cube has, by the names of the data files. */
const DIMENSIONS = ['omraade', 'noegletal', 'maalgruppe', 'type', 'periode'] as const;
/** {@link DIMENSIONS}, and the agenda item if two of them state the same figure. */
export type DimensionId = (typeof DIMENSIONS)[number] | 'punkt';

/** One dimension of a {@link JsonStat}. */
export interface JsonStatDimension {
  readonly label: string;
  readonly category: {
    readonly index: readonly string[];
    readonly label: Readonly<Record<string, string>>;
    readonly note?: Readonly<Record<string, readonly string[]>>;
    readonly unit?: Readonly<Record<string, { readonly label: string; readonly decimals: number }>>;
  };
}

/** A dataset as JSON-stat 2.0 (json-stat.org/full). Cells are keyed by their place in the cube, row-major. */
export interface JsonStat {
  readonly version: '2.0';
  readonly class: 'dataset';
  readonly href: string;
  readonly label: string;
  readonly source: string;
  readonly updated: string;
  readonly note: readonly string[];
  readonly id: readonly DimensionId[];
  readonly size: readonly number[];
  readonly role: {
    readonly time: readonly DimensionId[];
    readonly geo: readonly DimensionId[];
    readonly metric: readonly DimensionId[];
  };
  readonly dimension: Readonly<Partial<Record<DimensionId, JsonStatDimension>>>;
  readonly value: Readonly<Record<string, number>>;
  /** The agenda item that states each value, named in `extension.status.label`. */
  readonly status: Readonly<Record<string, string>>;
  readonly extension: {
    readonly status: { readonly label: Readonly<Record<string, string>> };
    /** What cannot be said otherwise of a value: how it is printed, the remark on it, the way to its source. */
    readonly figures: Readonly<Record<string, { printed: string; note?: string; href: string }>>;
  };
}

/** The item that states a figure, as an id. */
const itemId = ({ source, item }: Pick<Observation, 'source' | 'item'>) => `${source}/${item}`;

const CATEGORY: Readonly<Record<DimensionId, (o: Observation) => string>> = {
  omraade: (o) => o.area,
  noegletal: (o) => o.indicator,
  maalgruppe: (o) => o.group,
  type: (o) => o.kind,
  periode: (o) => o.period || UNDATED,
  punkt: itemId,
};

/** The categories of a dimension that figures have: periods and kinds in their order, the rest as first met. */
function categories(dimension: DimensionId, figures: readonly Observation[]): string[] {
  if (dimension === 'periode') {
    const periods = [...new Set(figures.map((o) => o.period))].sort(comparePeriods);
    return periods.map((period) => period || UNDATED);
  }
  const found = [...new Set(figures.map(CATEGORY[dimension]))];
  return dimension === 'type' ? KINDS.filter((kind) => found.includes(kind)) : found;
}

/**
 * Figures as a JSON-stat 2.0 dataset, sparse, since no source states every figure of a cube. If two agenda items
 * state the same figure, the item is a dimension too, so that neither is lost.
 */
export function figuresJsonStat(set: FigureSet): JsonStat {
  const { figures, text, link } = set;
  const { language } = text;
  const t = EXPORT[language];
  const cell = (o: Observation) => DIMENSIONS.map((dimension) => CATEGORY[dimension](o)).join(' ');
  const distinct = [...new Map(figures.map((o) => [`${cell(o)} ${itemId(o)}`, o])).values()];
  const repeated = new Set(distinct.map(cell)).size < distinct.length;
  const id: DimensionId[] = [...DIMENSIONS, ...(repeated ? (['punkt'] as const) : [])];
  const lists = id.map((dimension) => categories(dimension, distinct));
  const places = lists.map((list) => new Map(list.map((category, i) => [category, i])));
  const size = lists.map((list) => list.length);
  const items = statingItems({ ...set, figures: distinct });
  const itemLabels = Object.fromEntries(
    items.map((stating) => [itemId(stating.figures[0]), itemCitation(stating, text)]),
  );
  const labels: Readonly<Record<DimensionId, (category: string) => string>> = {
    omraade: text.area,
    noegletal: text.indicator,
    maalgruppe: text.group,
    type: (kind) => text.t.kind[kind as Observation['kind']],
    periode: (period) => text.period(period === UNDATED ? '' : period),
    punkt: (item) => itemLabels[item] ?? item,
  };
  const indicators = indicatorsOf(set);
  const dimension = Object.fromEntries(
    id.map((name, i): [DimensionId, JsonStatDimension] => {
      const list = at(lists, i);
      const label = Object.fromEntries(list.map((category) => [category, labels[name](category)]));
      const category: JsonStatDimension['category'] = { index: list, label };
      const own = { label: t.dimensions[name], category };
      if (name !== 'noegletal') return [name, own];
      const of = <T>(say: (indicator: (typeof indicators)[number]) => T) =>
        Object.fromEntries(indicators.map((indicator) => [indicator.id, say(indicator)]));
      const note = of((i) => [i.definition[language], i.reading[language]]);
      const unit = of((i) => ({ label: unitName(i.id, text), decimals: i.decimals }));
      return [name, { ...own, category: { ...category, note, unit } }];
    }),
  );
  /** Row-major: the last dimension changes first. */
  const cellAt = (o: Observation) =>
    String(
      id.reduce((place, name, i) => place * at(size, i) + (at(places, i).get(CATEGORY[name](o)) ?? 0), 0),
    );
  const cells = distinct.map((o) => [cellAt(o), o] as const);
  const byCell = <T>(say: (o: Observation) => T) =>
    Object.fromEntries(cells.map(([place, o]) => [place, say(o)]));
  const newest = items
    .map(({ source }) => source.date)
    .sort()
    .at(-1);
  return {
    version: '2.0',
    class: 'dataset',
    href: set.address,
    label: set.title,
    source: Object.values(itemLabels).join(' '),
    updated: newest ?? set.date,
    note: [t.onlyStated, t.citation.retrieved(text.period(set.date), set.address)],
    id,
    size,
    role: { time: ['periode'], geo: ['omraade'], metric: ['noegletal'] },
    dimension,
    value: byCell((o) => o.value),
    status: byCell(itemId),
    extension: {
      status: { label: itemLabels },
      figures: byCell((o) => ({
        printed: o.printed,
        ...(o.note ? { note: o.note[language] } : {}),
        href: link(o),
      })),
    },
  };
}
