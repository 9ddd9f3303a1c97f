import { type KeyboardEvent, Suspense, useContext, useId, useMemo, useState } from 'react';
import type { Chart } from '../analysis/chart/types';
import { CHART } from '../i18n/chart';
import type { Indicator } from '../model/codelist';
import { classNames } from '../ui/classNames';
import { Loading } from '../ui/LoadState';
import { isTouch } from '../ui/touch';
import { useTexts } from '../ui/useMessages';
import { useText } from '../ui/useText';
import styles from './ChartView.module.css';
import type { ChartSize, SeriesColor } from './drawing';
import { FORMS } from './forms/table';
import { chartMarks, type Mark, MOVES, type Move, moveMark } from './frame/marks';
import { Readout } from './frame/Readout';
import { createReading, ReadingContext } from './frame/reading';
import { NearPlot } from './NearPlot';
import { StillFormsContext } from './still/forms';
import { chartSummary } from './summary';

/** Fetches the drawings that do without the chart library, which lie in this script: they are rendered with the chart. */
export const lightDrawings = Promise.all(
  Object.values(FORMS).flatMap(({ library, Drawing }) => (library ? [] : [Drawing.prefetch()])),
);

/** Focus goes nowhere on a card. */
const NO_FOCUS = () => {};

/**
 * A chart in its frame: an accessible name and a summary in words, which every chart must have, a line that reads out
 * the value pointed at, and the keyboard model: Tab passes by, Enter goes in, arrows move, Space lets a series stand
 * out, Esc comes out.
 * @param name what the chart shows
 * @param size see {@link ChartSize}
 */
export default function ChartView({
  chart,
  indicator,
  colors,
  name,
  size = 'page',
  focus = null,
  onFocus = NO_FOCUS,
}: {
  chart: Chart;
  indicator: Indicator;
  colors: ReadonlyMap<string, SeriesColor>;
  name: string;
  size?: ChartSize;
  focus?: string | null;
  onFocus?: (key: string | null) => void;
}) {
  const text = useText();
  const t = useTexts(CHART);
  const summaryId = useId();
  const hintId = useId();
  // A file answers to no key.
  const answers = useContext(StillFormsContext) === null;
  const [store] = useState(createReading);
  const marks = useMemo(() => chartMarks(chart), [chart]);
  const flat = useMemo(() => marks.flat(), [marks]);
  const summary = useMemo(() => chartSummary(chart, text), [chart, text]);
  const [reading, setReading] = useState(false);

  const { Drawing, still, library } = FORMS[chart.form];
  // A series that is not shown cannot stand out.
  const standing = chart.series.some((s) => s.key === focus) ? focus : null;
  const read = (mark: Mark | null) => store.setState({ mark });
  const leave = () => {
    setReading(false);
    read(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { mark } = store.getState();
    const active = mark && (flat.find((m) => m.observation === mark.observation) ?? null);
    if (!reading && event.key === 'Enter') {
      setReading(true);
      const from = Math.max(
        0,
        chart.series.findIndex((s) => s.key === standing),
      );
      read(marks[from]?.at(-1) ?? null);
    } else if (reading && event.key === 'Escape') leave();
    else if (reading && active && (event.key === ' ' || event.key === 'Enter')) {
      const key = chart.series[active.series]?.key ?? null;
      onFocus(key === standing ? null : key);
    } else if (reading && active && (MOVES as readonly string[]).includes(event.key)) {
      read(moveMark(marks, active, event.key as Move));
    } else return;
    event.preventDefault();
  };

  const drawing = (
    <Drawing
      chart={chart}
      indicator={indicator}
      colors={colors}
      size={size}
      focus={standing}
      onFocus={onFocus}
    />
  );
  if (still) {
    return (
      <figure
        className={classNames(styles.chart, styles.still)}
        data-chart=""
        data-size={size}
        aria-label={summary.join(' ')}
      >
        {drawing}
      </figure>
    );
  }
  return (
    <ReadingContext value={store}>
      <figure className={styles.chart} data-chart="" data-size={size}>
        <Readout
          chart={chart}
          marks={flat}
          byKeys={reading}
          size={size}
          // In a given box the chart has all the room, and nobody may be there to point.
          hint={size === 'fill' ? '' : isTouch() ? t.tapHint : t.hoverHint}
        />
        <div
          className={classNames(styles.plot, reading && styles.reading)}
          role="application"
          aria-label={name}
          aria-describedby={answers ? `${summaryId} ${hintId}` : summaryId}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes focus
          tabIndex={0}
          onKeyDown={onKeyDown}
          onBlur={leave}
          // A finger leaves when it is lifted; what it pointed at stays to be read.
          onPointerLeave={(event) => event.pointerType === 'mouse' && !reading && read(null)}
        >
          {/* A page waits for the whole: nobody knows how high the chart will be, and what is under it would move. */}
          {size === 'page' ? (
            drawing
          ) : size === 'card' && library ? (
            <NearPlot>{drawing}</NearPlot>
          ) : (
            <Suspense fallback={<Loading />}>{drawing}</Suspense>
          )}
        </div>
        {answers && (
          <p id={hintId} className="visually-hidden">
            {t.readHint}
          </p>
        )}
        <div id={summaryId} className="visually-hidden">
          {summary.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </figure>
    </ReadingContext>
  );
}
