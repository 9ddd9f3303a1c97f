/** What is said of the reader's own figures in a chart. */

import { CHART } from '../../i18n/chart';
import type { Wording } from '../../i18n/wording';
import type { Observation } from '../../model/observation';
import { isOwn } from '../../model/ownData';
import { upperFirst } from '../../model/upperFirst';
import type { Chart } from '../chart/types';
import { sameOrigin } from '../origin';
import { areaNames } from './caveats';
import { valueText } from './labels';
import { spokenValue } from './statements';

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
 * comes before what does not; `disputed` are those of them that own figures would take the place of, or the reverse.
 */
export function otherStatements(chart: Pick<Chart, 'series' | 'also'>): {
  readonly named: readonly Observation[];
  readonly disputed: readonly Observation[];
  readonly agreeing: number;
} {
  const place = (o: Observation) => `${o.area}.${o.group}.${o.kind}.${o.period}`;
  const drawn = new Map(
    chart.series.flatMap(({ points }) => points.map(({ observation: o }) => [place(o), o] as const)),
  );
  const differs = (o: Observation) => drawn.get(place(o))?.value !== o.value;
  const rest = chart.also.filter((o) => differs(o) || !isOwn(o.source));
  const named = [...rest.filter(differs), ...rest.filter((o) => !differs(o))];
  return {
    named,
    disputed: named.filter((o) => {
      const instead = drawn.get(place(o));
      return instead !== undefined && differs(o) && !sameOrigin(o, instead);
    }),
    agreeing: chart.also.length - rest.length,
  };
}

/** Other statements in words, each with its source; more than `most` are counted. */
export function alsoTexts(others: readonly Observation[], most: number, text: Wording): string[] {
  const t = CHART[text.language];
  const parts = others
    .slice(0, most)
    .map((o) =>
      t.also(
        text.t.areaInSentence(text.area(o.area)),
        text.period(o.period),
        valueText(o, text),
        text.source(o, true),
      ),
    );
  return others.length > most ? [...parts, t.alsoMore(others.length - most)] : parts;
}

/**
 * What stands beside a figure of the other origin: “Egne tal: 2,9 % (august 2023)”, “Faxe, punkt 90 (06.11.2023): 2,4 %
 * (august 2023)”.
 */
export function besideText(o: Observation, text: Wording): string {
  const { own } = text.t;
  const who = isOwn(o.source) ? upperFirst(own) : text.source(o);
  return `${who}: ${spokenValue(o, text)} (${text.period(o.period)})`;
}
