import { Suspense, useMemo, useRef } from 'react';
import type { Selection } from '../../analysis/selection';
import { chartNotes } from '../../charts/chartNotes';
import { useSize } from '../../charts/frame/useSize';
import { LazyChart } from '../../charts/LazyChart';
import { slideTitle } from '../../charts/slideTitle';
import type { LoadedObservations } from '../../dataset/load/load';
import { PRESENT } from '../../i18n/present';
import { Boundary } from '../../ui/Boundary';
import { LoadFailure, Loading } from '../../ui/LoadState';
import { useObservations } from '../../ui/queries';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import type { IndicatorView } from '../indicator/page';
import { useIndicatorChart, useSelection } from '../indicator/useIndicatorChart';
import { SlideFrame, type SlideProps } from './SlideFrame';
import { SlideTable } from './SlideTable';
import styles from './slide.module.css';

/** Areas named over a chart; more are counted by the chart itself. */
const MOST_AREAS = 4;

function Loaded({
  view,
  data,
  selection,
  ...props
}: SlideProps & { view: IndicatorView; data: LoadedObservations; selection: Selection }) {
  const text = useText();
  const t = useTexts(PRESENT);
  const { language } = text;
  const shown = useIndicatorChart(view, data, selection, text, 'slide');
  const body = useRef<HTMLDivElement>(null);
  const { height } = useSize(body);
  const theme = text.index.theme(text.index.indicator(view.indicator).theme).name[language];
  const eyebrow = useMemo(() => {
    const { areas } = selection;
    const [only] = areas;
    if (areas.length === 1 && only !== undefined)
      return `${text.index.area(only).longName[language]} · ${theme}`;
    return areas.length <= MOST_AREAS ? `${areas.map(text.area).join(', ')} · ${theme}` : theme;
  }, [selection, text, theme, language]);
  if (!shown) {
    return (
      <SlideFrame {...props} eyebrow={eyebrow} own={text.indicator(view.indicator)}>
        <p className={styles.words}>{t.noFigures}</p>
        {data.unread && <p className={styles.words}>{text.t.states.unread}</p>}
      </SlideFrame>
    );
  }
  return (
    <SlideFrame
      {...props}
      eyebrow={eyebrow}
      own={slideTitle(shown, text)}
      subtitle={shown.subtitle}
      figures={shown.figures}
      notes={chartNotes({ ...shown, title: props.title ?? shown.title }, text)}
    >
      <div ref={body} className={styles.chart} data-part="chart">
        {shown.display === 'table' ? (
          <SlideTable figures={shown.figures} height={height} />
        ) : (
          <Boundary resetKey={shown.chart} message={text.t.states.chartFailed}>
            <Suspense fallback={<Loading />}>
              <LazyChart
                chart={shown.chart}
                indicator={shown.indicator}
                colors={shown.colors}
                name={shown.title}
                size="fill"
                focus={view.focus}
              />
            </Suspense>
          </Boundary>
        )}
      </div>
    </SlideFrame>
  );
}

/** A slide with a chart or a table of one indicator. */
export function ChartSlide({ view, ...props }: SlideProps & { view: IndicatorView }) {
  const text = useText();
  const { data, error, refetch } = useObservations(text.index.entry(view.indicator).files);
  const selection = useSelection(view, data, text);
  if (data && selection) return <Loaded {...props} view={view} data={data} selection={selection} />;
  return (
    <SlideFrame {...props} onShown={undefined} eyebrow="" own={text.indicator(view.indicator)}>
      {error ? <LoadFailure error={error} retry={refetch} /> : <Loading />}
    </SlideFrame>
  );
}
