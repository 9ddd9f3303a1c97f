import type { CatalogIndex } from '../model/catalogIndex';
import type { Comparison, Facts } from '../model/facts';
import { groupBy } from '../model/groupBy';
import { KINDS, type Kind } from '../model/kind';
import type { Observation } from '../model/observation';
import { TOTAL_GROUPS } from '../model/total';
import { latestChange } from './change';
import { subtract } from './computed';
import { grouped } from './grouped';
import { bestByPeriod, latest } from './latest';
import { leadingOrigin, sameOrigin } from './origin';
import { recordOf } from './record';

/** The group that stands for the whole when there is one, else the first in the order of the data with a period, or the first. */
export function mainGroup(observations: readonly Observation[]): string | null {
  const groups = new Set(observations.map((o) => o.group));
  const [first] = observations;
  const dated = observations.find((o) => o.period !== '');
  return TOTAL_GROUPS.find((group) => groups.has(group)) ?? (dated ?? first)?.group ?? null;
}

/** The kinds in the order in which one of them is the main one: what was observed first, a target last. */
const LEADING_KINDS: readonly Kind[] = [...KINDS.filter((kind) => kind !== 'maal'), 'maal'];

function compareWith(main: Observation, other: Observation | null | undefined): Comparison | null {
  return other ? { observation: other, difference: subtract(main.value, other.value) } : null;
}

/** Same period; where none is stated, only the same source vouches for it. */
export function samePeriod(a: Observation, b: Observation): boolean {
  return a.period === b.period && (a.period !== '' || a.source === b.source);
}

/**
 * The facts about an area.
 * @param observations all observations of one indicator
 * @returns null when the area has no value in the group
 */
export function factsFor(
  observations: readonly Observation[],
  area: string,
  group: string,
  index: CatalogIndex,
): Facts | null {
  const all = grouped(observations);
  const figures = (id: string) => all.get(id)?.get(group) ?? [];
  const kinds = groupBy(figures(area), (o) => o.kind);
  const leading = LEADING_KINDS.find((kind) => kinds.has(kind));
  const own = leading && kinds.get(leading);
  const line = own && leadingOrigin(own).leading;
  const main = line && latest(line);
  if (!line || !main) return null;
  const points = bestByPeriod(line).filter((o) => o.period !== '');
  // Held against what the same people measure, where they do.
  const strongest = (fits: readonly Observation[]) =>
    latest(fits.filter((o) => sameOrigin(o, main))) ?? latest(fits);
  const same = (kind: Observation['kind'], anyPeriod: boolean) => {
    const fits = (kinds.get(kind) ?? []).filter((o) => samePeriod(o, main) || (anyPeriod && o.period === ''));
    return main.kind === kind ? null : strongest(fits);
  };
  const { parents } = index.area(area);
  const references = parents.flatMap((parent) => {
    const other = strongest(figures(parent).filter((o) => o.kind === main.kind && samePeriod(o, main)));
    return compareWith(main, other) ?? [];
  });
  return {
    main,
    points,
    change: main.period === '' ? null : latestChange(points),
    target: compareWith(main, same('maal', true)),
    expected: compareWith(main, same('forventet', false)),
    references,
    record: points.at(-1) === main ? recordOf(points) : null,
  };
}

/** The whole that a figure is a part of, in its period, or null. @param observations all of its indicator */
export function wholeOf(part: Observation, observations: readonly Observation[]): Observation | null {
  if (TOTAL_GROUPS.includes(part.group)) return null;
  return latest(
    observations.filter(
      (o) =>
        o.area === part.area && o.kind === part.kind && TOTAL_GROUPS.includes(o.group) && samePeriod(o, part),
    ),
  );
}
