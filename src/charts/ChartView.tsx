import { type ComponentType, type KeyboardEvent, Suspense, useId, useMemo, useState } from 'react';
import type { Chart, ChartForm } from '../analysis/chart';
import type { Indicator } from '../model/codelist';
import { Loading } from '../ui/LoadState';
import { loadable } from '../ui/loadable';
import { useText } from '../ui/useText';
import { chartSummary, seriesLabel, valueText } from './chartText';
import type { Color } from './colors';
import type { FormProps } from './form';
import { chartMarks, type Mark, MOVES, type Move, moveMark } from './marks';
import { NumberChart } from './NumberChart';
import './chart.css';

/** The forms that need the chart library; a further form is one line here. */
const FORMS: Readonly<Record<Exclude<ChartForm, 'number'>, ComponentType<FormProps>>> = {
  line: loadable(() => import('./LineChart')),
  slope: loadable(() => import('./SlopeChart')),
  bars: loadable(() => import('./BarsChart')),
};

/**
 * A chart in its frame: an accessible name and a summary in words, which every chart must have, a line that reads out
 * the value pointed at, and the keyboard model: Tab passes by, Enter goes in, arrows move, Esc comes out.
 * @param name what the chart shows
 * @param compact for a card: lower, without the summary in view
 */
export default function ChartView({
  chart,
  indicator,
  colors,
  name,
  compact = false,
}: {
  chart: Chart;
  indicator: Indicator;
  colors: ReadonlyMap<string, Color>;
  name: string;
  compact?: boolean;
}) {
  const text = useText();
  const { t } = text;
  const summaryId = useId();
  const hintId = useId();
  const marks = useMemo(() => chartMarks(chart), [chart]);
  const summary = useMemo(() => chartSummary(chart, text), [chart, text]);
  const [chosen, setActive] = useState<Mark | null>(null);
  // What was read may be gone when the chart has changed.
  const active = marks.flat().find((mark) => mark.observation === chosen?.observation) ?? null;
  const [reading, setReading] = useState(false);

  if (chart.form === 'number') {
    return <NumberChart chart={chart} text={text} summary={summary} />;
  }
  const Form = FORMS[chart.form];
  const leave = () => {
    setReading(false);
    setActive(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!reading && event.key === 'Enter') {
      setReading(true);
      setActive(marks[0]?.at(-1) ?? null);
    } else if (reading && event.key === 'Escape') leave();
    else if (reading && active && (MOVES as readonly string[]).includes(event.key)) {
      setActive(moveMark(marks, active, event.key as Move));
    } else return;
    event.preventDefault();
  };
  const together = active
    ? marks.flat().filter((m) => m !== active && m.observation.period === active.observation.period)
    : [];
  const say = (mark: Mark) =>
    `${seriesLabel(chart.series[mark.series] as (typeof chart.series)[number], chart.series, text)} ${valueText(mark.observation, text)}`;

  return (
    <figure className={compact ? 'chart compact' : 'chart'}>
      <p className="chart-readout" aria-live={reading ? 'polite' : 'off'}>
        {active ? (
          <>
            <strong>{say(active)}</strong> · {text.period(active.observation.period)}
            {!reading && together.length > 0 && ` · ${together.map(say).join(' · ')}`}
          </>
        ) : (
          <span className="muted">{t.chart.hoverHint}</span>
        )}
      </p>
      <div
        className={reading ? 'chart-plot reading' : 'chart-plot'}
        role="application"
        aria-label={name}
        aria-describedby={`${summaryId} ${hintId}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes focus
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={leave}
        // A finger leaves when it is lifted; what it pointed at stays to be read.
        onPointerLeave={(event) => event.pointerType === 'mouse' && !reading && setActive(null)}
      >
        <Suspense fallback={<Loading />}>
          <Form
            chart={chart}
            indicator={indicator}
            colors={colors}
            compact={compact}
            active={active}
            onActive={setActive}
          />
        </Suspense>
      </div>
      <p id={hintId} className="visually-hidden">
        {t.chart.readHint}
      </p>
      <div id={summaryId} className="visually-hidden">
        {summary.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </figure>
  );
}
