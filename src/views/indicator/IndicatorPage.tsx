import { Suspense, useCallback, useDeferredValue, useLayoutEffect, useMemo, useRef } from 'react';
import { LEAST_AREAS } from '../../analysis/national/figures';
import { parentOf } from '../../analysis/parentOf';
import { AREA_PICKER } from '../../i18n/areaPicker';
import { groupBy } from '../../model/groupBy';
import { navigate } from '../../state/store';
import { AreaPicker, type AreaPreset } from '../../ui/AreaPicker';
import { areaPresets } from '../../ui/areaPresets';
import { Boundary } from '../../ui/Boundary';
import { Breadcrumb } from '../../ui/Breadcrumb';
import { Card } from '../../ui/Card';
import { LoadFailure, Loading } from '../../ui/LoadState';
import { useObservations } from '../../ui/queries';
import { UnreadNote } from '../../ui/UnreadNote';
import { useTexts } from '../../ui/useMessages';
import { type Text, useText } from '../../ui/useText';
import { useTitle } from '../../ui/useTitle';
import type { Change } from '../pages';
import { ChartCard } from './ChartCard';
import { GroupSelect } from './GroupSelect';
import { IndicatorSide } from './IndicatorSide';
import styles from './indicator.module.css';
import { NationalSection } from './national/NationalSection';
import { EVERY_GROUP, type IndicatorView } from './page';
import { useForeseenSelection, useSelection } from './useIndicatorChart';

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

/** The page of an indicator: areas and group to choose, a chart or a table, and how it is read. */
export default function IndicatorPage({ view }: { view: IndicatorView }) {
  const text = useText();
  const { index, language } = text;
  const { absence } = useTexts(AREA_PICKER);
  const indicator = index.indicator(view.indicator);
  const { data, error, refetch } = useObservations(index.entry(view.indicator).files);
  useTitle(indicator.name[language]);
  // What is chosen shows at once; the figures follow as soon as they are drawn.
  const drawn = useDeferredValue(view);
  const selection = useSelection(view, data, text);
  const foreseen = useForeseenSelection(view, text);
  const choice = selection ?? foreseen;
  const drawnSelection = useSelection(drawn, data, text);
  const available = useMemo(() => new Set(index.entry(view.indicator).areas), [index, view.indicator]);
  const presets = useMemo(
    () => municipalityPresets(index.entry(view.indicator).areas, choice.areas, text),
    [index, view.indicator, choice.areas, text],
  );
  const now = useRef(view);
  useLayoutEffect(() => {
    now.current = view;
  }, [view]);
  const change: Change<IndicatorView> = useCallback(
    (next, options) => navigate(text.href({ ...now.current, ...next }), options),
    [text],
  );
  // How all municipalities are shown is nothing to the chart.
  const ofChart: IndicatorView = {
    ...drawn,
    national: null,
    period: null,
    evenSteps: false,
    keepClasses: false,
    withBefore: false,
  };
  const theme = index.theme(indicator.theme);
  return (
    <>
      <Breadcrumb
        steps={[
          text.pageLink('indicators'),
          { text: theme.name[language], href: text.href({ page: 'indicators', query: '', theme: theme.id }) },
        ]}
      />
      <h1>{indicator.name[language]}</h1>
      <p className="lede">{indicator.reading[language]}</p>
      <div className={styles.controls}>
        <AreaPicker
          available={available}
          absence={absence.indicator}
          presets={presets}
          chosen={[...choice.areas, ...choice.without]}
          onChange={(areas) => change({ areas: areas.length > 0 ? areas : null, focus: null })}
        />
        {index.entry(view.indicator).groups.length > 1 && (
          <GroupSelect
            groups={choice.groups}
            chosen={choice.group}
            onChange={(group) => change({ group: group ?? EVERY_GROUP, focus: null })}
          />
        )}
      </div>
      <div className={styles.layout}>
        {error ? (
          <LoadFailure error={error} retry={refetch} />
        ) : data && selection && drawnSelection ? (
          <Suspense fallback={<CardOnItsWay />}>
            <div className={styles.main} aria-busy={drawn !== view}>
              <UnreadNote of={data} />
              <Boundary resetKey={view}>
                <ChartCard
                  data={data}
                  selection={drawnSelection}
                  view={ofChart}
                  display={view.display}
                  text={text}
                  change={change}
                />
              </Boundary>
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
        ) : (
          <CardOnItsWay />
        )}
        <IndicatorSide indicator={indicator} areas={choice.areas} text={text} />
      </div>
    </>
  );
}
