import { Suspense } from 'react';
import type { FacetFigures } from '../../analysis/benefit/facets';
import { type Chart, datedPoints } from '../../analysis/chart/types';
import { chartTitle } from '../../analysis/insight/chartTitle';
import { valueText } from '../../analysis/insight/labels';
import { varying } from '../../analysis/series';
import { seriesColors } from '../../charts/colors';
import { LaterChart } from '../../charts/LaterChart';
import { MiniBars } from '../../charts/MiniBars';
import { at } from '../../model/at';
import type { Observation } from '../../model/observation';
import { Boundary } from '../../ui/Boundary';
import { areaColor } from '../../ui/colors';
import { Loading } from '../../ui/LoadState';
import type { Text } from '../../ui/useText';

/** How the figures of a card are drawn: not at all, as a few bars or dots, or as a chart of their own. */
export type Drawing = 'none' | 'bars' | 'chart';

/** How a chart is drawn on a card: a number alone is not, and one value for each of several areas takes bars. */
export function drawingOf({ form, series, targets }: Chart): Drawing {
  const single = series.every((s) => s.points.length === 1 && s.against === null) && targets.length === 0;
  if (single && series.length === 1) return 'none';
  const vary = varying(series);
  const byArea = single && !vary.group && !vary.kind;
  return byArea && (form === 'bars' || (form === 'rank' && series.every((s) => datedPoints(s).length < 2)))
    ? 'bars'
    : 'chart';
}

/** The latest value of each area: bars, or dots on a list of ranks. Amounts of the country stand as text. */
function AreaBars({ chart, areas, text }: { chart: Chart; areas: readonly string[]; text: Text }) {
  const { index } = text;
  const values = chart.series
    .flatMap((s) => s.points.map((p) => p.observation))
    .sort((a, b) => areas.indexOf(a.area) - areas.indexOf(b.area));
  const [first] = values;
  if (!first) return null;
  const indicator = index.indicator(first.indicator);
  const unit = index.unit(indicator.unit).type;
  const counted = unit === 'antal' || unit === 'kroner';
  // Beside the country any municipality is nothing.
  const beside = (o: Observation) => !counted || index.area(o.area).type === index.area(at(areas, 0)).type;
  const periods = new Set(values.map((o) => o.period));
  const name = (o: Observation) =>
    periods.size > 1 ? `${text.area(o.area)} (${text.when(o, 'short')})` : text.area(o.area);
  const drawn = values.filter(beside);
  const { bare, full } = text.format(first.indicator);
  const rank = unit === 'placering';
  return (
    <>
      {drawn.length > 1 && (
        <MiniBars
          bars={drawn.map((o) => ({
            key: o.id,
            label: name(o),
            value: o.value,
            text: rank ? full(o.value) : bare(o.value, o.decimals),
            color: areaColor(o.area, index, areas).mark,
          }))}
          ranked={rank ? (indicator.ranked ?? Math.max(...drawn.map((o) => o.value))) : null}
        />
      )}
      {values
        .filter((o) => !beside(o))
        .map((o) => (
          <p key={o.id} className="facet-beside">
            {name(o)}: {valueText(o, text)}
          </p>
        ))}
    </>
  );
}

/** The chart of a card; nothing where a number stands alone. */
export function FacetChart({
  chart,
  figures,
  areas,
  text,
}: {
  chart: Chart;
  figures: FacetFigures;
  /** The area chosen, then those it is compared with. */
  areas: readonly string[];
  text: Text;
}) {
  const { index, language, t } = text;
  const drawing = drawingOf(chart);
  if (drawing === 'none') return null;
  if (drawing === 'bars') return <AreaBars chart={chart} areas={areas} text={text} />;
  const indicator = index.indicator(figures.indicator);
  const finding = chartTitle(chart, figures.observations, indicator.id, areas, text);
  return (
    <div className="facet-chart">
      <Boundary resetKey={chart} message={t.states.chartFailed}>
        <Suspense fallback={<Loading />}>
          <LaterChart
            chart={chart}
            indicator={indicator}
            colors={seriesColors(chart, index, areas)}
            name={finding?.text ?? indicator.name[language]}
            size="card"
          />
        </Suspense>
      </Boundary>
    </div>
  );
}
