import { Fragment, Suspense, useMemo } from 'react';
import { type CardContent, describeCard, sourcesOfCard } from '../../analysis/card';
import { describeChart } from '../../analysis/chart/describe';
import { heldOf, heldWords, newerWithheld, placeLine } from '../../analysis/insight/officialWords';
import { besideText } from '../../analysis/insight/own';
import { qualify, statements } from '../../analysis/insight/statements';
import { seriesColors } from '../../charts/colors';
import { LaterChart } from '../../charts/LaterChart';
import { MiniBars } from '../../charts/MiniBars';
import { Sparkline } from '../../charts/Sparkline';
import type { CardFormType, Headline } from '../../model/facts';
import type { Observation, Withheld } from '../../model/observation';
import { isOwn } from '../../model/ownData';
import { TOTAL_GROUPS } from '../../model/total';
import { Boundary } from '../../ui/Boundary';
import { ComputedNote } from '../../ui/ComputedNote';
import { areaColor } from '../../ui/colors';
import { LoadFailure, Loading } from '../../ui/LoadState';
import { OwnMark } from '../../ui/OwnMark';
import { useAreaObservations } from '../../ui/queries';
import { StatementLine } from '../../ui/StatementLine';
import { type Text, useText } from '../../ui/useText';
import { AddButton } from '../decks/AddButton';
import { CardTable } from './CardTable';
import './card.css';
import { chartContent } from '../../state/chartContent';
import { type IndicatorView, indicatorView } from '../indicator/page';

/** Statements on a card. */
const STATEMENTS = 2;
/** Bars on a card. */
const MOST_BARS = 8;

/** The number, large; what it is in small before and after it. */
function BigNumber({ content, text }: { content: CardContent; text: Text }) {
  const { main } = content.facts;
  const { before, number, after } = text.format(main.indicator).parts(main.value, main.decimals);
  return (
    <p className="big-number">
      {before && <small>{before}</small>} <span>{number}</span> {after && <small>{after}</small>}
    </p>
  );
}

/** The value beside those of the reference areas, as bars. */
function ReferenceBars({ content, text }: { content: CardContent; text: Text }) {
  const { main, references } = content.facts;
  const { bare } = text.format(main.indicator);
  const bars = [main, ...references.map((reference) => reference.observation)].map((o) => ({
    key: o.id,
    label: text.area(o.area),
    value: o.value,
    text: bare(o.value, o.decimals),
    color: areaColor(o.area, text.index).mark,
  }));
  return <MiniBars bars={bars} />;
}

/** One bar a group: the largest of them, in order of size; ranks as dots, the best first. */
function GroupBars({ rows, text, color }: { rows: readonly Observation[]; text: Text; color: string }) {
  const [first] = rows;
  if (!first) return null;
  const indicator = text.index.indicator(first.indicator);
  const rank = text.index.unit(indicator.unit).type === 'placering';
  const shown = [...rows].sort((a, b) => Math.abs(b.value) - Math.abs(a.value)).slice(0, MOST_BARS);
  const { bare, full } = text.format(first.indicator);
  const bars = shown
    .sort((a, b) => (rank ? a.value - b.value : b.value - a.value))
    .map((o) => ({
      key: o.id,
      label: text.group(o.group),
      value: o.value,
      text: rank ? full(o.value) : bare(o.value, o.decimals),
      color,
    }));
  const left = rows.length - shown.length;
  return (
    <>
      <MiniBars
        bars={bars}
        ranked={rank ? (indicator.ranked ?? Math.max(...bars.map((bar) => bar.value))) : null}
      />
      {left > 0 && <p className="small muted">{text.t.area.moreGroups(left)}</p>}
    </>
  );
}

function Body({ content, text, area }: { content: CardContent; text: Text; area: string }) {
  const { facts, form } = content;
  const indicator = text.index.indicator(facts.main.indicator);
  const unit = text.index.unit(indicator.unit);
  const color = areaColor(area, text.index).mark;
  switch (form.type) {
    case 'value':
      // The catalogue tells that there is a past, and not which: its place is kept.
      return facts.points.length > 1 || (facts.points.length === 0 && facts.change) ? (
        <Sparkline points={facts.points} color={color} inverted={unit.type === 'placering'} />
      ) : null;
    case 'references':
      return <ReferenceBars content={content} text={text} />;
    case 'groups':
      return <GroupBars rows={form.rows} text={text} color={color} />;
    case 'columns':
      return <CardTable own={content.own} groups={form.groups} columns={form.columns} text={text} />;
    case 'lines': {
      const chart = describeChart({ series: form.series, indicator, index: text.index, wanted: 'line' });
      return chart ? (
        <div className="card-chart">
          <Boundary resetKey={facts.main.indicator} message={text.t.states.chartFailed}>
            <Suspense fallback={<Loading />}>
              <LaterChart
                chart={chart}
                indicator={indicator}
                colors={seriesColors(chart, text.index)}
                name={indicator.name[text.language]}
                size="card"
              />
            </Suspense>
          </Boundary>
        </div>
      ) : null;
    }
  }
}

/** A form that names its groups shows a number of its own only when one of the groups is the whole. */
function showsNumber({ form, facts }: CardContent): boolean {
  if (form.type === 'columns' || form.type === 'lines') return false;
  return form.type !== 'groups' || TOTAL_GROUPS.includes(facts.main.group);
}

/** The chart that a card stands for: of the area, or of it and those that the card holds it against. */
function viewOfCard({ facts, form }: CardContent, area: string): IndicatorView {
  if (form.type !== 'references') return indicatorView(facts.main.indicator, { areas: [area] });
  const areas = [area, ...facts.references.map(({ observation }) => observation.area)];
  return indicatorView(facts.main.indicator, { areas, display: 'bars' });
}

/** Where the number comes from; of a referat the item, as most are the area's own. */
function sourceOnCard(o: Observation, text: Text): string {
  const { documentType, committee, date } = text.index.source(o.source);
  if (documentType !== 'tabel') return text.t.card.item(o.item, text.date(date));
  return isOwn(o.source) ? text.source(o) : `${committee}, ${text.date(date)}`;
}

/** A card that is loaded: number, comparisons, a small chart, and the way to its source. */
function Content({
  content,
  withheld,
  text,
  area,
}: {
  content: CardContent;
  withheld: readonly Withheld[];
  text: Text;
  area: string;
}) {
  const { main } = content.facts;
  const held = heldOf(main, text);
  const place = placeLine(main, text);
  const missing = newerWithheld(main, withheld, text);
  const { beside } = content;
  const sources = sourcesOfCard(content);
  const numbered = showsNumber(content);
  const said = numbered ? statements(content.facts, text).slice(0, STATEMENTS) : [];
  const about = numbered && content.form.type !== 'groups' ? qualify(main, text) : [];
  return (
    <>
      {content.form.type !== 'columns' && (
        <p className="card-period">{[...about, text.when(main)].join(' · ')}</p>
      )}
      {numbered && <BigNumber content={content} text={text} />}
      {numbered && beside && <p className="card-beside">{besideText(beside, text)}</p>}
      {said.map((statement) => (
        <StatementLine key={statement.text} statement={statement} />
      ))}
      {numbered && place && <p className="card-beside">{place}</p>}
      {held && (
        <p className="card-beside">
          <a href={text.href({ page: 'source', source: held.official.source, figure: held.official.id })}>
            {heldWords(held, text)}
          </a>
        </p>
      )}
      {missing && <p className="card-beside">{missing}</p>}
      <ComputedNote computed={said.flatMap((s) => s.computed ?? [])} text={text} />
      <Body content={content} text={text} area={area} />
      <p className="card-source">
        <span>
          {sources.map((o, i) => (
            <Fragment key={o.source}>
              {i > 0 && ', '}
              {isOwn(o.source) && <OwnMark />}
              {i === 0 ? (
                sourceOnCard(o, text)
              ) : (
                <a href={text.href({ page: 'source', source: o.source, figure: o.id })}>
                  {sourceOnCard(o, text)}
                </a>
              )}
            </Fragment>
          ))}
        </span>
        <AddButton
          contents={[chartContent(viewOfCard(content, area))]}
          figures={null}
          of={text.indicator(main.indicator)}
        />
        <a
          href={text.href({ page: 'source', source: main.source, figure: main.id })}
          aria-label={text.t.card.sourceOf(text.indicator(main.indicator))}
        >
          {text.t.card.source}
        </a>
      </p>
    </>
  );
}

/**
 * The card of one indicator for one area.
 * @param headline what the catalogue says of a figure that is seen at once, shown until the rest is loaded
 * @param enabled false keeps to the headline until the page has been painted
 */
export function FigureCard({
  area,
  indicator,
  headline = null,
  enabled = true,
}: {
  area: string;
  indicator: string;
  headline?: Headline | null;
  enabled?: boolean;
}) {
  const text = useText();
  const { data, error, refetch } = useAreaObservations(indicator, area, text.index, enabled);
  const content = useMemo((): CardContent | null => {
    if (data) return describeCard(data.observations, area, text.index);
    if (!headline || error) return null;
    return { facts: headline.facts, beside: null, form: { type: 'value' }, own: [headline.facts.main] };
  }, [data, error, headline, area, text.index]);
  const form = headline?.form ?? content?.form.type ?? 'value';
  return (
    <article className={`card figure-card ${SIZES[form]}${headline ? ` headline headline-${form}` : ''}`}>
      <h3>
        <a href={text.href(indicatorView(indicator, { areas: [area] }))}>{text.indicator(indicator)}</a>
      </h3>
      {content ? (
        <Boundary resetKey={indicator}>
          {data?.unread && <p className="card-unread">{text.t.states.unread}</p>}
          <Content content={content} withheld={data?.withheld ?? []} text={text} area={area} />
        </Boundary>
      ) : error ? (
        <LoadFailure error={error} retry={refetch} />
      ) : (
        <Loading />
      )}
    </article>
  );
}

const SIZES: Readonly<Record<CardFormType, string>> = {
  value: 'small',
  references: 'small',
  groups: 'medium',
  columns: 'medium',
  lines: 'large',
};
