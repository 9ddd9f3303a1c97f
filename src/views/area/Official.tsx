import { useEffect, useMemo } from 'react';
import { factsFor } from '../../analysis/facts';
import { title } from '../../analysis/insight/statements';
import { toSeries } from '../../analysis/series';
import { seriesColors } from '../../charts/colors';
import { describeChart } from '../../charts/describe';
import { LazyChart } from '../../charts/LazyChart';
import { AREA } from '../../i18n/area';
import type { CatalogIndex } from '../../model/catalogIndex';
import type { Observation } from '../../model/observation';
import { Boundary } from '../../ui/Boundary';
import { Card } from '../../ui/Card';
import { useDrawnPart } from '../../ui/drawnPart';
import { FigureLink } from '../../ui/FigureLink';
import { Loading } from '../../ui/LoadState';
import { lazyWithRetry } from '../../ui/lazyWithRetry';
import { onceRead } from '../../ui/onceRead';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import { sourceName } from '../../ui/VerdictRow';
import { WhenNear } from '../../ui/WhenNear';
import { indicatorView } from '../indicator/page';
import styles from './official.module.css';
import { StripBox } from './StripBox';

/** The id of the heading of the official figures. */
export const OFFICIAL_ID = 'officielle-tal';

/** Room for the strip of all municipalities until it is there, px. */
const STRIP_ROOM = 180;
/** Its script is that of charts, which the verdict does not wait for. */
const Strip = lazyWithRetry(() => import('./Strip'));

/** The indicators of official statistics in which a municipality has a place among all, the most important first. */
export function officialIndicators(area: string, index: CatalogIndex): string[] {
  return index.catalog.indicators
    .filter(({ id }) => index.has('indicator', id) && index.entry(id).ranking?.ranks[area] !== undefined)
    .sort((a, b) => a.importance - b.importance)
    .map(({ id }) => id);
}

/** The place among all municipalities, as the catalogue has it. */
function placeAmongAll(area: string, indicator: string, text: Text): string {
  const { ranking } = text.index.entry(indicator);
  const rank = ranking?.ranks[area];
  if (!ranking || rank === undefined) return '';
  const shared = Object.values(ranking.ranks).filter((other) => other === rank).length > 1;
  const lowest = text.index.indicator(indicator).direction === 'lav';
  return AREA[text.language].place(rank, ranking.of, lowest, shared);
}

/** An official figure over time beside the country's, and the place among all municipalities. */
function OfficialCard({
  area,
  indicator,
  observations,
  text,
}: {
  area: string;
  indicator: string;
  observations: readonly Observation[];
  text: Text;
}) {
  const { index } = text;
  const group = index.entry(indicator).ranking?.group ?? 'alle';
  const country = index.catalog.areas.find(({ type }) => type === 'land')?.id;
  const areas = useMemo(() => (country ? [area, country] : [area]), [area, country]);
  const own = useMemo(() => observations.filter((o) => o.indicator === indicator), [observations, indicator]);
  const chart = useMemo(
    () =>
      describeChart({
        series: toSeries(own, areas, [group]),
        indicator: index.indicator(indicator),
        index,
        wanted: 'line',
        fromZero: false,
      }),
    [own, areas, group, indicator, index],
  );
  const facts = useMemo(() => factsFor(own, area, group, index), [own, area, group, index]);
  const drawnChart = useDrawnPart(`${indicator}-graf`);
  const drawnStrip = useDrawnPart(`${indicator}-plads`);
  if (!facts) return null;
  const name = title(facts, text).text;
  const place = placeAmongAll(area, indicator, text);
  const waiting = drawnStrip ?? (
    <StripBox place={place} room={STRIP_ROOM}>
      <Loading />
    </StripBox>
  );
  return (
    <Card as="div" className={styles.card}>
      <h3>
        <a href={text.href(indicatorView(indicator, { areas }))}>{name}</a>
      </h3>
      <p className={styles.measure}>
        {text.indicator(indicator)} · {text.when(facts.main)}
      </p>
      <WhenNear className={styles.chart} part={`${indicator}-graf`} waiting={drawnChart}>
        {chart && (
          <Boundary resetKey={chart} message={text.t.states.chartFailed}>
            <LazyChart
              chart={chart}
              indicator={index.indicator(indicator)}
              colors={seriesColors(chart, index, areas)}
              name={name}
              size="fill"
            />
          </Boundary>
        )}
      </WhenNear>
      <WhenNear part={`${indicator}-plads`} waiting={waiting}>
        <Boundary resetKey={indicator}>
          <Strip area={area} indicator={indicator} place={place} waiting={waiting} text={text} />
        </Boundary>
      </WhenNear>
      <p className={styles.source}>
        <FigureLink of={facts.main} text={text}>
          {sourceName(facts.main, text)}
        </FigureLink>
      </p>
    </Card>
  );
}

/** Unemployment and employment from the statistics, with the place among all municipalities. */
export function Official({
  area,
  indicators,
  observations,
  text,
}: {
  area: string;
  indicators: readonly string[];
  observations: readonly Observation[];
  text: Text;
}) {
  const t = useTexts(AREA);
  useEffect(
    () =>
      onceRead(() => {
        void LazyChart.prefetch();
        void Strip.prefetch();
      }),
    [],
  );
  if (indicators.length === 0) return null;
  return (
    <section aria-labelledby={OFFICIAL_ID}>
      <h2 id={OFFICIAL_ID} tabIndex={-1} className={styles.heading}>
        {t.officialTitle}
      </h2>
      <p className="muted">{t.officialLede}</p>
      <div className={styles.cards}>
        {indicators.map((indicator) => (
          <OfficialCard
            key={indicator}
            area={area}
            indicator={indicator}
            observations={observations}
            text={text}
          />
        ))}
      </div>
    </section>
  );
}
