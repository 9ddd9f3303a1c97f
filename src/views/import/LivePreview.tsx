import { memo, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { LazyChart } from '../../charts/LazyChart';
import { extendedIndex } from '../../dataset/import/extendedIndex';
import { previewFigures } from '../../dataset/import/preview';
import { IMPORT } from '../../i18n/import';
import type { Indicator } from '../../model/codelist';
import type { TableHead } from '../../model/import';
import type { Mapping } from '../../model/mapping';
import type { Observation } from '../../model/observation';
import { Boundary } from '../../ui/Boundary';
import { Card } from '../../ui/Card';
import { CatalogContext } from '../../ui/catalogContext';
import { Loading } from '../../ui/LoadState';
import { useTexts } from '../../ui/useMessages';
import { makeText, type Text } from '../../ui/useText';
import { indicatorView } from '../indicator/page';
import { useIndicatorChart, useSelection } from '../indicator/useIndicatorChart';
import styles from './import.module.css';
import { withUnits } from './mapping';
import { figureLine } from './words';

/** How long nothing must have changed before the preview is made anew, so that typing stays smooth; ms. */
const REST = 250;
/** Figures that are written out. */
const LINES = 4;

/** A value as it was when it last stood still. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), REST);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** What of a mapping decides about figures and their chart: not what a new indicator is called or how it is explained. */
function essence({ newIndicators, ...mapping }: Mapping): string {
  const indicators = newIndicators.map(({ id, unit, decimals, direction }) => [
    id,
    unit,
    decimals,
    direction,
  ]);
  return JSON.stringify([mapping, indicators]);
}

/** A mapping, the same object as long as it gives the same figures: drawing them takes a while. */
function useForFigures(mapping: Mapping): Mapping {
  const kept = useRef({ mapping, essence: essence(mapping) });
  const now = useMemo(() => essence(mapping), [mapping]);
  if (kept.current.essence !== now) kept.current = { mapping, essence: now };
  return kept.current.mapping;
}

/**
 * The chart that figures of one indicator will give, named after what it measures: a finding would be about a few rows.
 * @param text of a catalogue that has what is new
 */
const Chart = memo(function Chart({
  figures,
  indicator,
  text,
}: {
  figures: readonly Observation[];
  indicator: string;
  text: Text;
}) {
  const t = useTexts(IMPORT).mapping;
  const view = useMemo(() => indicatorView(indicator, { neutral: true }), [indicator]);
  const data = useMemo(() => ({ observations: figures, skipped: 0 }), [figures]);
  const selection = useSelection(view, data, text);
  if (!selection) throw new Error('Figures that are there have no selection');
  const own = useIndicatorChart(view, data, selection, text);
  if (!own) return null;
  return (
    <CatalogContext value={text.index}>
      <p className={styles.subtitle}>{own.subtitle}</p>
      <Suspense fallback={<Loading />}>
        <LazyChart
          chart={own.chart}
          indicator={own.indicator}
          colors={own.colors}
          name={t.chart}
          size="card"
        />
      </Suspense>
    </CatalogContext>
  );
});

/** What the first rows of a table become with the mapping as it is: the first figures in words, and their chart. */
export function LivePreview({ head, mapping, text }: { head: TableHead; mapping: Mapping; text: Text }) {
  const t = useTexts(IMPORT).mapping;
  const { index } = text;
  const ready = useMemo(() => withUnits(mapping), [mapping]);
  const settled = useSettled(ready);
  const forFigures = useForFigures(settled);
  const { observations, problems, newGroups } = useMemo(
    () => previewFigures(head, forFigures, index.catalog),
    [head, forFigures, index],
  );
  const textWith = (indicators: readonly Indicator[]) =>
    makeText(text.t, text.language, extendedIndex(index.catalog, indicators, newGroups, mapping.newUnits));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the function is made of what is listed
  const chartText = useMemo(() => textWith(forFigures.newIndicators), [text, newGroups, forFigures]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the function is made of what is listed
  const own = useMemo(() => textWith(settled.newIndicators), [text, newGroups, settled.newIndicators]);
  const indicator = observations[0]?.indicator;
  const figures = useMemo(
    () => observations.filter((o) => o.indicator === indicator),
    [observations, indicator],
  );
  const several = figures.length < observations.length;
  const wrong = problems.reduce((sum, { count }) => sum + count, 0);
  return (
    <Card className={styles.livePreview} data-preview>
      <h3>{t.previewHeading}</h3>
      {indicator === undefined ? (
        <p className="muted">{t.previewNone}</p>
      ) : (
        <>
          <p className="muted">{t.previewHelp}</p>
          <ul>
            {observations.slice(0, LINES).map((o) => (
              <li key={o.id}>{figureLine(o, own, several)}</li>
            ))}
          </ul>
        </>
      )}
      {wrong > 0 && <p className="muted">{t.previewProblems(text.number(wrong, 0))}</p>}
      {indicator !== undefined && (
        <div className={styles.previewChart}>
          <h4>{own.indicator(indicator)}</h4>
          <Boundary resetKey={observations} message={text.t.states.chartFailed}>
            <Chart figures={figures} indicator={indicator} text={chartText} />
          </Boundary>
          <p className="muted small">{t.chartNote}</p>
        </div>
      )}
    </Card>
  );
}
