import UPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { ChartSeries } from '../../../src/analysis/chart/types';
import { BEHIND } from '../../../src/charts/drawing';
import { parsePeriod } from '../../../src/model/period';
import type { Described } from './figures';
import type { Subject } from './measure';

const SECONDS_A_DAY = 86_400;

/** A colour of the style sheet as a canvas takes it. */
function resolved(color: string): string {
  const [, name] = /^var\((.*)\)$/.exec(color) ?? [];
  return name ? getComputedStyle(document.documentElement).getPropertyValue(name) : color;
}

/** The dot that uPlot moves to a value under the pointer. */
function dot(): HTMLElement {
  const element = document.createElement('div');
  Object.assign(element.style, { width: '9px', height: '9px' });
  return element;
}

/**
 * The same lines by uPlot, in the same size.
 * @param lean true leaves out what our chart does not do either: only the lines chosen have dots under the pointer and
 * are read out, in a line of text. False is uPlot as it comes: a dot and a cell of the legend for every line.
 */
export function uplot({ chart, colors }: Described, lean: boolean): Subject {
  const all = [...chart.context, ...chart.series];
  // The first column is time.
  const chosen = chart.context.length + 1;
  const column = (s: ChartSeries) => s.points.map((p) => p.value);
  const times = chart.periods.map((period) => (parsePeriod(period)?.end ?? 0) * SECONDS_A_DAY);
  const data: UPlot.AlignedData = [times, ...all.map(column)];
  const options: UPlot.Options = {
    width: 900,
    height: 420,
    series: [
      {},
      ...all.map((s, i) => ({
        label: s.area,
        stroke: resolved(i + 1 < chosen ? BEHIND : (colors.get(s.key)?.mark ?? '')),
        width: i + 1 < chosen ? 1 : 3,
        points: { show: false },
      })),
    ],
  };
  let drawn = false;
  return {
    mount: (element) => {
      drawn = false;
      const readout = element.appendChild(document.createElement('p'));
      const read = (u: UPlot) => {
        const { idx } = u.cursor;
        if (idx === null || idx === undefined) return;
        const values = u.data.slice(chosen).map((own, i) => `${chart.series[i]?.area} ${own[idx]}`);
        readout.textContent = `${chart.periods[idx]} · ${values.join(' · ')}`;
      };
      // What is not an element gives a line no dot.
      const show = (_: UPlot, i: number) => (i >= chosen ? dot() : (null as unknown as HTMLElement));
      const plot = new UPlot(
        {
          ...options,
          ...(lean ? { legend: { show: false }, cursor: { points: { show } } } : {}),
          hooks: {
            draw: [
              () => {
                drawn = true;
              },
            ],
            setCursor: lean ? [read] : [],
          },
        },
        data,
        element,
      );
      return () => {
        plot.destroy();
        readout.remove();
      };
    },
    drawn: () => drawn,
    plot: (element) => element.querySelector('.u-over'),
    move: 'mousemove',
    read: (element) => element.querySelector(lean ? 'p' : '.u-legend')?.textContent ?? '',
  };
}
