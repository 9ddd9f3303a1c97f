import { Suspense, useMemo } from 'react';
import { type Chart, describeChart } from '../../analysis/chart';
import { factsFor, mainGroup } from '../../analysis/facts';
import { resolveSelection, type Selection } from '../../analysis/selection';
import { toSeries } from '../../analysis/series';
import { caveatText, chartFigures, sourceItems } from '../../charts/chartText';
import { seriesColors } from '../../charts/colors';
import type { LoadedObservations } from '../../dataset/load';
import { TOTAL_GROUPS } from '../../model/codelist';
import { endpoints } from '../../model/period';
import { navigate } from '../../state/store';
import { DISPLAYS, type Display, EVERY_GROUP, type View } from '../../state/url';
import { Boundary } from '../../ui/Boundary';
import { Breadcrumb } from '../../ui/Breadcrumb';
import { FigureTable } from '../../ui/FigureTable';
import { title } from '../../ui/factText';
import { LoadFailure, Loading } from '../../ui/LoadState';
import { loadable } from '../../ui/loadable';
import { useObservations } from '../../ui/queries';
import { type Text, useText } from '../../ui/useText';
import { useTitle } from '../../ui/useTitle';
import { AreaPicker } from './AreaPicker';
import { GroupSelect } from './GroupSelect';
import { IndicatorSide } from './IndicatorSide';
import { Tabs } from './Tabs';
import './indicator.css';

const ChartView = loadable(() => import('../../charts/ChartView'));

type IndicatorView = Extract<View, { page: 'indikator' }>;
type Change = (next: Partial<IndicatorView>) => void;

/** The displays that the forms allow: over time, compared, and always the table. */
function displaysFor(chart: Chart): Display[] {
  const overTime = chart.forms.some((form) => form !== 'bars');
  const compared = chart.forms.includes('bars');
  return DISPLAYS.filter((d) => d === 'tabel' || (d === 'udvikling' ? overTime : compared));
}

/** The finding for the first area shown, as the chart's title. */
function findingFor(data: LoadedObservations, selection: Selection, chart: Chart, text: Text): string | null {
  const area = chart.series[0]?.area;
  if (area === undefined) return null;
  const own = data.observations.filter((o) => o.area === area);
  const group = selection.group ?? mainGroup(own);
  // A part cannot speak for the whole: without a total, showing every group has no single finding.
  if (
    group === null ||
    (selection.group === null && selection.groups.length > 1 && !TOTAL_GROUPS.includes(group))
  ) {
    return null;
  }
  const facts = factsFor(data.observations, area, group, text.index);
  return facts ? title(facts, text, selection.group === null && selection.groups.length > 1) : null;
}

/** Notes on what is shown: how to read it right, what the sources say about single figures, what is missing. */
function Notes({ chart, selection, text }: { chart: Chart; selection: Selection; text: Text }) {
  const own = [...new Set(chartFigures(chart).flatMap((o) => (o.note ? [o.note[text.language]] : [])))];
  const sentences = [...chart.caveats.map((caveat) => caveatText(caveat, text)), ...own];
  const lacking = selection.areas.filter((area) => !chart.series.some((s) => s.area === area));
  const absent = [...selection.without, ...lacking];
  if (absent.length > 0) {
    sentences.push(`${text.t.indicator.noSelection} (${absent.map(text.area).join(', ')})`);
  }
  if (sentences.length === 0) return null;
  return (
    <div className="note">
      {sentences.length === 1 ? (
        <p>{sentences[0]}</p>
      ) : (
        <ul>
          {sentences.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The card with the chart or the table, its title, notes and sources. */
function ChartCard({
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
  const indicator = index.indicator(view.indicator);
  const unit = index.unit(indicator.unit);
  const series = useMemo(
    () =>
      toSeries(
        data.observations,
        selection.areas,
        selection.group === null ? selection.groups : [selection.group],
      ),
    [data, selection],
  );
  const chart = useMemo(
    () => describeChart(series, indicator, unit, view.display === 'sammenlign' ? 'bars' : null, data.skipped),
    [series, indicator, unit, view.display, data.skipped],
  );
  const form = chart?.form ?? 'number';
  const colors = useMemo(() => seriesColors(series, form, index), [series, form, index]);
  if (!chart) {
    const areas = index.entry(view.indicator).areas.map((id) => t.areaInSentence(text.area(id)));
    return (
      <div className="card">
        <p>{t.indicator.noSelection}</p>
        <p>{t.indicator.noSelectionHelp(t.list(areas, language === 'da' ? 'og' : 'and'))}</p>
        <button type="button" className="button" onClick={() => change({ areas: null, group: null })}>
          {t.indicator.showThose}
        </button>
      </div>
    );
  }
  const displays = displaysFor(chart);
  const display =
    view.display !== null && displays.includes(view.display) ? view.display : (displays[0] ?? 'tabel');
  const label = (d: Display) =>
    d === 'udvikling' && chart.forms[0] === 'number' ? t.indicator.single : t.indicator.displays[d];
  const figures = display === 'tabel' ? [...series.flatMap((s) => s.points)] : chartFigures(chart);
  const name = findingFor(data, selection, chart, text) ?? indicator.name[language];
  const [from, to] = [endpoints(chart.periods[0] ?? '')[0], endpoints(chart.periods.at(-1) ?? '')[1]];
  const range = from === to ? from : `${from}/${to}`;
  const subtitle = [
    unit.type === 'placering' ? t.indicator.rank : t.indicator.unit(unit.other[language]),
    selection.group !== null && !(selection.group === 'alle') ? text.group(selection.group) : '',
    range && chart.periods.length > 0 ? text.period(range) : '',
  ];
  return (
    <section className="card chart-card" aria-labelledby="graf-titel">
      <Tabs
        label={t.indicator.show}
        tabs={displays.map((d) => ({ id: d, label: label(d) }))}
        chosen={display}
        onChoose={(d) => change({ display: d === displays[0] ? null : d })}
        panelId="graf"
      />
      <div id="graf" role="tabpanel" aria-labelledby={`graf-${display}`}>
        <h2 id="graf-titel" className="chart-title">
          {name}
        </h2>
        <p className="chart-subtitle">{subtitle.filter(Boolean).join(' · ')}</p>
        {display === 'tabel' ? (
          <FigureTable
            figures={figures}
            chosen={null}
            text={text}
            label={indicator.name[language]}
            head="area"
          />
        ) : (
          <Boundary resetKey={chart} message={t.states.chartFailed}>
            <Suspense fallback={<Loading />}>
              <ChartView chart={chart} indicator={indicator} colors={colors} name={name} />
            </Suspense>
          </Boundary>
        )}
        <Notes chart={chart} selection={selection} text={text} />
        <p className="chart-source">
          {t.indicator.sources}:{' '}
          {sourceItems(figures, text).map(({ key, words, figure }, i) => (
            <span key={key}>
              {i > 0 && ', '}
              <a href={text.href({ page: 'kilde', source: figure.source, figure: figure.id })}>{words}</a>
            </span>
          ))}
        </p>
      </div>
    </section>
  );
}

/** The page of an indicator: areas and group to choose, a chart or a table, and how it is read. */
export default function IndicatorPage({ view }: { view: IndicatorView }) {
  const text = useText();
  const { t, index, language } = text;
  const indicator = index.indicator(view.indicator);
  const { data, error, refetch } = useObservations(index.entry(view.indicator).file);
  useTitle(indicator.name[language]);
  const selection = useMemo(() => {
    const group = view.group === null ? undefined : view.group === EVERY_GROUP ? null : view.group;
    return data ? resolveSelection(data.observations, view.areas, group, index) : null;
  }, [data, view.areas, view.group, index]);
  const change: Change = (next) => navigate(text.href({ ...view, ...next }));
  const theme = index.theme(indicator.theme);
  return (
    <>
      <Breadcrumb
        steps={[
          { text: t.nav.noegletal, href: text.href({ page: 'noegletal', query: '', theme: null }) },
          { text: theme.name[language], href: text.href({ page: 'noegletal', query: '', theme: theme.id }) },
        ]}
      />
      <h1>{indicator.name[language]}</h1>
      <p className="lede">{indicator.reading[language]}</p>
      {selection && (
        <div className="controls">
          <AreaPicker
            indicator={view.indicator}
            chosen={[...selection.areas, ...selection.without]}
            onChange={(areas) => change({ areas: areas.length > 0 ? areas : null })}
          />
          {index.entry(view.indicator).groups.length > 1 && (
            <GroupSelect
              groups={selection.groups}
              chosen={selection.group}
              onChange={(group) => change({ group: group ?? EVERY_GROUP })}
            />
          )}
        </div>
      )}
      <div className="indicator-layout">
        {error ? (
          <LoadFailure error={error} retry={refetch} />
        ) : data && selection ? (
          <Boundary resetKey={view}>
            <ChartCard data={data} selection={selection} view={view} text={text} change={change} />
          </Boundary>
        ) : (
          <Loading />
        )}
        <IndicatorSide indicator={indicator} text={text} />
      </div>
    </>
  );
}
