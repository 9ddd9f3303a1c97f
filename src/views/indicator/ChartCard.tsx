import { Suspense, useMemo } from 'react';
import { describeChart } from '../../analysis/chart/describe';
import { contextOf } from '../../analysis/context';
import { chartComputed } from '../../analysis/insight/chartComputed';
import { chartTitle } from '../../analysis/insight/chartTitle';
import { seriesLabel } from '../../analysis/insight/labels';
import type { Selection } from '../../analysis/selection';
import { toSeries } from '../../analysis/series';
import { chartFigures } from '../../charts/chartText';
import { seriesColors } from '../../charts/colors';
import type { LoadedObservations } from '../../dataset/load';
import { CHART } from '../../i18n/chart';
import type { Display } from '../../model/display';
import { endpoints } from '../../model/period';
import { Boundary } from '../../ui/Boundary';
import { ComputedNote } from '../../ui/ComputedNote';
import { FigureTable } from '../../ui/FigureTable';
import { Loading } from '../../ui/LoadState';
import { loadable } from '../../ui/loadable';
import { useObservations } from '../../ui/queries';
import { SourceLine } from '../../ui/SourceLine';
import type { Text } from '../../ui/useText';
import { ChartNotes } from './ChartNotes';
import type { Change, IndicatorView } from './IndicatorPage';
import { areaWords, InWords } from './InWords';
import { Missing } from './Missing';
import { Tabs } from './Tabs';

const ChartView = loadable(() => import('../../charts/ChartView'));

/** The observations of a related indicator; none where there is no such indicator. */
function useRelated(id: string | null, text: Text) {
  const known = id !== null && text.index.has('indicator', id);
  const { data } = useObservations(known ? text.index.entry(id).file : '', known);
  return data?.observations;
}

/** What to say when the selection has no figures, with the way out. */
function NoFigures({ view, text, change }: { view: IndicatorView; text: Text; change: Change }) {
  const { t, index, language } = text;
  const areas = index.entry(view.indicator).areas.map((id) => t.areaInSentence(text.area(id)));
  return (
    <div className="card">
      <p>{t.indicator.noSelection}</p>
      <p>{t.indicator.noSelectionHelp(t.list(areas, language === 'da' ? 'og' : 'and'))}</p>
      <button
        type="button"
        className="button"
        onClick={() => change({ areas: null, group: null, focus: null })}
      >
        {t.indicator.showThose}
      </button>
    </div>
  );
}

/** The card with the chart or the table, its title, notes and sources. */
export function ChartCard({
  data,
  selection,
  view,
  text,
  change,
}: {
  data: LoadedObservations;
  selection: Selection;
  view: IndicatorView;
  text: Text;
  change: Change;
}) {
  const { t, index, language } = text;
  const words = CHART[language];
  const indicator = index.indicator(view.indicator);
  const unit = index.unit(indicator.unit);
  const differences = useRelated(indicator.difference, text);
  const series = useMemo(
    () =>
      toSeries(
        data.observations,
        selection.areas,
        selection.group === null ? selection.groups : [selection.group],
      ),
    [data, selection],
  );
  const context = useMemo(() => contextOf(data.observations, series, index), [data, series, index]);
  const chart = useMemo(
    () =>
      describeChart({
        series,
        indicator,
        index,
        context,
        wanted: view.display === 'table' ? null : view.display,
        differences: differences ?? [],
        skipped: data.skipped,
        fromZero: view.fromZero,
      }),
    [series, indicator, index, context, view.display, view.fromZero, differences, data.skipped],
  );
  const colors = useMemo(() => (chart ? seriesColors(chart, index) : new Map()), [chart, index]);
  const finding = useMemo(
    () => (chart ? chartTitle(chart, data.observations, view.indicator, selection.areas, text) : null),
    [chart, data, view.indicator, selection, text],
  );
  const said = useMemo(() => areaWords(data.observations, selection, text), [data, selection, text]);
  if (!chart) return <NoFigures view={view} text={text} change={change} />;

  const displays: Display[] = [...chart.forms, 'table'];
  const display =
    view.display !== null && displays.includes(view.display) ? view.display : (displays[0] ?? 'table');
  const figures =
    display === 'table'
      ? series.flatMap((s) =>
          s.points.flatMap((o) => [o, ...s.also.filter((other) => other.period === o.period)]),
        )
      : chartFigures(chart);
  const name = view.neutral ? indicator.name[language] : (finding?.text ?? indicator.name[language]);
  const [from, to] = [endpoints(chart.periods[0] ?? '')[0], endpoints(chart.periods.at(-1) ?? '')[1]];
  const range = from === to ? from : `${from}/${to}`;
  const subtitle = [
    view.neutral || finding === null ? '' : indicator.name[language],
    unit.type === 'placering' ? '' : t.indicator.unit(unit.other[language]),
    selection.group !== null && selection.group !== 'alle' ? text.group(selection.group) : '',
    range && chart.periods.length > 0 ? text.period(range) : '',
  ];
  const focused = chart.series.find((s) => s.key === view.focus);
  const computed = [
    ...(view.neutral ? [] : (finding?.computed ?? [])),
    ...said.flatMap((area) => area.statements.flatMap((s) => s.computed ?? [])),
    ...chartComputed(chart),
  ];
  return (
    <section className="card chart-card" aria-labelledby="graf-titel">
      <Tabs
        label={t.indicator.show}
        tabs={displays.map((d) => ({ id: d, label: words.displays[d] }))}
        chosen={display}
        onChoose={(d) => change({ display: d === displays[0] ? null : d })}
        panelId="graf"
      />
      <div id="graf" role="tabpanel" aria-labelledby={`graf-${display}`}>
        <h2 id="graf-titel" className="chart-title">
          {name}
        </h2>
        <p className="chart-subtitle">{subtitle.filter(Boolean).join(' · ')}</p>
        {display === 'table' ? (
          <FigureTable
            figures={figures}
            chosen={null}
            text={text}
            label={indicator.name[language]}
            head="area"
          />
        ) : (
          <Boundary resetKey={chart} message={t.states.chartFailed}>
            <Suspense
              fallback={
                <div className="chart-wait">
                  <Loading />
                </div>
              }
            >
              <ChartView
                chart={chart}
                indicator={indicator}
                colors={colors}
                name={name}
                focus={view.focus}
                onFocus={(focus) => change({ focus })}
              />
            </Suspense>
          </Boundary>
        )}
        <div className="chart-choices">
          {finding && (
            <button
              type="button"
              className="link-button"
              aria-pressed={view.neutral}
              onClick={() => change({ neutral: !view.neutral })}
            >
              {words.neutralTitle}
            </button>
          )}
          {display !== 'table' && chart.cuttable && (
            <button
              type="button"
              className="link-button"
              aria-pressed={chart.scale.min <= 0}
              onClick={() => change({ fromZero: chart.scale.min > 0 })}
            >
              {words.fromZero}
            </button>
          )}
          {focused && (
            <button type="button" className="link-button" onClick={() => change({ focus: null })}>
              {words.focused(seriesLabel(focused, chart.series, text))} {words.releaseFocus}
            </button>
          )}
        </div>
        <InWords said={said} text={text} />
        <Missing indicator={indicator} areas={selection.areas} text={text} />
        <ChartNotes chart={chart} selection={selection} text={text} />
        <ComputedNote computed={computed} text={text} />
        <SourceLine figures={figures} text={text} />
      </div>
    </section>
  );
}
