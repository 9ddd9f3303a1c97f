import { describeCard } from '../../analysis/card';
import { bestByPeriod } from '../../analysis/latest';
import { recordOf } from '../../analysis/record';
import { newerThan } from '../../analysis/withheld';
import type { ObservationFile } from '../../model/catalog';
import type { CatalogIndex } from '../../model/catalogIndex';
import type { Comparison, Facts, Headline } from '../../model/facts';
import { groupBy } from '../../model/groupBy';
import { isDoubtful } from '../../model/hedge';
import type { Observation, Withheld } from '../../model/observation';
import { TOTAL_GROUPS } from '../../model/total';
import { decode } from '../files/columnar';
import { withParents } from './excerpt';
import { rowsOf } from './recent';

/** How many headline figures the catalogue carries for each area. */
const HEADLINES = 4;

/** Without its note, unless sentences word it as doubtful: its card and its source say the rest. */
function bare(o: Observation): Observation {
  return isDoubtful(o) ? o : { ...o, note: null };
}

/** Facts as the catalogue carries them: enough for a sentence and a number. */
function brief({ main, change, target, expected, references, record }: Facts): Facts {
  const compared = (c: Comparison | null) => c && { ...c, observation: bare(c.observation) };
  return {
    main: bare(main),
    points: [],
    change: change && { ...change, from: bare(change.from), to: bare(change.to) },
    target: compared(target),
    expected: compared(expected),
    // Sentences name the last of them, the country if it is there.
    references: references.slice(-1).flatMap((c) => compared(c) ?? []),
    record,
  };
}

/** The recent observations of an indicator. */
interface Pool {
  readonly indicator: string;
  readonly byArea: ReadonlyMap<string, readonly Observation[]>;
  /** Whether any of them is of a whole. */
  readonly hasTotal: boolean;
  readonly withheld: readonly Withheld[];
}

/**
 * An area's most important figures, one an indicator, but for records. An indicator that has a whole elsewhere but only
 * parts here is left out; a part must not pass for the whole.
 * @param pools most important first
 */
function ofArea(area: string, pools: readonly Pool[], index: CatalogIndex): Headline[] {
  const found: Headline[] = [];
  for (const { byArea, hasTotal, withheld } of pools) {
    if (found.length === HEADLINES) break;
    const card = describeCard(withParents(area, byArea, index), area, index);
    if (!card || (hasTotal && !TOTAL_GROUPS.includes(card.facts.main.group))) continue;
    // What is withheld by now is no news.
    if (newerThan(card.facts.main, withheld).length > 0) continue;
    found.push({ facts: brief(card.facts), form: card.form.type });
  }
  return found;
}

const seriesKey = (o: Observation) => `${o.indicator} ${o.area} ${o.group} ${o.kind}`;

/** The whole series of some observations, by {@link seriesKey}. */
function wholeSeries(
  mains: readonly Observation[],
  files: ReadonlyMap<string, ObservationFile>,
): ReadonlyMap<string, readonly Observation[]> {
  const found = [...groupBy(mains, (o) => o.indicator)].flatMap(([indicator, own]) => {
    const file = files.get(indicator);
    return file ? decode(file, rowsOf(file, own)).observations : [];
  });
  return groupBy(found, seriesKey);
}

/**
 * The most important figures of every area with figures, by area id.
 * @param files by indicator
 * @param recent by indicator: what `recentRows` finds in its file
 */
export function headlines(
  files: ReadonlyMap<string, ObservationFile>,
  recent: ReadonlyMap<string, readonly Observation[]>,
  index: CatalogIndex,
): Record<string, readonly Headline[]> {
  const pools = [...index.catalog.indicators]
    .sort((a, b) => a.importance - b.importance)
    .flatMap(({ id }): Pool[] => {
      const own = recent.get(id);
      if (!own) return [];
      const hasTotal = own.some((o) => TOTAL_GROUPS.includes(o.group));
      return [
        {
          indicator: id,
          byArea: groupBy(own, (o) => o.area),
          hasTotal,
          withheld: files.get(id)?.withheld ?? [],
        },
      ];
    });
  const present = new Set(pools.flatMap(({ byArea }) => [...byArea.keys()]));
  const byArea = index.catalog.areas
    .filter(({ id }) => present.has(id))
    .map(({ id }) => ({ id, own: ofArea(id, pools, index) }));
  const series = wholeSeries(
    byArea.flatMap(({ own }) => own.map(({ facts }) => facts.main)),
    files,
  );
  const recorded = ({ facts, form }: Headline): Headline => {
    const points = bestByPeriod(series.get(seriesKey(facts.main)) ?? []).filter((o) => o.period !== '');
    return { facts: { ...facts, record: facts.main.period === '' ? null : recordOf(points) }, form };
  };
  return Object.fromEntries(byArea.map(({ id, own }) => [id, own.map(recorded)]));
}
