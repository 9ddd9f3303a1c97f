/** What a deck about an area tells, and in which order. Nothing here is text. */
import type { CatalogIndex } from '../../model/catalogIndex';
import type { Facts } from '../../model/facts';
import type { Observation } from '../../model/observation';
import { isTotal, TOTAL_GROUPS } from '../../model/total';
import type { Judged } from '../verdict/judge';
import {
  type AreaFigures,
  candidates,
  judgeFigure,
  type Verdict,
  type VerdictFigure,
  verdictOf,
} from '../verdict/verdict';

/** Figures of a verdict on a slide, charts of a deck, and lines on a slide of figures or of questions. */
const [IN_VERDICT, CHARTS, FIGURES, QUESTIONS] = [5, 6, 6, 4];
/** With fewer charts than this, further indicators are told of, as far as they are important. */
const [FEW_CHARTS, IMPORTANT] = [4, 10];
/** Fewer periods than this are no line. */
const LEAST_POINTS = 3;
/** Fewer lines than this are no slide of figures. */
const LEAST_FIGURES = 3;
/** With so many figures that count, a verdict on a slide goes without those that are too old to. */
const ENOUGH = 3;
/** A count that is below this where it is 100 is not set beside the country's, by which each of its units would be a leap. */
const LEAST_COUNT = 50;

/** A chart of a deck: an indicator, its group, and the areas, the own one first. */
export interface Point {
  readonly indicator: string;
  /** Null for all groups together. */
  readonly group: string | null;
  readonly areas: readonly string[];
  /** True for lines of shares, which lie close: their axis begins where they do. */
  readonly cut: boolean;
  /**
   * The period that is 100, for counts of areas that are not of a size: the one that the figure is judged by, else the
   * first of the same season. Null for values as they stand.
   */
  readonly base: string | null;
  /** True for too few periods to be lines: bars of one period. */
  readonly once: boolean;
}

/** A chart as its form has it. */
const PLAIN = { cut: false, base: null, once: false };

/** See the head of this file. */
export interface Story {
  readonly verdict: Pick<Verdict, 'figures'>;
  readonly points: readonly Point[];
  /** Figures that there is nothing to hold against; none where a slide of them would be of one or two. */
  readonly plain: readonly VerdictFigure[];
  /** Figures that raise something to decide or to ask. */
  readonly questions: readonly VerdictFigure[];
}

/** The seasons of periods: `2008-Q3` and `2025-Q3` are of one. */
const seasonOf = ({ period }: Observation) => period.replaceAll(/\d{4}/g, '');

/** The country, if it has a count of the same where the area's own begins: both are then drawn as an index from there. */
function countryBeside(
  { main, points }: Facts,
  past: Observation | null,
  observations: readonly Observation[],
  index: CatalogIndex,
): { readonly area: string; readonly base: string } | null {
  const from = past ?? points.find((o) => seasonOf(o) === seasonOf(main));
  if (!from || from === main || from.value < LEAST_COUNT || index.area(main.area).type === 'land')
    return null;
  const theirs = observations.filter(
    (o) =>
      o.indicator === main.indicator &&
      o.group === main.group &&
      o.kind === main.kind &&
      index.area(o.area).type === 'land',
  );
  const has = ({ period }: Observation) => theirs.some((o) => o.period === period);
  const [country] = theirs;
  return country && has(from) && has(main) ? { area: country.area, base: from.period } : null;
}

/**
 * The chart of a figure with what it is held against; null where there is nothing to draw it beside.
 * @param told whether the figure is in the verdict: its chart is then of what it is judged by
 */
function pointOf(
  facts: Facts,
  { decisive }: Judged,
  told: boolean,
  { observations }: AreaFigures,
  index: CatalogIndex,
): Point | null {
  const { main, points, references, target, expected } = facts;
  const { nature, unit: unitId } = index.indicator(main.indicator);
  const own = observations.filter((o) => o.area === main.area && o.indicator === main.indicator);
  if (nature === 'afvigelse') {
    const groups = new Set(
      own.filter((o) => o.period === main.period && o.kind === main.kind).map((o) => o.group),
    );
    return groups.size > 1 || points.length >= LEAST_POINTS
      ? {
          indicator: main.indicator,
          group: groups.size > 1 ? null : main.group,
          areas: [main.area],
          ...PLAIN,
        }
      : null;
  }
  const unit = index.unit(unitId);
  const count = isTotal(unit);
  const beside = references.map(({ observation: o }) => o.area);
  const country =
    count && decisive?.rung === 'past'
      ? countryBeside(facts, told ? decisive.observation : null, observations, index)
      : null;
  const areas = country ? [country.area] : count || unit.type === 'placering' ? [] : beside;
  const cut = areas.length > 0 && !count && points.length >= LEAST_POINTS;
  const drawn = target !== null || expected !== null || areas.length > 0 || points.length >= LEAST_POINTS;
  const once = !count && areas.length > 0 && target === null && points.length < LEAST_POINTS;
  const { indicator, group, area } = main;
  return drawn ? { indicator, group, areas: [area, ...areas], cut, base: country?.base ?? null, once } : null;
}

/** The charts of a figure: its own, and that of its place on the list of the same subject over time. */
function pointsOf(figure: VerdictFigure, figures: AreaFigures, index: CatalogIndex): Point[] {
  const { rank } = figure;
  const ranked = rank && rank.points.length >= LEAST_POINTS ? rank.main : null;
  return [
    ...[pointOf(figure.facts, figure, true, figures, index)].flatMap((point) => point ?? []),
    ...(ranked ? [{ indicator: ranked.indicator, group: ranked.group, areas: [ranked.area], ...PLAIN }] : []),
  ];
}

/**
 * Charts of important indicators that are of the subject of a figure told of already: how many have work beside the share
 * that has. Small counts, which leap, are left out.
 */
function furtherPoints(
  told: readonly Point[],
  figures: AreaFigures,
  area: string,
  index: CatalogIndex,
  today: string,
): Point[] {
  const known = new Set(told.map(({ indicator }) => indicator));
  return index.catalog.indicators
    .filter(
      ({ id, importance, unit }) => importance <= IMPORTANT && !known.has(id) && isTotal(index.unit(unit)),
    )
    .sort((a, b) => a.importance - b.importance)
    .flatMap(({ id }) => {
      const own = figures.observations.filter((o) => o.indicator === id);
      const group = TOTAL_GROUPS.find((one) => own.some((o) => o.area === area && o.group === one));
      const found = group === undefined ? null : judgeFigure(own, area, group, index, today);
      if (!found || found.judged.unjudged !== null || found.judged.hollow) return [];
      const { main } = found.facts;
      if (main.period === '' || main.value < LEAST_COUNT || main.kind !== 'faktisk') return [];
      return pointOf(found.facts, found.judged, false, figures, index) ?? [];
    });
}

/** Whether a figure went no more to the bad than the country's in the same time, of which nobody here need answer. */
function asTheCountry({ figure, decisive, countryBefore, facts }: VerdictFigure, index: CatalogIndex) {
  const past = decisive?.rung === 'past' ? decisive.value : 0;
  const country = facts.references.find(({ observation: o }) => index.area(o.area).type === 'land');
  if (past <= 0 || !country || !countryBefore || countryBefore.value <= 0) return false;
  const [own, theirs] = [figure.value / past, country.observation.value / countryBefore.value];
  return own > 1 ? own <= theirs : own >= theirs;
}

/** Whether a figure is one that somebody should answer for: judged to need attention, or read in doubt. */
const raises = (one: VerdictFigure, index: CatalogIndex) =>
  !one.hollow && (one.unjudged === 'doubt' || (one.sign === 'attention' && !asTheCountry(one, index)));

/**
 * What a deck about an area tells: its verdict, a chart of each of the figures in it and of the next most important until
 * there are six, what has nothing to be held against, and what there is to ask.
 * @param today ISO
 */
export function storyOf(figures: AreaFigures, area: string, index: CatalogIndex, today: string): Story {
  const whole = verdictOf(figures, area, IN_VERDICT, index, today);
  const fresh = whole.figures.filter(({ hollow }) => !hollow);
  const verdict = { figures: fresh.length < ENOUGH ? whole.figures : fresh };
  const all = candidates(figures, area, index, today, true);
  const named = new Set(verdict.figures.map(({ figure }) => figure.id));
  const judged = all.filter(
    ({ unjudged, figure, hollow }) => unjudged === null && figure.period !== '' && !hollow,
  );
  const told = [...verdict.figures, ...judged.filter(({ figure }) => !named.has(figure.id))];
  const points = told
    .filter(({ unjudged }) => unjudged === null)
    .flatMap((one) => pointsOf(one, figures, index));
  const further = points.length < FEW_CHARTS ? furtherPoints(points, figures, area, index, today) : [];
  const rest = all.filter(
    (o) => !named.has(o.figure.id) && !o.hollow && (o.unjudged !== null || o.figure.period === ''),
  );
  return {
    verdict,
    points: [...points.slice(0, CHARTS), ...further.slice(0, Math.max(0, FEW_CHARTS - points.length))],
    plain: rest.length < LEAST_FIGURES ? [] : rest.slice(0, FIGURES),
    questions: told.filter((one) => raises(one, index)).slice(0, QUESTIONS),
  };
}

/** The indicators that a deck tells of. */
export const toldIn = ({ verdict, points, plain, questions }: Story) =>
  new Set([
    ...[...verdict.figures, ...plain, ...questions].map(({ figure }) => figure.indicator),
    ...points.map(({ indicator }) => indicator),
  ]);
