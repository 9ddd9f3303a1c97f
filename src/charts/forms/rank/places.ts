import type { ChartSeries } from '../../../analysis/chart/types';
import { pointText } from '../../../analysis/insight/labels';
import type { Phrase } from '../../../analysis/insight/statements';
import { at } from '../../../model/at';
import { TOTAL_GROUPS } from '../../../model/total';
import type { TitleInput } from '../form';
import { areaOf, ends, phrase, together } from '../titles';
import { RANK } from './words';

/** Of ranks of one time: the best and the worst of an area, or the best of several areas. */
export function placesTitle({ chart, subject: first, text, neutral }: TitleInput): Phrase | null {
  const t = RANK[text.language];
  const place = (s: ChartSeries) => pointText(at(s.points, -1), chart, text);
  const parts = chart.series.filter((s) => !TOTAL_GROUPS.includes(s.group));
  const areas = new Set(chart.series.map((s) => s.area));
  if (first && areas.size === 1) {
    const found = ends(parts);
    if (!found || !together(parts)) return null;
    const name = (s: ChartSeries) => `${text.groupInSentence(s.group)} (${place(s)})`;
    return phrase(
      (neutral ? t.conditionsSpan : t.span)(areaOf(first, text), name(found.low), name(found.high)),
    );
  }
  const whole = chart.series.filter((s) => s.group === first?.group);
  const found = ends(whole);
  if (!found || neutral || !together(whole)) return null;
  const name = parts.length > 0 ? text.groupInSentence(found.low.group) : null;
  const other = whole.length === 2 ? place(found.high) : null;
  return phrase(t.bestOf(areaOf(found.low, text), whole.length, place(found.low), other, name));
}
