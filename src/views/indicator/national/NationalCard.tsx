import { memo, useCallback, useId, useMemo } from 'react';
import { areaNames } from '../../../analysis/insight/caveats';
import { nationalFormulas, placeWords, spreadWords } from '../../../analysis/insight/nationalWords';
import { ownNote } from '../../../analysis/insight/own';
import { LEAST_ON_MAP, nationalSeries } from '../../../analysis/national/figures';
import { describeNational, type National } from '../../../analysis/national/national';
import type { Selection } from '../../../analysis/selection';
import { NATIONAL } from '../../../i18n/national';
import { OFFICIAL } from '../../../i18n/official';
import type { Observation, Withheld } from '../../../model/observation';
import { Card } from '../../../ui/Card';
import { ComputedLines } from '../../../ui/ComputedNote';
import { Note } from '../../../ui/Note';
import { Rich } from '../../../ui/Rich';
import { SourceLine } from '../../../ui/SourceLine';
import type { Text } from '../../../ui/useText';
import { ExportButton } from '../../export/ExportButton';
import type { Change } from '../../pages';
import page from '../indicator.module.css';
import { type IndicatorView, NATIONAL_TABS, type NationalTab } from '../page';
import { Tabs } from '../Tabs';
import { NationalMap } from './NationalMap';
import { NationalStrip } from './NationalStrip';
import { NationalTable } from './NationalTable';
import styles from './national.module.css';
import { PeriodSlider } from './PeriodSlider';

/** So many periods are worth sliding through. */
const LEAST_TO_SLIDE = 4;
/** More municipalities than this are counted, not named. */
const MOST_NAMED = 6;

const TABS = Object.keys(NATIONAL_TABS) as NationalTab[];

/** How all municipalities are shown: along a line of values, on a map or as a table. */
const Shown = memo(function Shown({
  tab,
  national,
  chosen,
  view,
  text,
  change,
  onToggle,
}: {
  tab: NationalTab;
  national: National;
  chosen: ReadonlySet<string>;
  view: IndicatorView;
  text: Text;
  change: Change<IndicatorView>;
  onToggle: (area: string) => void;
}) {
  const parts = { national, chosen, onToggle, text };
  switch (tab) {
    case 'distribution':
      return <NationalStrip {...parts} />;
    case 'map':
      return <NationalMap {...parts} view={view} change={change} />;
    case 'table':
      return <NationalTable {...parts} />;
  }
});

/**
 * All municipalities with a figure of the chart's group in one period: in words, along a line of values, on a map and
 * as a table. Nothing where they are few.
 * @param selection what is drawn, with `view`
 * @param chosen what is chosen, with `choice`; it is drawn a moment later
 */
export default function NationalCard({
  observations,
  withheld,
  selection,
  view,
  chosen: chosenNow,
  choice,
  text,
  change,
}: {
  observations: readonly Observation[];
  withheld: readonly Withheld[] | undefined;
  selection: Selection;
  view: IndicatorView;
  chosen: Selection;
  choice: IndicatorView;
  text: Text;
  change: Change<IndicatorView>;
}) {
  const { index, language } = text;
  const t = NATIONAL[language];
  const periodId = useId();
  const indicator = index.indicator(view.indicator);
  const series = useMemo(
    () => nationalSeries(observations, selection.group, index),
    [observations, selection.group, index],
  );
  const national = useMemo(
    () => series && describeNational(series, view.period, indicator, index),
    [series, view.period, indicator, index],
  );
  const asked = useMemo(() => [...chosenNow.areas, ...chosenNow.without], [chosenNow]);
  const chosen = useMemo(() => new Set(asked), [asked]);
  const toggle = useCallback(
    (area: string) => {
      const areas = chosen.has(area) ? asked.filter((id) => id !== area) : [...asked, area];
      change({ areas: areas.length > 0 ? areas : null, focus: null });
    },
    [asked, chosen, change],
  );
  const periods = useMemo(
    () =>
      series?.periods.map((one) => (
        <option key={one.period} value={one.period}>
          {t.periodOption(text.period(one.period), one.count)}
        </option>
      )),
    [series, t, text],
  );
  if (!series || !national) return null;

  const { figures } = national;
  const { municipalities } = figures;
  const all = index.catalog.areas.filter((area) => area.type === 'kommune').length;
  const chosenHere = [...selection.areas, ...selection.without].filter(
    (id) => index.area(id).type === 'kommune',
  );
  const has = new Set(municipalities.map((o) => o.area));
  // Of those that nobody has chosen nothing is said.
  const named = view.areas === null ? [] : chosenHere;
  const kept = (withheld ?? [])
    .filter(
      ({ area, group, period: of }) => group === series.group && of === figures.period && !has.has(area),
    )
    .map(({ area }) => area);
  const missing = named.filter((id) => !has.has(id) && !kept.includes(id));
  const tabs = TABS.filter((tab) => tab !== 'map' || municipalities.length >= LEAST_ON_MAP);
  const tabOf = ({ national: asked }: IndicatorView) => tabs.find((one) => one === asked) ?? 'distribution';
  const tab = tabOf(choice);
  const period = series.periods.find((one) => one.period === choice.period)?.period ?? figures.period;
  const newest = series.periods[0];
  const about = [
    series.group === 'alle' ? '' : text.group(series.group),
    series.kind === 'faktisk' ? '' : text.t.kind[series.kind].toLowerCase(),
    text.period(figures.period),
  ];
  const count = municipalities.length;
  const stated = [...municipalities, ...figures.references];
  const own = ownNote(stated, text);
  return (
    <Card className={styles.card} aria-labelledby="alle-kommuner">
      <div className={styles.head}>
        <h2 id="alle-kommuner">{t.title}</h2>
        {series.periods.length > 1 && (
          <div className={styles.choice}>
            <label htmlFor={periodId}>{t.period}</label>
            <select id={periodId} value={period} onChange={(event) => change({ period: event.target.value })}>
              {periods}
            </select>
            {series.periods.length >= LEAST_TO_SLIDE && (
              <PeriodSlider
                periods={series.periods}
                period={period}
                text={text}
                onChange={(next) => change({ period: next }, { replace: true })}
              />
            )}
          </div>
        )}
      </div>
      <div className={styles.words}>
        {placeWords(national, named, text).map((words) => (
          <p key={words} className={styles.place}>
            <Rich text={words} />
          </p>
        ))}
        <p>
          <Rich
            text={[
              t.coverage(count, all, about.filter(Boolean).join(', ')),
              ...spreadWords(national, text),
            ].join(' ')}
          />
        </p>
        {view.period !== null && view.period !== figures.period && (
          <p>{t.noSuchPeriod(text.period(view.period))}</p>
        )}
        {view.period === null && newest && newest.period !== figures.period && (
          <p>{t.newer(text.period(newest.period), newest.count)}</p>
        )}
        {missing.length > 0 && <p>{t.without(areaNames(missing, text), missing.length > 1)}</p>}
        {kept.length > 0 && <p>{OFFICIAL[language].withheld(areaNames(kept, text))}</p>}
        {own !== null && <Note>{own}</Note>}
        {figures.disputed.length > 0 && (
          <p>
            {t.disputed(
              figures.disputed.length > MOST_NAMED
                ? t.municipalities(figures.disputed.length)
                : areaNames(figures.disputed, text),
            )}
          </p>
        )}
      </div>
      <Tabs
        className={styles.tabs}
        label={t.show}
        tabs={tabs.map((id) => ({ id, label: t.tabs[id] }))}
        chosen={tab}
        onChoose={(next) => change({ national: next === 'distribution' ? null : next })}
        panelId="alle"
      />
      <div id="alle" role="tabpanel" aria-labelledby={`alle-${tab}`}>
        <Shown
          tab={tabOf(view)}
          national={national}
          chosen={chosen}
          view={choice}
          text={text}
          change={change}
          onToggle={toggle}
        />
      </div>
      <div className={page.choices}>
        <ExportButton
          figures={stated}
          title={`${indicator.name[language]}: ${t.title.toLowerCase()}, ${text.period(figures.period)}`}
          name={indicator.id}
          text={text}
          look="link"
        />
      </div>
      <ComputedLines
        lines={nationalFormulas(national, named, text)}
        summary={t.computed}
        className={page.computed}
      />
      <SourceLine figures={stated} text={text} />
    </Card>
  );
}
