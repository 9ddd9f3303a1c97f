import { Fragment, useMemo } from 'react';
import { type CardContent, describeCard, sourcesOfCard } from '../../analysis/card';
import { heldOf, heldWords, newerWithheld, placeLine } from '../../analysis/insight/officialWords';
import { besideText } from '../../analysis/insight/own';
import { kindOf, qualify, statements } from '../../analysis/insight/statements';
import { CardChart } from '../../charts/CardChart';
import { describeChart } from '../../charts/describe';
import { cardForm, FORMS } from '../../charts/forms/table';
import type { CardFormType, Headline } from '../../model/facts';
import type { Observation, Withheld } from '../../model/observation';
import { isOwn } from '../../model/ownData';
import { TOTAL_GROUPS } from '../../model/total';
import { chartContent } from '../../state/slides';
import { BigNumber } from '../../ui/BigNumber';
import { Boundary } from '../../ui/Boundary';
import { Card } from '../../ui/Card';
import { ComputedNote } from '../../ui/ComputedNote';
import { classNames } from '../../ui/classNames';
import { LoadFailure, Loading } from '../../ui/LoadState';
import { OwnMark } from '../../ui/OwnMark';
import { useAreaObservations } from '../../ui/queries';
import { StatementLine } from '../../ui/StatementLine';
import { type Text, useText } from '../../ui/useText';
import { AddButton } from '../decks/AddButton';
import { type IndicatorView, indicatorView } from '../indicator/page';
import styles from './area.module.css';
import { CardTable } from './CardTable';

/** Statements on a card. */
const STATEMENTS = 2;
/** The number, large; what it is in small before and after it. */
function Value({ content, text }: { content: CardContent; text: Text }) {
  const { main } = content.facts;
  const { before, number, after } = text.format(main.indicator).parts(main.value, main.decimals);
  return (
    <BigNumber className={styles.number}>
      {before && <small>{before}</small>} <span>{number}</span> {after && <small>{after}</small>}
    </BigNumber>
  );
}

/** What the form for the shape of the figures draws of them. */
function Drawing({ content, text, area }: { content: CardContent; text: Text; area: string }) {
  const { facts, form } = content;
  const { index } = text;
  const indicator = index.indicator(facts.main.indicator);
  const chart = useMemo(
    () =>
      form.type === 'lines'
        ? describeChart({ series: form.series, indicator, index, wanted: cardForm(form.type) })
        : null,
    [form, indicator, index],
  );
  if (form.type === 'columns') {
    return <CardTable own={content.own} groups={form.groups} columns={form.columns} text={text} />;
  }
  if (form.type === 'lines') {
    const name = indicator.name[text.language];
    return chart && <CardChart chart={chart} indicator={indicator} name={name} areas={[area]} text={text} />;
  }
  const Small = FORMS[cardForm(form.type)].small?.Drawing;
  const areas = [...new Set([area, ...form.values.map((o) => o.area)])];
  // The catalogue tells that there is a past, and not which: its place is kept.
  const pending = facts.points.length === 0 && facts.change !== null;
  return Small ? <Small values={form.values} areas={areas} pending={pending} text={text} /> : null;
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
  return indicatorView(facts.main.indicator, { areas, display: cardForm(form.type) });
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
  const { form } = content;
  const about = form.type === 'groups' ? kindOf(form.values, text) : numbered ? qualify(main, text) : [];
  return (
    <>
      {content.form.type !== 'columns' && (
        <p className={styles.period}>{[...about, text.when(main)].join(' · ')}</p>
      )}
      {numbered && <Value content={content} text={text} />}
      {numbered && beside && <p className={styles.aside}>{besideText(beside, text)}</p>}
      {said.map((statement) => (
        <StatementLine key={statement.text} statement={statement} />
      ))}
      {numbered && place && <p className={styles.aside}>{place}</p>}
      {held && (
        <p className={styles.aside}>
          <a href={text.href({ page: 'source', source: held.official.source, figure: held.official.id })}>
            {heldWords(held, text)}
          </a>
        </p>
      )}
      {missing && <p className={styles.aside}>{missing}</p>}
      <ComputedNote computed={said.flatMap((s) => s.computed ?? [])} text={text} />
      <Drawing content={content} text={text} area={area} />
      <p className={styles.source}>
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
    return {
      facts: headline.facts,
      beside: null,
      form: { type: 'value', values: [] },
      own: [headline.facts.main],
    };
  }, [data, error, headline, area, text.index]);
  const form = headline?.form ?? content?.form.type ?? 'value';
  return (
    <Card
      as="article"
      className={classNames(
        styles.card,
        SIZES[form],
        headline && styles.headline,
        headline && form === 'references' && styles.withReferences,
      )}
    >
      <h3>
        <a href={text.href(indicatorView(indicator, { areas: [area] }))}>{text.indicator(indicator)}</a>
      </h3>
      {content ? (
        <Boundary resetKey={indicator}>
          {data?.unread && <p className={styles.unread}>{text.t.states.unread}</p>}
          <Content content={content} withheld={data?.withheld ?? []} text={text} area={area} />
        </Boundary>
      ) : error ? (
        <LoadFailure error={error} retry={refetch} />
      ) : (
        <Loading />
      )}
    </Card>
  );
}

const SIZES: Readonly<Record<CardFormType, string | undefined>> = {
  value: styles.small,
  references: styles.small,
  groups: styles.medium,
  columns: styles.medium,
  lines: styles.large,
};
