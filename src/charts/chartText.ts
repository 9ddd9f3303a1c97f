/** The figures of a chart, and what ways to show them are called. */
import type { Chart } from '../analysis/chart/types';
import { CHART } from '../i18n/chart';
import type { Display } from '../model/display';
import type { Language } from '../model/language';
import type { Observation } from '../model/observation';
import { FORMS } from './forms/table';

/** Every statement a chart shows or is computed from, each once, targets last. */
export function chartFigures(chart: Chart): Observation[] {
  const drawn = chart.series.flatMap((s) => [
    ...s.points.map((p) => p.observation),
    ...(s.against && !FORMS[chart.form].ownTargets ? [s.against.observation] : []),
  ]);
  return [...new Set([...drawn, ...chart.targets])];
}

/** What a way to show figures is called as a choice. */
export function displayName(display: Display, language: Language): string {
  return display === 'table' ? CHART[language].table : FORMS[display].words[language].name;
}
