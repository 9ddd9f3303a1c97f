import { Suspense, useMemo } from 'react';
import { areaNames, caveatText } from '../../../analysis/insight/caveats';
import { valueText } from '../../../analysis/insight/labels';
import { extremes } from '../../../analysis/national/extremes';
import type { National } from '../../../analysis/national/national';
import { toSeries } from '../../../analysis/series';
import { chartFigures } from '../../../charts/chartText';
import { seriesColors } from '../../../charts/colors';
import { describeChart } from '../../../charts/describe';
import { LazyChart } from '../../../charts/LazyChart';
import { chartTitle } from '../../../charts/title';
import type { LoadedObservations } from '../../../dataset/load/load';
import { OVERVIEW } from '../../../i18n/overview';
import { at } from '../../../model/at';
import type { Observation } from '../../../model/observation';
import { Boundary } from '../../../ui/Boundary';
import { Card } from '../../../ui/Card';
import { Loading } from '../../../ui/LoadState';
import { SourceLine } from '../../../ui/SourceLine';
import type { Text } from '../../../ui/useText';
import styles from './country.module.css';

/** Municipalities named at either end. */
const MOST = 5;

/** The municipalities at one end, each with its value as a bar. @param sorted from that end */
function End({
  title,
  sorted,
  highest,
  text,
}: {
  title: string;
  sorted: readonly Observation[];
  highest: number;
  text: Text;
}) {
  const { first, tied } = extremes(sorted, MOST);
  const last = at(first, -1);
  return (
    <section>
      <h4>{title}</h4>
      <ol>
        {first.map((o) => (
          <li key={o.area}>
            <a href={text.href({ page: 'area', area: o.area })}>{text.area(o.area)}</a>
            <span className={styles.bar} aria-hidden="true">
              <span style={{ width: `${(Math.max(0, o.value) / highest) * 100}%` }} />
            </span>
            <b>{text.format(o.indicator).bare(o.value, o.decimals)}</b>
          </li>
        ))}
      </ol>
      {tied.length > 0 && (
        <p>
          {OVERVIEW[text.language].country.tied(
            areaNames(
              tied.map((o) => o.area),
              text,
            ),
            valueText(last, text),
          )}
        </p>
      )}
    </section>
  );
}

/** The country over time, with the reader's municipality, and the municipalities at both ends. */
export function CountryLine({
  data,
  national: { series, figures },
  mine,
  text,
}: {
  data: LoadedObservations;
  national: National;
  mine: string | null;
  text: Text;
}) {
  const { index, language } = text;
  const t = OVERVIEW[language].country;
  const { municipalities, country, period } = figures;
  const indicator = index.indicator(at(municipalities, 0).indicator);
  const areas = useMemo(
    () => [mine, country?.area].filter((id): id is string => typeof id === 'string'),
    [mine, country],
  );
  const chart = useMemo(
    () =>
      describeChart({
        series: toSeries(data.observations, areas, [series.group]),
        indicator,
        index,
        wanted: 'line',
        fromZero: false,
      }),
    [data, areas, series, indicator, index],
  );
  const finding = chart && chartTitle(chart, data.observations, indicator.id, areas, text);
  const name = finding?.text ?? indicator.name[language];
  const cut = chart?.caveats.find(({ type }) => type === 'cut');
  const highest = Math.max(...municipalities.map((o) => o.value));
  const parts = { highest, text };
  return (
    <Card>
      <h3>{name}</h3>
      <p className={styles.about}>
        {indicator.name[language]}
        {chart && `, ${text.period(`${at(chart.periods, 0)}/${at(chart.periods, -1)}`)}`}
        {chart && cut && `. ${caveatText(cut, chart, text)}`}
      </p>
      <div className={styles.chart}>
        {chart && (
          <Boundary resetKey={chart} message={text.t.states.chartFailed}>
            <Suspense fallback={<Loading />}>
              <LazyChart
                chart={chart}
                indicator={indicator}
                colors={seriesColors(chart, index, areas)}
                name={name}
                size="fill"
              />
            </Suspense>
          </Boundary>
        )}
      </div>
      <div className={styles.ends}>
        <End title={t.lowest(text.period(period))} sorted={municipalities} {...parts} />
        <End title={t.highest(text.period(period))} sorted={[...municipalities].reverse()} {...parts} />
      </div>
      <SourceLine figures={chart ? chartFigures(chart) : municipalities} text={text} />
    </Card>
  );
}
