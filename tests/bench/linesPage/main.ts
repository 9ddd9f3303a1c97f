/** The page that `lines.ts` drives. Nothing of it is part of the product. */
import '../../../src/ui/base/base.css';
import { linearScale } from '../../../src/charts/frame/plot';
import { linePaths } from '../../../src/charts/lines/linePath';
import { evenly } from '../../../src/charts/lines/timeAxis';
import { da } from '../../../src/i18n/da';
import { makeWording } from '../../../src/i18n/wording';
import { inventCatalogue } from './catalogue';
import { describeLines, inventFigures } from './figures';
import { type Mounted, measureMount, measureSweep, type Subject, type Swept } from './measure';
import { ours } from './ours';
import { uplot } from './uplot';

/** What is measured: the product's chart, uPlot doing no more than it, and uPlot as it comes. */
export type Name = 'ours' | 'uplot' | 'uplotWhole';

declare global {
  interface Window {
    /** Mounts a chart of 98 lines; it stays until {@link Window.away}. */
    mount: (name: Name) => Promise<Mounted>;
    /** Moves the pointer over the chart that is mounted. */
    sweep: (name: Name) => Promise<Swept>;
    away: () => void;
    /** Milliseconds from figures to the description of the chart. */
    describing: number;
    /** Milliseconds from the description to the paths of all lines behind the chosen ones. */
    drawPaths: () => number;
  }
}

const AREAS = 98;
const CHOSEN = 3;
const MONTHS = 240;
const STEPS = 60;

const element = document.getElementById('chart') as HTMLElement;
const index = inventCatalogue(AREAS);
const areas = index.catalog.areas.map((area) => area.id);
const chosen = areas.slice(0, CHOSEN);

async function start(): Promise<void> {
  // Scripts and fonts are loaded, and run for the first time, with another chart.
  const small = describeLines(inventFigures(chosen, 12), chosen, index);
  for (const subject of [ours(small, index), uplot(small, true), uplot(small, false)]) {
    const [, away] = await measureMount(subject, element);
    await measureSweep(subject, element, 4);
    away();
  }
  await document.fonts.ready;

  const figures = inventFigures(areas, MONTHS);
  const before = performance.now();
  const lines = describeLines(figures, chosen, index);
  window.describing = performance.now() - before;
  const subjects: Readonly<Record<Name, Subject>> = {
    ours: ours(lines, index),
    uplot: uplot(lines, true),
    uplotWhole: uplot(lines, false),
  };
  window.mount = async (name) => {
    const [times, away] = await measureMount(subjects[name], element);
    window.away = away;
    return times;
  };
  window.sweep = (name) => measureSweep(subjects[name], element, STEPS);
  window.drawPaths = () => {
    const { chart } = lines;
    const axis = evenly(chart.periods, makeWording(da, 'da', index));
    const { min, max } = chart.scale;
    const scales = {
      xScale: linearScale(axis.min, axis.max, 50, 800),
      yScale: linearScale(min, max, 380, 20),
    };
    const from = performance.now();
    linePaths(chart.context, axis, scales);
    return performance.now() - from;
  };
  window.ready = true;
}

start();
