import { Suspense, useCallback, useDeferredValue, useLayoutEffect, useMemo, useRef } from 'react';
import { areaNames } from '../../analysis/insight/caveats';
import { joinedWords } from '../../analysis/insight/joinedWords';
import { joinedTo } from '../../analysis/joined';
import { LEAST_AREAS } from '../../analysis/national/figures';
import { offeredAreas } from '../../analysis/offered';
import { parentOf } from '../../analysis/parentOf';
import { withheldNewest } from '../../analysis/withheld';
import type { LoadedObservations } from '../../dataset/load/load';
import { AREA_PICKER } from '../../i18n/areaPicker';
import { OFFICIAL } from '../../i18n/official';
import type { CatalogIndex } from '../../model/catalogIndex';
import { groupBy } from '../../model/groupBy';
import type { Observation } from '../../model/observation';
import { upperFirst } from '../../model/upperFirst';
import { navigate } from '../../state/store';
import { AreaPicker, type AreaPreset } from '../../ui/AreaPicker';
import { areaPresets } from '../../ui/areaPresets';
import { Boundary } from '../../ui/Boundary';
import { Breadcrumb } from '../../ui/Breadcrumb';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { LoadFailure, Loading } from '../../ui/LoadState';
import { useManyObservations, useObservations } from '../../ui/queries';
import { UnreadNote } from '../../ui/UnreadNote';
import { useTexts } from '../../ui/useMessages';
import { type Text, useText } from '../../ui/useText';
import { useTitle } from '../../ui/useTitle';
import type { Change } from '../pages';
import { ChartCard } from './ChartCard';
import { GroupSelect } from './GroupSelect';
import { Head } from './Head';
import { IndicatorSide } from './IndicatorSide';
import styles from './indicator.module.css';
import { Joined } from './Joined';
import { NationalSection } from './national/NationalSection';
import { EVERY_GROUP, type IndicatorView } from './page';
import { Standing } from './Standing';
import { useIndicatorChart, useSelection } from './useIndicatorChart';
import { Words } from './Words';

/** Groups of municipalities with figures to choose at once: all, and those like the one chosen or of each region; none where they are few. */
function municipalityPresets(areas: readonly string[], chosen: readonly string[], text: Text): AreaPreset[] {
  const { index } = text;
  const municipalities = areas.filter((id) => index.area(id).type === 'kommune');
  if (municipalities.length < LEAST_AREAS) return [];
  const presets = areaPresets(chosen, municipalities, text);
  if (presets.length > 1) return presets;
  const regions = groupBy(municipalities, (id) => parentOf(id, 'region', index));
  return [
    ...presets,
    ...[...regions].flatMap(([region, own]) =>
      region !== null && own.length > 1 ? [{ name: text.area(region), areas: own }] : [],
    ),
  ];
}

/** Keeps the place of the card until its figures and the script of its chart are there. */
function CardOnItsWay() {
  return (
    <Card as="div" className={styles.wait}>
      <Loading />
    </Card>
  );
}

/** What is said, and what can be done, if what is chosen has no figures. */
function NoFigures({
  view,
  text,
  change,
}: {
  view: IndicatorView;
  text: Text;
  change: Change<IndicatorView>;
}) {
  const { t, index } = text;
  return (
    <Card as="div">
      <p>
        {t.indicator.noSelectionHelp(
          text.indicator(view.indicator),
          areaNames(index.entry(view.indicator).areas, text),
        )}
      </p>
      <Button onClick={() => change({ areas: null, group: null, focus: null })}>
        {t.indicator.showThose}
      </Button>
    </Card>
  );
}

/**
 * The page once its figures are there: all of it at once, so that nothing moves.
 * @param behind figures of the indicators that joined this one
 */
function Figures({
  view,
  data,
  behind,
  text,
  change,
}: {
  view: IndicatorView;
  data: LoadedObservations;
  behind: readonly Observation[];
  text: Text;
  change: Change<IndicatorView>;
}) {
  const { index } = text;
  const { absence } = useTexts(AREA_PICKER);
  const indicator = index.indicator(view.indicator);
  const entry = index.entry(view.indicator);
  // What is chosen shows at once; the chart follows as soon as it is drawn.
  const drawn = useDeferredValue(view);
  const selection = useSelection(view, data, text);
  const drawnSelection = useSelection(drawn, data, text);
  const available = useMemo(() => new Set([...entry.areas, ...behind.map((o) => o.area)]), [entry, behind]);
  const offered = useMemo(
    () => offeredAreas([...selection.areas, ...selection.without], available, index),
    [selection, available, index],
  );
  const presets = useMemo(
    () => municipalityPresets(entry.areas, selection.areas, text),
    [entry, selection.areas, text],
  );
  // How all municipalities are shown is nothing to the chart.
  const ofChart: IndicatorView = {
    ...drawn,
    national: null,
    period: null,
    evenSteps: false,
    keepClasses: false,
    withBefore: false,
    joined: null,
  };
  const own = useIndicatorChart(ofChart, data, drawnSelection, text, 'page');
  const { areas: drawnAreas, without, group: drawnGroup } = drawnSelection;
  const joined = useMemo(
    () => joinedWords(behind, data.observations, [...drawnAreas, ...without], drawnGroup, text),
    [behind, data, drawnAreas, without, drawnGroup, text],
  );
  // Where the areas have none of its figures, those of an indicator that joined it head the page.
  const heads =
    own || drawnAreas.length > 0
      ? undefined
      : (joined.find((one) => one.indicator === view.joined) ?? joined[0]);
  const told = heads?.sentences[0];
  const used = [
    indicator.name[text.language],
    indicator.definition[text.language],
    own?.page?.text ?? '',
    ...joined.flatMap(({ sentences }) => sentences.map(({ said }) => said.text)),
    areaNames(drawnSelection.areas, text),
    ...selection.groups.map(text.group),
  ].join(' ');
  const group = drawnSelection.group === null ? null : text.groupInSentence(drawnSelection.group);
  const main = own?.facts?.main;
  const finding = own?.page?.text ?? null;
  const { missing, withheldFirst } = useMemo(() => {
    const official = OFFICIAL[text.language];
    const all = [...drawnSelection.areas, ...drawnSelection.without];
    const kept = withheldNewest(data.observations, data.withheld ?? [], all, drawnSelection.group ?? 'alle');
    const lines = [...kept].map(([period, areas]) =>
      official.newerWithheld(text.period(period), all.length > 1 ? areaNames(areas, text) : null),
    );
    // A figure that is not the newest is no finding.
    const [period] = [...kept].find(([, areas]) => main && areas.includes(main.area)) ?? [];
    const several = all.filter((id) => text.index.area(id).type === 'kommune').length > 1;
    if (period === undefined || !main || finding === null || several)
      return { missing: lines, withheldFirst: null };
    return {
      missing: [official.newest(text.period(main.period), finding)],
      withheldFirst: official.heading(text.period(period), text.inArea(main.area)),
    };
  }, [data, drawnSelection, main, finding, text]);
  const nothing = text.t.indicator.noFigures(
    areaNames([...drawnSelection.areas, ...drawnSelection.without], text),
    group,
  );
  const more = <Joined joined={joined} gone={view.joined} text={text} />;
  return (
    <>
      <Head
        indicator={heads ? index.indicator(heads.indicator) : indicator}
        finding={own ? (withheldFirst ?? finding) : (told?.heading.text ?? upperFirst(nothing))}
        about={withheldFirst === null ? (main ?? told?.figure ?? null) : null}
        missing={missing}
        text={text}
      />
      <div className={styles.controls}>
        <AreaPicker
          available={available}
          absence={absence.indicator}
          presets={presets}
          offered={offered}
          chosen={[...selection.areas, ...selection.without]}
          onChange={(areas) => change({ areas: areas.length > 0 ? areas : null, focus: null })}
        />
        {entry.groups.length > 1 && (
          <GroupSelect
            groups={selection.groups}
            chosen={selection.group}
            onChange={(chosen) => change({ group: chosen ?? EVERY_GROUP, focus: null })}
          />
        )}
      </div>
      <div className={styles.layout}>
        <Suspense fallback={<CardOnItsWay />}>
          <div className={styles.main} aria-busy={drawn !== view}>
            <UnreadNote of={data} />
            <Boundary resetKey={view}>
              {own ? (
                <ChartCard
                  own={own}
                  behind={joined.flatMap(({ figures }) => figures)}
                  selection={drawnSelection}
                  view={ofChart}
                  display={view.display}
                  text={text}
                  change={change}
                />
              ) : (
                <>
                  {more}
                  <NoFigures view={view} text={text} change={change} />
                </>
              )}
            </Boundary>
            {own && more}
            <NationalSection
              observations={data.observations}
              withheld={data.withheld}
              selection={drawnSelection}
              chosen={selection}
              view={drawn}
              choice={view}
              text={text}
              change={change}
            />
          </div>
        </Suspense>
        <div className={styles.side}>
          {own?.facts && own.judged && (
            <Standing facts={own.facts} observations={data.observations} text={text} />
          )}
          <Words used={used} text={text} />
          <IndicatorSide indicator={indicator} areas={selection.areas} text={text} />
        </div>
      </div>
    </>
  );
}

/** More areas than this are not shown for the sake of an indicator that joined another. */
const MOST_AREAS = 8;

/** What an address chooses, with the areas of the joined indicator that it goes to if it names none. */
function useAsked(asked: IndicatorView, index: CatalogIndex): IndicatorView {
  return useMemo(() => {
    if (asked.joined === null || asked.areas !== null) return asked;
    const { areas } = index.entry(asked.joined);
    return areas.length > MOST_AREAS ? asked : { ...asked, areas };
  }, [asked, index]);
}

/** The page of an indicator: its finding, areas and group to choose, a chart or a table, and how it stands. */
export default function IndicatorPage({ view: asked }: { view: IndicatorView }) {
  const text = useText();
  const { index, language } = text;
  const view = useAsked(asked, index);
  const indicator = index.indicator(view.indicator);
  const { data, error, refetch } = useObservations(index.entry(view.indicator).files);
  useTitle(indicator.name[language]);
  const now = useRef(view);
  useLayoutEffect(() => {
    now.current = view;
  }, [view]);
  const change: Change<IndicatorView> = useCallback(
    (next, options) => navigate(text.href({ ...now.current, ...next }), options),
    [text],
  );
  const theme = index.theme(indicator.theme);
  const { observations: behind, pending } = useManyObservations(
    joinedTo(view.indicator, index).map((id) => index.entry(id).files),
  );
  // On its way to the page that it stands on.
  if (index.mainOf(view.indicator) !== view.indicator) return <Loading />;
  return (
    <>
      <Breadcrumb
        steps={[
          text.pageLink('indicators'),
          { text: theme.name[language], href: text.href({ page: 'indicators', query: '', theme: theme.id }) },
        ]}
      />
      {data && !error && !pending ? (
        <Figures view={view} data={data} behind={behind} text={text} change={change} />
      ) : (
        <>
          <Head indicator={indicator} finding={null} about={null} text={text} />
          {error ? <LoadFailure error={error} retry={refetch} /> : <CardOnItsWay />}
        </>
      )}
    </>
  );
}
