/** How numbers of a chart are written by PowerPoint, which puts in the separators of whoever opens the file. */
import type { Chart } from '../../analysis/chart/types';
import { tickDecimals } from '../../analysis/insight/labels';
import type { Wording } from '../../i18n/wording';
import { at } from '../../model/at';

const NBSP = '\u00A0';

/** A number with decimals and groups of thousands. */
const number = (decimals: number) => (decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0');

/** A text within a format. */
const words = (text: string) => `"${text.replaceAll('"', '')}"`;

/** Amounts from here on are read in millions. */
const MILLION = 1e6;

function formatOf(chart: Chart, text: Wording, decimals: number, full: boolean): string {
  const { language, index } = text;
  const percent = language === 'da' ? words(`${NBSP}%`) : words('%');
  const id = chart.series[0]?.points[0]?.observation.indicator;
  if (chart.measure === 'share') return number(decimals) + percent;
  if (chart.measure === 'index' || id === undefined) return number(decimals);
  if (chart.measure === 'change') return `+${number(decimals)};\u2212${number(decimals)};0`;
  const unit = index.unit(index.indicator(id).unit);
  switch (unit.type) {
    case 'placering':
      // An axis from 0 has no rank there.
      return full ? `${words(language === 'da' ? 'nr. ' : 'no. ')}0` : '[=0]"";0';
    case 'procent':
      return full ? number(decimals) + percent : number(decimals);
    case 'kroner': {
      const most = Math.max(...chart.series.flatMap((s) => s.points.map((p) => Math.abs(p.value))));
      if (most < MILLION) return number(decimals);
      const scale = words(NBSP + (language === 'da' ? 'mio.' : 'million'));
      return `${number(decimals)},,${scale}`;
    }
    default:
      return number(decimals);
  }
}

/** Decimals of the values of a chart: as many as the most exact has. */
function valueDecimals(chart: Chart, text: Wording): number {
  const all = chart.series.flatMap((s) => s.points);
  const id = all[0]?.observation.indicator;
  if (id !== undefined && text.index.unit(text.index.indicator(id).unit).type === 'kroner') {
    const millions = all.some((p) => Math.abs(p.value) >= MILLION);
    if (millions) return all.every((p) => p.value % MILLION === 0) ? 0 : 1;
    return all.every((p) => Number.isInteger(p.value)) ? 0 : 2;
  }
  return Math.max(0, ...all.map((p) => p.computed?.decimals ?? p.observation.decimals));
}

/** The format of values, with their unit where a number needs it. */
export const valueFormat = (chart: Chart, text: Wording): string =>
  formatOf(chart, text, valueDecimals(chart, text), true);

/** The axis of values as PowerPoint is told of it. */
export function valueAxis(chart: Chart, text: Wording) {
  const { scale } = chart;
  if (scale.inverted) {
    // Ranks begin at 1, and PowerPoint counts its steps from the beginning of the axis.
    const step = scale.max > 50 ? 20 : scale.max > 20 ? 10 : 5;
    const max = Math.ceil(scale.max / step) * step;
    return { min: 0, max, step, inverted: true, format: formatOf(chart, text, 0, false) };
  }
  const { ticks } = scale;
  const step = ticks.length > 1 ? at(ticks, 1) - at(ticks, 0) : scale.max - scale.min;
  const format = formatOf(chart, text, 0, false);
  const scaled = format.includes(',,') ? ticks.map((tick) => tick / MILLION) : ticks;
  return {
    min: scale.min,
    max: scale.max,
    step: Number(step.toPrecision(12)),
    inverted: false,
    format: formatOf(chart, text, tickDecimals(scaled), false),
  };
}
