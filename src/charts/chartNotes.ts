import type { Chart } from '../analysis/chart/types';
import { areaNames, caveatText } from '../analysis/insight/caveats';
import { chartComputed } from '../analysis/insight/chartComputed';
import { alsoTexts, otherStatements, ownNote } from '../analysis/insight/own';
import type { Phrase } from '../analysis/insight/statements';
import { CHART } from '../i18n/chart';
import { VERDICT } from '../i18n/verdict';
import type { Wording } from '../i18n/wording';
import type { Indicator } from '../model/codelist';
import type { Display } from '../model/display';
import type { Observation } from '../model/observation';
import { isOwn } from '../model/ownData';
import type { SeriesColor } from './drawing';

/** Figures that own ones disagree with are named, so many of them. */
const MOST_NAMED = 2;

/** A chart or a table as it is shown outside its page: on a slide, in a picture. */
export interface ShownChart {
  readonly indicator: Indicator;
  readonly chart: Chart;
  readonly colors: ReadonlyMap<string, SeriesColor>;
  readonly display: Display;
  /** Null when there is too little to say. */
  readonly finding: Phrase | null;
  /** The finding, or the name of the indicator if there is none or the neutral title is chosen. */
  readonly title: string;
  /** Measure, unit, group and period, those that the title does not say. */
  readonly subtitle: string;
  /** Every statement shown, in the table's order if it is a table. */
  readonly figures: readonly Observation[];
  /** True if own figures could not be read and are left out. */
  readonly unread: boolean;
}

/** Lines outside the scale are named, so many of them. */
const MOST_OUTSIDE = 6;

/** What the lines behind a chart are, and which of them leave its scale. */
export function contextNotes({ series, context, outside }: Chart, text: Wording): string[] {
  const t = CHART[text.language];
  const others = series.some(({ area }) => text.index.area(area).type === 'kommune');
  const named = outside.length > MOST_OUTSIDE ? t.own.areas(outside.length) : areaNames(outside, text);
  return [
    ...(context.length > 0 ? [(others ? t.context : t.allBehind)(context.length)] : []),
    ...(outside.length > 0 ? [t.outside(named)] : []),
  ];
}

/** The shares of areas that the first area is part of, where no source states them and the verdict reckons with them. */
function sharesNote({ form, series }: Chart, indicator: Indicator, text: Wording): string[] {
  const { index } = text;
  const { computedShares: computed } = index.catalog;
  const [own] = series;
  const last = own?.points.at(-1)?.observation;
  if (form !== 'line' || !computed || !last || indicator.id !== computed.indicator) return [];
  if (last.period !== computed.period || last.group !== computed.group) return [];
  return index.area(last.area).parents.flatMap((area) => {
    const share = computed.shares[area];
    if (share === undefined || series.some((s) => s.area === area)) return [];
    const value = text.format(indicator.id).full(share, last.decimals);
    return [`${text.area(area)}: ${VERDICT[text.language].about(value)}.`];
  });
}

/** What must be known to read a chart right if no page around it says it: a sentence each. */
export function chartNotes(
  { chart, indicator, display, finding, title, figures, unread }: ShownChart,
  text: Wording,
): string[] {
  const t = CHART[text.language];
  const ofTitle = finding?.text === title && finding.computed.length > 0 ? [t.computedTitle] : [];
  const own = ownNote(figures, text);
  const ofOwn = [...(own === null ? [] : [own]), ...(unread ? [text.t.states.unread] : [])];
  if (display === 'table') return [...ofOwn, ...ofTitle];
  const [marked] = chart.beside;
  const unmarked = otherStatements(chart).disputed.filter((o) => !chart.beside.includes(o));
  return [
    ...ofOwn,
    ...(marked ? [t.beside[isOwn(marked.source) ? 'own' : 'bundled']] : []),
    ...alsoTexts(unmarked, MOST_NAMED, text),
    ...contextNotes(chart, text),
    ...sharesNote(chart, indicator, text),
    ...chart.caveats.map((caveat) => caveatText(caveat, chart, text)),
    ...(chartComputed(chart).length > 0 ? [t.computedChart] : ofTitle),
  ];
}
