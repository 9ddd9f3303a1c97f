import { memo } from 'react';
import { areaNames } from '../../analysis/insight/caveats';
import { chartComputed } from '../../analysis/insight/chartComputed';
import { seriesLabel } from '../../analysis/insight/labels';
import type { Selection } from '../../analysis/selection';
import { displayName } from '../../charts/chartText';
import { LazyChart } from '../../charts/LazyChart';
import { StillTable } from '../../charts/StillTable';
import { CHART } from '../../i18n/chart';
import type { Display } from '../../model/display';
import type { Observation } from '../../model/observation';
import { chartContent } from '../../state/slides';
import { Boundary } from '../../ui/Boundary';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { ComputedNote } from '../../ui/ComputedNote';
import { FigureTable } from '../../ui/FigureTable';
import { SourceLine } from '../../ui/SourceLine';
import { siteAddress } from '../../ui/siteAddress';
import type { Text } from '../../ui/useText';
import { AddButton } from '../decks/AddButton';
import { ExportButton } from '../export/ExportButton';
import { PicturePart } from '../export/PicturePart';
import type { Change } from '../pages';
import { ChartNotes } from './ChartNotes';
import styles from './indicator.module.css';
import type { IndicatorView } from './page';
import { sameView } from './sameView';
import { Tabs } from './Tabs';
import type { IndicatorChart } from './useIndicatorChart';

interface PanelProps {
  readonly own: IndicatorChart;
  /** Figures of the areas that joined those of the chart: in the table, and in what is taken out. */
  readonly behind: readonly Observation[];
  readonly selection: Selection;
  readonly view: IndicatorView;
  readonly text: Text;
  readonly change: Change<IndicatorView>;
}

function same(a: PanelProps, b: PanelProps): boolean {
  return (
    a.own === b.own &&
    a.behind.length === b.behind.length &&
    a.behind.every((o, i) => o === b.behind[i]) &&
    a.selection === b.selection &&
    a.text === b.text &&
    a.change === b.change &&
    sameView(a.view, b.view)
  );
}

/** The chart, with its table where there are no scripts, or the table; with title, notes and sources. Drawn anew only when one of them changes. */
const Panel = memo(function Panel({ own, behind, selection, view, text, change }: PanelProps) {
  const { t, language } = text;
  const words = CHART[language];
  const { indicator, chart, colors, display, finding, figures } = own;
  const focused = chart.series.find((s) => s.key === view.focus);
  const computed = [
    ...(view.neutral ? [] : [...(own.page?.computed ?? []), ...(finding?.computed ?? [])]),
    ...chartComputed(chart),
  ];
  return (
    <>
      <h2 id="graf-titel" className={styles.title}>
        {own.heading}
      </h2>
      <p className={styles.subtitle}>{own.caption}</p>
      {display === 'table' ? (
        <FigureTable
          figures={own.displays.length > 1 ? [...figures, ...behind] : figures}
          chosen={null}
          text={text}
          label={indicator.name[language]}
          head="area"
        />
      ) : (
        <>
          <Boundary resetKey={chart} message={t.states.chartFailed}>
            <LazyChart
              chart={chart}
              indicator={indicator}
              colors={colors}
              name={own.heading}
              focus={view.focus}
              onFocus={(focus) => change({ focus })}
            />
          </Boundary>
          <noscript>
            <details>
              <summary>{displayName('table', language)}</summary>
              <StillTable figures={figures} text={text} caption={t.table.caption(indicator.name[language])} />
            </details>
          </noscript>
        </>
      )}
      <div className={styles.choices}>
        <AddButton contents={[chartContent(view)]} figures={figures} />
        <ExportButton
          figures={[...figures, ...behind]}
          title={`${indicator.name[language]}: ${areaNames(selection.areas, text)}`}
          name={indicator.id}
          text={text}
          chart={view}
          picture={
            <PicturePart
              content={own}
              focus={view.focus}
              link={siteAddress(text.href(view))}
              name={indicator.id}
              text={text}
            />
          }
          look="link"
        />
        {finding && (
          <Button look="link" aria-pressed={view.neutral} onClick={() => change({ neutral: !view.neutral })}>
            {words.neutralTitle}
          </Button>
        )}
        {display !== 'table' && chart.cuttable && (
          <Button
            look="link"
            aria-pressed={chart.scale.min <= 0}
            onClick={() => change({ fromZero: chart.scale.min > 0 })}
          >
            {words.fromZero}
          </Button>
        )}
        {focused && (
          <Button look="link" onClick={() => change({ focus: null })}>
            {words.focused(seriesLabel(focused, chart.series, text))} {words.releaseFocus}
          </Button>
        )}
      </div>
      <ChartNotes chart={chart} selection={selection} table={display === 'table'} text={text} />
      <ComputedNote computed={computed} text={text} className={styles.computed} />
      <SourceLine figures={figures} text={text} />
    </>
  );
}, same);

/**
 * The card with the chart or the table.
 * @param view what is drawn
 * @param display the form chosen, which is drawn a moment later
 */
export function ChartCard({
  own,
  behind,
  selection,
  view,
  display,
  text,
  change,
}: PanelProps & { display: Display | null }) {
  const { displays } = own;
  const [first] = displays;
  const chosen = displays.find((one) => one === display) ?? first ?? 'table';
  return (
    <Card aria-labelledby="graf-titel">
      {displays.length > 1 && (
        <Tabs
          label={text.t.indicator.show}
          tabs={displays.map((d) => ({ id: d, label: displayName(d, text.language) }))}
          chosen={chosen}
          onChoose={(d) => change({ display: d === first ? null : d })}
          panelId="graf"
        />
      )}
      <div
        id="graf"
        {...(displays.length > 1 ? { role: 'tabpanel', 'aria-labelledby': `graf-${chosen}` } : {})}
      >
        <Panel own={own} behind={behind} selection={selection} view={view} text={text} change={change} />
      </div>
    </Card>
  );
}
