import { Suspense, useEffect, useMemo, useState } from 'react';
import { useIndicatorChart, useSelection } from '../../charts/useIndicatorChart';
import { previewFigures } from '../../dataset/import/preview';
import { IMPORT } from '../../i18n/import';
import { useTexts } from '../../i18n/useMessages';
import type { Mapping, TableHead } from '../../model/import';
import type { Observation } from '../../model/observation';
import { indicatorView } from '../../state/view';
import { Boundary } from '../../ui/Boundary';
import { CatalogContext } from '../../ui/catalogContext';
import { Loading } from '../../ui/LoadState';
import { loadable } from '../../ui/loadable';
import { makeText, type Text } from '../../ui/useText';
import { extendedIndex } from './extendedIndex';
import { figureLine } from './words';

const ChartView = loadable(() => import('../../charts/ChartView'));

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

/**
 * The chart that figures of one indicator will give. Its title says what it measures: a finding would be about a few rows.
 * @param text of a catalogue that has what is new
 */
function Chart({
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
    <div className="preview-chart">
      <h4>{own.title}</h4>
      <p className="chart-subtitle">{own.subtitle}</p>
      <Suspense fallback={<Loading />}>
        <ChartView
          chart={own.chart}
          indicator={own.indicator}
          colors={own.colors}
          name={t.chartOf(text.indicator(indicator))}
          size="card"
        />
      </Suspense>
      <p className="muted small">{t.chartNote}</p>
    </div>
  );
}

/** What the first rows of a table become with the mapping as it is: the first figures in words, and their chart. */
export function LivePreview({ head, mapping, text }: { head: TableHead; mapping: Mapping; text: Text }) {
  const t = useTexts(IMPORT).mapping;
  const { index } = text;
  const settled = useSettled(mapping);
  const { observations, problems, newGroups } = useMemo(
    () => previewFigures(head, settled, index.catalog),
    [head, settled, index],
  );
  const own = useMemo(
    () => makeText(text.t, text.language, extendedIndex(index, settled.newIndicators, newGroups)),
    [text, index, settled, newGroups],
  );
  const indicator = observations[0]?.indicator;
  const figures = useMemo(
    () => observations.filter((o) => o.indicator === indicator),
    [observations, indicator],
  );
  const several = figures.length < observations.length;
  const wrong = problems.reduce((sum, { count }) => sum + count, 0);
  return (
    <section className="card live-preview">
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
        <Boundary resetKey={observations} message={text.t.states.chartFailed}>
          <CatalogContext value={own.index}>
            <Chart key={indicator} figures={figures} indicator={indicator} text={own} />
          </CatalogContext>
        </Boundary>
      )}
    </section>
  );
}
