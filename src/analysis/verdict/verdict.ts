/** Which figures a verdict on an area has, and in which order. */
import type { CatalogIndex } from '../../model/catalogIndex';
import type { Facts } from '../../model/facts';
import { groupBy } from '../../model/groupBy';
import type { Observation, Withheld } from '../../model/observation';
import { comparePeriods } from '../../model/period';
import { TOTAL_GROUPS } from '../../model/total';
import { factsFor } from '../facts';
import { latest } from '../latest';
import { leadingOrigin } from '../origin';
import { newerThan } from '../withheld';
import { type Judged, judge, RUNGS, VERDICT_GROUPS, type VerdictGroup, yearEarlier } from './judge';

/** A figure in a verdict, with what a chart of it needs. */
export interface VerdictFigure extends Judged {
  readonly facts: Facts;
  /** The place on a list of the same subject, if it has one: “nr. 19 af 98” beside “70 færre end forventet”. */
  readonly rank: Facts | null;
  /** The country's value in the period of the area's own past; null where its data do not have it. */
  readonly countryBefore: Observation | null;
  /** What own figures say of the same, or a source where the figure is an own one; null where nothing else. */
  readonly beside: Observation | null;
  /** Beside the committee's own area of a budget that of the whole municipality; else null. */
  readonly wider: Observation | null;
}

/** The figures of an area and those of areas it is part of, and what of its own the publisher withholds. */
export interface AreaFigures {
  readonly observations: readonly Observation[];
  readonly withheld?: readonly Withheld[] | undefined;
}

/** The files that a verdict on an area is made of: its own, and the country's, whose past stands beside its own. */
export function verdictFiles(area: string, { catalog }: CatalogIndex): string[] {
  const country = catalog.areas.find(({ type }) => type === 'land')?.id;
  return [...new Set([area, country ?? area])].flatMap((id) => catalog.areaFiles[id] ?? []);
}

/** How an area does. */
export interface Verdict {
  /** At most as many as asked for, the most important of each group first. */
  readonly figures: readonly VerdictFigure[];
  /** How many of them are in each group. */
  readonly tally: Readonly<Record<VerdictGroup, number>>;
}

/** An indicator of less importance is background, and not for information. */
const BACKGROUND = 20;
/** An indicator of less importance is not missed where it is withheld. */
const IMPORTANT = 5;
/** So many figures for information at most, but for those that point both ways. */
const MOST_INFO = 2;

/** A computed share of the catalogue for a figure, if there is one of an area that its own is part of. */
function sharesFor({ main }: Facts, index: CatalogIndex) {
  const { computedShares } = index.catalog;
  if (!computedShares || main.indicator !== computedShares.indicator) return [];
  if (main.period !== computedShares.period || main.group !== computedShares.group) return [];
  return index.area(main.area).parents.flatMap((area) => {
    const value = computedShares.shares[area];
    return value === undefined ? [] : [{ area, value }];
  });
}

/**
 * Judges what is known of an area by one indicator and group.
 * @param observations all of the indicator that are of the area or of areas it is part of
 * @returns null when the area has no value in the group
 */
export function judgeFigure(
  observations: readonly Observation[],
  area: string,
  group: string,
  index: CatalogIndex,
  today: string,
): { facts: Facts; judged: Judged } | null {
  const facts = factsFor(observations, area, group, index);
  return facts && { facts, judged: judge(facts, sharesFor(facts, index), index, today) };
}

const counted = ({ group }: Judged) => group !== 'info';
const telling = (o: Judged) => o.sign !== 'info' && !o.hollow;

/** Where a figure stands among those that tell the same: by what it is held against, then its importance, then newest. */
function strength(o: VerdictFigure, index: CatalogIndex): readonly number[] {
  const { indicator, group } = o.figure;
  const { nature, importance } = index.indicator(indicator);
  const rung = o.unjudged === null && o.decisive ? RUNGS.indexOf(o.decisive.rung) : RUNGS.length;
  const { sort, parent } = index.group(group);
  return [
    Number(o.hollow),
    // The country and other areas are one rung.
    o.decisive?.rung === 'area' ? RUNGS.indexOf('country') : rung,
    // A number beside what was expected says more than their difference.
    Number(nature === 'afvigelse'),
    importance,
    // The committee's own area before the whole municipality, and a whole before its parts.
    Number(sort !== 'udvalgsområde'),
    Number(!TOTAL_GROUPS.includes(group)),
    Number(parent !== null),
    Number(o.group !== 'attention'),
    -Math.abs(o.decisive?.difference ?? 0),
  ];
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** The country's value in the period that the area's own past is of. */
function countryThen(
  { main, points }: Facts,
  all: readonly Observation[],
  index: CatalogIndex,
): Observation | null {
  const past = yearEarlier(points);
  const same = ({ area, group, kind, period }: Observation) =>
    period === past?.period && group === main.group && kind === main.kind && index.area(area).type === 'land';
  return past && latest(all.filter(same));
}

/**
 * Every figure that a verdict on the area may have: one a subject, the most important first.
 * @param undated true takes those without a period too
 */
export function candidates(
  { observations, withheld = [] }: AreaFigures,
  area: string,
  index: CatalogIndex,
  today: string,
  undated = false,
): VerdictFigure[] {
  // What is withheld by now is no news.
  const withheldNow = (o: Observation) =>
    newerThan(
      o,
      withheld.filter(({ indicator }) => indicator === o.indicator),
    ).length > 0;
  const known = [...groupBy(observations, (o) => o.indicator).values()].flatMap((all) => {
    const own = all.filter((o) => o.area === area);
    return [...new Set(own.map((o) => o.group))].flatMap((group): VerdictFigure[] => {
      const found = judgeFigure(all, area, group, index, today);
      if (!found) return [];
      const countryBefore = countryThen(found.facts, all, index);
      const { kind } = found.facts.main;
      const { beside } = leadingOrigin(own.filter((o) => o.group === group && o.kind === kind));
      return [{ ...found.judged, facts: found.facts, rank: null, countryBefore, beside, wider: null }];
    });
  });
  const judged = known.filter(({ figure }) => !withheldNow(figure));
  const importance = ({ figure }: Judged) => index.indicator(figure.indicator).importance;
  const order = (group: string) => index.catalog.groups.findIndex(({ id }) => id === group);
  const widerOf = (rest: readonly VerdictFigure[], best: Observation | undefined) => {
    if (!best || index.group(best.group).sort !== 'udvalgsområde') return null;
    const areas = rest
      .map(({ figure }) => figure)
      .filter(
        ({ indicator, group, period, kind }) =>
          indicator === best.indicator &&
          period === best.period &&
          kind === best.kind &&
          index.group(group).sort === 'budgetområde' &&
          index.group(group).parent === null,
      );
    return areas.sort((a, b) => order(a.group) - order(b.group))[0] ?? null;
  };
  const isRank = ({ figure }: Judged) =>
    index.unit(index.indicator(figure.indicator).unit).type === 'placering';
  const fits = ({ figure, unjudged }: Judged) =>
    // Without a period nobody knows what it is of; a change, a target and a plan are not how it goes.
    (undated || figure.period !== '') &&
    figure.kind !== 'aendring' &&
    unjudged !== 'plan' &&
    unjudged !== 'account';
  const subjects = groupBy(judged.filter(fits), ({ figure: { indicator } }) => {
    return index.indicator(indicator).subject ?? indicator;
  });
  return [...subjects.values()]
    .map((own) => {
      const [best, ...rest] = own.sort((a, b) => compareLists(strength(a, index), strength(b, index)));
      const ranks = rest.filter(
        (o) => isRank(o) && o.figure.period === best?.figure.period && o.figure.group === best.figure.group,
      );
      const [rank] = ranks.sort((a, b) => importance(a) - importance(b));
      return {
        figure: { ...(best as VerdictFigure), rank: rank?.facts ?? null, wider: widerOf(rest, best?.figure) },
        importance: Math.min(...own.map(importance)),
      };
    })
    .sort(
      (a, b) => a.importance - b.importance || comparePeriods(b.figure.figure.period, a.figure.figure.period),
    )
    .filter(({ figure, importance: own }) => figure.sign !== 'info' || own <= BACKGROUND)
    .map(({ figure }) => figure);
}

/** The newest value withheld of each important indicator of which the area has nothing as new: of wholes alone. */
export function silenced(
  { observations, withheld = [] }: AreaFigures,
  area: string,
  index: CatalogIndex,
): Withheld[] {
  const wholes = withheld.filter(
    (o) =>
      o.area === area &&
      TOTAL_GROUPS.includes(o.group) &&
      index.indicator(o.indicator).importance <= IMPORTANT,
  );
  return [...groupBy(wholes, (o) => o.indicator).values()].flatMap((own) => {
    const [newest] = [...own].sort((a, b) => comparePeriods(b.period, a.period));
    const newer = (o: Observation) =>
      newest &&
      o.area === area &&
      o.indicator === newest.indicator &&
      o.group === newest.group &&
      comparePeriods(o.period, newest.period) > 0;
    return newest && !observations.some(newer) ? [newest] : [];
  });
}

/** The first `most` of what is counted; if those were only good and others are not, one of those is the last of them. */
function chosen(figures: readonly VerdictFigure[], most: number): VerdictFigure[] {
  const taken = figures.slice(0, most);
  const bad = figures.find(({ group }) => group === 'attention');
  return bad && most > 0 && !taken.includes(bad) && taken.every(({ group }) => group !== 'attention')
    ? [...taken.slice(0, -1), bad]
    : taken;
}

/**
 * The verdict on an area: what is counted, then what points both ways, then a few figures for information.
 * @param figures as the area's file has them
 * @param most how many figures: 7 on its page, 5 on the start page and a slide
 * @param today ISO
 */
export function verdictOf(
  figures: AreaFigures,
  area: string,
  most: number,
  index: CatalogIndex,
  today: string,
): Verdict {
  const all = candidates(figures, area, index, today);
  const first = all.filter((o) => counted(o) || telling(o));
  const info = all.filter((o) => !first.includes(o)).slice(0, MOST_INFO);
  const taken = chosen(first, most);
  const kept = [...taken, ...info.slice(0, most - taken.length)];
  const ordered = VERDICT_GROUPS.flatMap((group) => kept.filter((o) => o.group === group));
  const tally = Object.fromEntries(
    VERDICT_GROUPS.map((group) => [group, ordered.filter((o) => o.group === group).length]),
  ) as Record<VerdictGroup, number>;
  return { figures: ordered, tally };
}
