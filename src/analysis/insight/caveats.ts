import { CHART } from '../../i18n/chart';
import type { Wording } from '../../i18n/wording';
import { at } from '../../model/at';
import type { Observation } from '../../model/observation';
import type { Caveat, Chart } from '../chart/types';
import { tickText, valueText } from './labels';
import { qualify, spokenValue } from './statements';

/** Names of areas as a list inside a sentence. */
export function areaNames(areas: readonly string[], text: Wording): string {
  const names = areas.map((id) => text.t.areaInSentence(text.area(id)));
  return text.t.list(names, text.language === 'da' ? 'og' : 'and');
}

/** Figures beside a chart that are named, so many of them. */
const MOST_NAMED = 4;

/** A figure that stands beside a chart: whose, what, and when if that is known. */
function asideText(o: Observation, text: Wording): string {
  const name = [text.area(o.area), ...qualify(o, text)].join(', ');
  const { t } = text;
  const when =
    o.period === ''
      ? t.indicator.statedOn(text.date(text.index.source(o.source).date))
      : text.period(o.period);
  return `${name} ${spokenValue(o, text)} (${when})`;
}

/** A caveat as a sentence. */
export function caveatText(caveat: Caveat, chart: Chart, text: Wording): string {
  const { caveats } = CHART[text.language];
  switch (caveat.type) {
    case 'overlapping':
      return caveats.overlapping;
    case 'undated':
      return caveats.undated(areaNames(caveat.areas, text));
    case 'aside': {
      const { reason, figures } = caveat;
      const named = figures.slice(0, MOST_NAMED).map((o) => asideText(o, text));
      return caveats.aside(caveats.why[reason], named.join('; '), figures.length - named.length);
    }
    case 'different-periods':
      return caveats.differentPeriods;
    case 'skipped':
      return text.t.states.skipped(caveat.count);
    case 'cut':
      return caveats.cut(tickText(caveat.from, chart, text));
    case 'gaps':
      return caveats.gaps;
    case 'no-base':
      return caveats.noBase(areaNames(caveat.areas, text), text.period(chart.base ?? ''));
    case 'forecast':
      return caveats.forecast;
    case 'sum': {
      const { parts, stated, more } = caveat;
      const first = at(parts.operands, 0);
      const computed = text.format(first.indicator).full(parts.value, parts.decimals);
      const whole = stated ? valueText(stated, text) : text.percent(100, 0);
      return (stated ? caveats.sum : caveats.sumOfShares)(computed, whole, text.period(first.period), more);
    }
  }
}
