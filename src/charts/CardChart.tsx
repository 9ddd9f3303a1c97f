import { Suspense } from 'react';
import type { Chart } from '../analysis/chart/types';
import type { Indicator } from '../model/codelist';
import { Boundary } from '../ui/Boundary';
import { Loading } from '../ui/LoadState';
import type { Text } from '../ui/useText';
import styles from './CardChart.module.css';
import { seriesColors } from './colors';
import { FORMS } from './forms/table';
import { LazyChart } from './LazyChart';

/** How a chart is drawn on a card. */
export type CardDrawing = 'none' | 'small' | 'chart';

/** A number alone is not drawn, and one value for each of several things takes a few marks if its form has them. */
export function cardDrawing(chart: Chart): CardDrawing {
  const { form, series, targets } = chart;
  const single = series.every((s) => s.points.length === 1 && s.against === null) && targets.length === 0;
  if (!single) return 'chart';
  if (series.length === 1) return 'none';
  return FORMS[form].small?.suits(chart) ? 'small' : 'chart';
}

/**
 * A chart as it is drawn on a card; see {@link cardDrawing}.
 * @param name what the chart shows
 * @param areas the area that the card is about, then those it is compared with
 */
export function CardChart({
  chart,
  indicator,
  name,
  areas,
  text,
}: {
  chart: Chart;
  indicator: Indicator;
  name: string;
  areas: readonly string[];
  text: Text;
}) {
  const drawing = cardDrawing(chart);
  if (drawing === 'none') return null;
  const Small = drawing === 'small' ? FORMS[chart.form].small?.Drawing : undefined;
  if (Small) {
    const values = chart.series.flatMap((s) => s.points.map((p) => p.observation));
    return <Small values={values} areas={areas} text={text} />;
  }
  return (
    <div className={styles.chart}>
      <Boundary resetKey={chart} message={text.t.states.chartFailed}>
        <Suspense fallback={<Loading />}>
          <LazyChart
            chart={chart}
            indicator={indicator}
            colors={seriesColors(chart, text.index, areas)}
            name={name}
            size="card"
          />
        </Suspense>
      </Boundary>
    </div>
  );
}
