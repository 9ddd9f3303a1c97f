/** What a chart shows, as its title. Each form has its own point to make; where it has none, the first area's facts do. */
import { CHART } from '../../i18n/chart';
import type { Wording } from '../../i18n/wording';
import type { ChartForm } from '../../model/display';
import type { Facts } from '../../model/facts';
import type { Observation } from '../../model/observation';
import { parsePeriod } from '../../model/period';
import { TOTAL_GROUPS } from '../../model/total';
import { type Chart, type ChartSeries, datedPoints, type Point } from '../chart/types';
import { type Computed, difference, exact } from '../computed';
import { factsFor } from '../facts';
import { sameOrigin } from '../origin';
import { varying } from '../series';
import { pointText, seriesInSentence, valueText } from './labels';
import { qualify, type Said, spokenDifference, title } from './statements';

interface Given {
  readonly chart: Chart;
  /** The series that the title is about where it is about one: the first of the area chosen first. */
  readonly subject: ChartSeries | undefined;
  readonly text: Wording;
  readonly unit: ReturnType<Wording['index']['unit']>['type'];
  readonly neutral: boolean;
  /** The facts of a series, or null. */
  readonly facts: (series: ChartSeries | undefined) => Facts | null;
}

const said = (text: string, ...computed: readonly Computed[]): Said => ({
  text: text.charAt(0).toUpperCase() + text.slice(1),
  computed,
});
const last = (series: ChartSeries | undefined): Point | undefined => series?.points.at(-1);
const area = (series: ChartSeries, text: Wording) => text.t.areaInSentence(text.area(series.area));

/** The area of a chart of one area, so that its title stands alone; null of several, which are named one by one. */
function only(series: readonly ChartSeries[], text: Wording): string | null {
  const [first] = series;
  return first && series.every((s) => s.area === first.area) ? area(first, text) : null;
}

/** Rows or lines with the least and the most of something; null when there are fewer than two or all are equal. */
function ends(series: readonly ChartSeries[]): { low: ChartSeries; high: ChartSeries } | null {
  const sorted = series
    .filter((s) => last(s) !== undefined)
    .sort((a, b) => (last(a)?.value ?? 0) - (last(b)?.value ?? 0));
  const [low, high] = [sorted[0], sorted.at(-1)];
  return low && high && last(low)?.value !== last(high)?.value ? { low, high } : null;
}

/** True when the latest values are of one period and kind; without a period only one source vouches for that. */
function together(series: readonly ChartSeries[]): boolean {
  const latest = series.flatMap((s) => last(s)?.observation ?? []);
  const same = (part: (o: Observation) => string) => new Set(latest.map(part)).size === 1;
  return same((o) => (o.period === '' ? o.source : o.period)) && same((o) => o.kind);
}

function rank({ chart, subject, text, facts, neutral }: Given): Said | null {
  const t = CHART[text.language].titles;
  // A move over time says more than a place at a time.
  const moving = chart.series.find((s) => datedPoints(s).length > 1);
  const first = moving ?? subject;
  const change = moving ? facts(moving)?.change : null;
  const say = (o: Observation) => text.format(o.indicator).full(o.value);
  if (first && change) {
    const { from, to, overYear } = change;
    const since = overYear ? t.inAYear : t.since(text.period(from.period));
    return change.difference === 0
      ? said(t.sameRank(area(first, text), say(to)))
      : said(t.moved(area(first, text), say(from), say(to), since));
  }
  const parts = chart.series.filter((s) => !TOTAL_GROUPS.includes(s.group));
  const areas = new Set(chart.series.map((s) => s.area));
  if (first && areas.size === 1) {
    const found = ends(parts);
    if (!found || !together(parts)) return null;
    const name = (s: ChartSeries) =>
      `${text.groupInSentence(s.group)} (${pointText(last(s) as Point, chart, text)})`;
    return said(
      (neutral ? t.conditionsSpan : t.rankSpan)(area(first, text), name(found.low), name(found.high)),
    );
  }
  const whole = chart.series.filter((s) => s.group === first?.group);
  const found = ends(whole);
  if (!found || neutral || !together(whole)) return null;
  const name = parts.length > 0 ? text.groupInSentence(found.low.group) : null;
  const place = pointText(last(found.low) as Point, chart, text);
  return said(t.bestOf(area(found.low, text), whole.length, place, name));
}

function expected(given: Given): Said | null {
  const { subject: first, text, facts } = given;
  const t = CHART[text.language].titles;
  const own = facts(first);
  if (!first || !own?.expected) return null;
  const computed = difference(own.main, own.expected.observation);
  const when = own.main.period === '' ? '' : ` (${text.period(own.main.period)})`;
  if (computed.value === 0) return said(`${t.asExpected(area(first, text))}${when}`);
  const indicator = text.index.indicator(own.main.indicator);
  const amount = text.format(indicator.id).difference(computed.value, computed.decimals);
  const word = text.t.facts.moreOrLess(computed.value, given.unit, indicator.direction);
  const signed = text.t.facts.signed(amount, word, given.unit === 'antal');
  const has = given.unit === 'antal' || given.unit === 'kroner';
  return said(`${t.expected(area(first, text), signed, has)}${when}`, computed);
}

/** Over time the title is about an area that is followed over time. */
function gap(given: Given): Said | null {
  const followed = [given.subject, ...given.chart.series].find((s) => s && datedPoints(s).length > 1);
  return expected({ ...given, subject: followed ?? given.subject });
}

/** The difference of a row, which may be all that is stated of it. */
const differenceOf = (s: ChartSeries): number => s.against?.difference ?? last(s)?.value ?? 0;

function pairs(given: Given): Said | null {
  const { chart, text } = given;
  const parts = chart.series.filter((s) => !TOTAL_GROUPS.includes(s.group));
  // The whole is not counted among its parts.
  const rows = parts.length > 1 ? parts : chart.series.filter((s) => TOTAL_GROUPS.includes(s.group));
  if (rows.length < 2) return expected({ ...given, subject: rows[0] ?? given.subject });
  const t = CHART[text.language].titles;
  const below = rows.filter((s) => differenceOf(s) < 0).length;
  const farthest = rows.reduce((a, b) => (Math.abs(differenceOf(b)) > Math.abs(differenceOf(a)) ? b : a));
  const [own, other] = [last(farthest)?.observation, farthest.against?.observation];
  const value = differenceOf(farthest);
  if (!own || value === 0) return said(t.allAsExpected(rows.length, only(rows, text)));
  const computed = other ? difference(own, other) : null;
  const { direction } = text.index.indicator(own.indicator);
  const format = text.format(own.indicator);
  const decimals = computed?.decimals ?? own.decimals;
  const size =
    given.unit === 'antal' ? format.bare(Math.abs(value), decimals) : format.difference(value, decimals);
  const amount = `${size} ${text.t.facts.moreOrLess(value, given.unit, direction)}`;
  return said(
    t.pairs(below, rows.length, seriesInSentence(farthest, rows, text), amount, only(rows, text)),
    ...(computed ? [computed] : []),
  );
}

function deviation({ chart, text }: Given): Said | null {
  const rows = chart.series.filter((s) => !s.total && last(s));
  if (rows.length < 2 || !together(rows)) return null;
  const size = (s: ChartSeries) => Math.abs(last(s)?.value ?? 0);
  const largest = rows.reduce((a, b) => (size(b) > size(a) ? b : a));
  const o = last(largest)?.observation;
  const t = CHART[text.language].titles;
  return o && o.value !== 0
    ? said(
        t.largestDeviation(
          seriesInSentence(largest, rows, text),
          spokenDifference(o, text),
          only(rows, text),
        ),
      )
    : null;
}

function account({ chart, text }: Given): Said | null {
  const t = CHART[text.language].titles;
  const of = (s: ChartSeries, kind: string) => s.points.find((p) => p.observation.kind === kind)?.observation;
  const result = chart.series.findLast((s) => s.total && of(s, 'budget') && of(s, 'faktisk'));
  const [plan, actual] = [result && of(result, 'budget'), result && of(result, 'faktisk')];
  if (!result || !plan || !actual) return null;
  const costs = text.index.indicator(actual.indicator).direction === 'lav';
  const say = (o: Observation) =>
    costs && o.value !== 0
      ? t.expense(text.format(o.indicator).difference(o.value, o.decimals), o.value < 0)
      : valueText(o, text);
  return said(
    t.account(
      text.group(result.group),
      area(result, text),
      text.period(actual.period),
      say(actual),
      say(plan),
    ),
  );
}

function parts({ chart, subject: first, text }: Given): Said | null {
  const own = chart.series.filter((s) => s.area === first?.area);
  const found = ends(own);
  const point = last(found?.high);
  if (!found || !point) return null;
  return said(
    CHART[text.language].titles.largestPart(
      text.groupInSentence(found.high.group),
      pointText(point, chart, text),
      area(found.high, text),
    ),
    ...(point.computed ? [point.computed] : []),
  );
}

/** Lines named in the title of an index. */
const MOST_NAMED = 3;

function index({ chart, text }: Given): Said | null {
  const several = new Set(chart.series.map((s) => s.area)).size > 1;
  const named = chart.series.slice(0, MOST_NAMED).flatMap((s) => {
    const p = last(s);
    const change = p ? exact(p.value - 100) : 0;
    const name = seriesInSentence(s, chart.series, text);
    return p ? [{ words: `${name} ${change > 0 ? '+' : ''}${text.percent(change, 1)}`, p, s }] : [];
  });
  const [first] = named;
  if (!first || chart.base === null) return null;
  // Lines of one part do not say of which, those of one area's parts not whose they are.
  const vary = varying(chart.series);
  const part = vary.group || vary.kind ? '' : qualify(first.p.observation, text).join(', ');
  const whose = part || (several || named.length < 2 ? null : text.area(first.s.area));
  return said(
    CHART[text.language].titles.index(
      whose,
      text.period(chart.base),
      named.map(({ words }) => words).join(', '),
    ),
    ...named.flatMap(({ p }) => p.computed ?? []),
  );
}

function bars({ chart, text }: Given): Said | null {
  const t = CHART[text.language].titles;
  const values = chart.series.map((s) => last(s)).filter((p) => p !== undefined);
  const [first] = values;
  if (!first || values.length < 2) return null;
  if (values.every((p) => p.value === first.value)) {
    return said(t.allEqual(values.length, valueText(first.observation, text), only(chart.series, text)));
  }
  const areas = new Set(chart.series.map((s) => s.area));
  const groups = new Set(chart.series.map((s) => s.group));
  const kinds = new Set(chart.series.map((s) => s.kind));
  const whole = chart.series.some((s) => s.total);
  if (areas.size > 1 || groups.size < 2 || kinds.size > 1 || whole || chart.scale.inverted) return null;
  if (!together(chart.series)) return null;
  const found = ends(chart.series);
  const top = last(found?.high);
  return found && top
    ? said(
        t.largest(
          text.groupInSentence(found.high.group),
          valueText(top.observation, text),
          only(chart.series, text),
        ),
      )
    : null;
}

function multiples({ chart, text }: Given): Said | null {
  const found = ends(chart.series);
  if (!found || !together(chart.series)) return null;
  const say = (s: ChartSeries) => pointText(last(s) as Point, chart, text);
  return said(
    CHART[text.language].titles.from(
      say(found.low),
      area(found.low, text),
      say(found.high),
      area(found.high, text),
    ),
  );
}

const TITLES: Partial<Readonly<Record<ChartForm, (given: Given) => Said | null>>> = {
  rank,
  gap,
  dumbbell: pairs,
  deviation,
  account,
  parts,
  index,
  bars,
  multiples,
};

/** Whether a period ends before the newest that the chart shows over time, so that a reader would take it for that. */
function endsEarlier(period: string, chart: Chart): boolean {
  const overTime = chart.series.some((s) => datedPoints(s).length > 1);
  const [own, newest] = [period, chart.periods.at(-1) ?? ''].map(parsePeriod);
  return overTime && own != null && newest != null && own.end < newest.end;
}

/** The facts of a series: about what is drawn, where bundled figures and own ones are not one line. */
function drawnFacts(
  { area, group }: ChartSeries,
  chart: Chart,
  observations: readonly Observation[],
  text: Wording,
): Facts | null {
  const facts = factsFor(observations, area, group, text.index);
  const drawn = chart.series
    .filter((s) => s.area === area && s.group === group)
    .flatMap((s) => s.points.map((p) => p.observation));
  const [first] = drawn;
  if (!facts || !first || drawn.some((o) => sameOrigin(o, facts.main))) return facts;
  const seen = observations.filter((o) => o.area !== area || sameOrigin(o, first));
  return factsFor(seen, area, group, text.index);
}

/**
 * The finding of a chart.
 * @param observations all observations of its indicator
 * @param areas in the order chosen; the first that the chart shows is what the title is about
 * @returns null when there is too little for a finding; the chart is then named after what it measures
 */
export function chartTitle(
  chart: Chart,
  observations: readonly Observation[],
  indicatorId: string,
  areas: readonly string[],
  text: Wording,
): Said | null {
  const indicator = text.index.indicator(indicatorId);
  const facts = (series: ChartSeries | undefined) =>
    series ? drawnFacts(series, chart, observations, text) : null;
  const about = areas.find((area) => chart.series.some((s) => s.area === area));
  const subject = chart.series.find((s) => s.area === about) ?? chart.series[0];
  const found = TITLES[chart.form]?.({
    chart,
    subject,
    text,
    facts,
    unit: text.index.unit(indicator.unit).type,
    neutral: indicator.direction === 'neutral',
  });
  if (found) return found;
  const own = chart.series.filter((s) => s.area === subject?.area);
  const whole = own.find((s) => TOTAL_GROUPS.includes(s.group));
  const several = new Set(own.map((s) => s.group)).size > 1;
  // A part cannot speak for the whole: without a total, every group at once has no single finding.
  if (several && !whole) return null;
  const known = facts(whole ?? subject);
  if (!known) return null;
  const plain = title(known, text, several);
  if (!endsEarlier(known.main.period, chart)) return plain;
  const { endingIn } = CHART[text.language].titles;
  return { ...plain, text: endingIn(plain.text, text.period(known.main.period)) };
}
