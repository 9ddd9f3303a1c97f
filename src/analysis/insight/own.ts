/** What is said of the reader's own figures in a chart. */
import { CHART } from '../../i18n/chart';
import type { Wording } from '../../i18n/wording';
import type { Observation } from '../../model/observation';
import { isOwn } from '../../model/ownData';
import type { Chart } from '../chart/types';
import { areaNames } from './caveats';

/** More areas than this are counted. */
const MOST_AREAS = 5;

/** That figures are the reader's own, all of them or those of some areas; null where none are. */
export function ownNote(figures: readonly Observation[], text: Wording): string | null {
  const t = CHART[text.language].own;
  const own = figures.filter((o) => isOwn(o.source));
  if (own.length === 0) return null;
  if (own.length === figures.length) return t.all;
  const areas = [...new Set(own.map((o) => o.area))];
  return t.some(areas.length > MOST_AREAS ? t.areas(areas.length) : areaNames(areas, text));
}

/**
 * Other statements of what a chart shows: those to be named, and how many own ones say just what is drawn. What differs
 * comes before what does not.
 */
export function otherStatements(chart: Pick<Chart, 'series' | 'also'>): {
  readonly named: readonly Observation[];
  readonly agreeing: number;
} {
  const place = (o: Observation) => `${o.area}.${o.group}.${o.kind}.${o.period}`;
  const drawn = new Map(
    chart.series.flatMap(({ points }) => points.map(({ observation: o }) => [place(o), o.value] as const)),
  );
  const differs = (o: Observation) => drawn.get(place(o)) !== o.value;
  const rest = chart.also.filter((o) => differs(o) || !isOwn(o.source));
  return {
    named: [...rest.filter(differs), ...rest.filter((o) => !differs(o))],
    agreeing: chart.also.length - rest.length,
  };
}
