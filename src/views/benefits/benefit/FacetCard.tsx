import { useMemo } from 'react';
import type { AreaChoice } from '../../../analysis/benefit/areas';
import { type FacetFigures, facetFacts } from '../../../analysis/benefit/facets';
import { lead, lines } from '../../../analysis/insight/benefitWords';
import { caveatText } from '../../../analysis/insight/caveats';
import { chartComputed } from '../../../analysis/insight/chartComputed';
import { joinedWords } from '../../../analysis/insight/joinedWords';
import { besideText } from '../../../analysis/insight/own';
import { leadingOrigin } from '../../../analysis/origin';
import { toSeries } from '../../../analysis/series';
import { CardChart, cardDrawing } from '../../../charts/CardChart';
import { chartFigures } from '../../../charts/chartText';
import { describeChart } from '../../../charts/describe';
import { chartTitle } from '../../../charts/title';
import { chartContent } from '../../../state/slides';
import { BigNumber } from '../../../ui/BigNumber';
import { Card } from '../../../ui/Card';
import { ComputedNote } from '../../../ui/ComputedNote';
import { classNames } from '../../../ui/classNames';
import { Hyphenated } from '../../../ui/Hyphenated';
import { Rich } from '../../../ui/Rich';
import { SourceLine } from '../../../ui/SourceLine';
import { StatementLine } from '../../../ui/StatementLine';
import type { Text } from '../../../ui/useText';
import { AddButton } from '../../decks/AddButton';
import { EVERY_GROUP, indicatorView } from '../../indicator/page';
import styles from '../benefit.module.css';
import { LeadNumber } from '../LeadNumber';

/** What one indicator says of one side: a number, what it means, a chart, what must be known, and its sources. */
export function FacetCard({
  figures,
  drawn,
  choice,
  family,
  text,
}: {
  figures: FacetFigures;
  /** False where the same figures are drawn in another card. */
  drawn: boolean;
  choice: AreaChoice;
  family: string;
  text: Text;
}) {
  const { index, language } = text;
  const { observations, differences, joined, facet } = figures;
  const indicator = index.indicator(figures.indicator);
  const facts = useMemo(() => facetFacts(figures, choice.area, index), [figures, choice.area, index]);
  const areas = useMemo(() => [choice.area, ...choice.compared], [choice]);
  const chart = useMemo(() => {
    const groups = index.catalog.groups.map(({ id }) => id);
    const series = toSeries(observations, areas, groups);
    return describeChart({ series, indicator, index, differences, about: choice.area });
  }, [observations, differences, areas, choice.area, indicator, index]);
  if (!facts || !chart) return null;
  const behind = joinedWords(joined, [], [choice.area], null, text).flatMap(({ sentences }) => sentences);
  const answer = lead(figures, facts, family, text);
  const under = lines(figures, facts, text);
  const drawing = drawn ? cardDrawing(chart) : 'none';
  const own = [
    ...new Set([facts.main, ...(drawn ? chartFigures(chart) : []), ...behind.map(({ figure }) => figure)]),
  ];
  const groups = new Set(observations.map((o) => o.group));
  const withFigures = areas.filter((id) => observations.some((o) => o.area === id));
  const group =
    index.entry(indicator.id).groups.length < 2 ? null : groups.size > 1 ? EVERY_GROUP : figures.group;
  const { area, group: inGroup, kind } = facts.main;
  const { beside } = leadingOrigin(
    observations.filter((o) => o.area === area && o.group === inGroup && o.kind === kind),
  );
  const notes = new Set([
    // That the period is not stated stands beside the figure.
    ...(drawn ? chart.caveats : [])
      .filter(({ type }) => type !== 'undated')
      .map((caveat) => caveatText(caveat, chart, text)),
    ...[
      facts.main,
      facts.expected?.observation,
      facts.target?.observation,
      ...behind.map(({ figure }) => figure),
    ].flatMap((o) => o?.note?.[language] ?? []),
  ]);
  const computed = [
    ...answer.computed,
    ...under.flatMap((line) => line.computed ?? []),
    ...behind.flatMap(({ said: phrase }) => phrase.computed),
    ...(drawn ? chartComputed(chart) : []),
  ];
  return (
    <Card
      as="article"
      className={drawing === 'chart' ? classNames(styles.facet, styles.drawn) : styles.facet}
    >
      <h3>
        <a href={text.href(indicatorView(indicator.id, { areas: withFigures, group }))}>
          <Hyphenated text={indicator.name[language]} />
        </a>
      </h3>
      <p className={styles.about}>{answer.about}</p>
      <BigNumber className={styles.number}>
        <LeadNumber lead={answer} />
      </BigNumber>
      {beside && <p className={styles.missing}>{besideText(beside, text)}</p>}
      {under.map((statement) => (
        <StatementLine key={statement.text} statement={statement} className={styles.statement} />
      ))}
      {(facet === 'rank' || indicator.nature === 'regnestykke') && (
        <p className={styles.reading}>{indicator.reading[language]}</p>
      )}
      {behind.map(({ figure, said: phrase }) => (
        <p key={figure.id} className={styles.missing}>
          <Rich text={phrase.text} />
        </p>
      ))}
      {drawn && (
        <CardChart
          chart={chart}
          indicator={indicator}
          name={chartTitle(chart, observations, indicator.id, areas, text)?.text ?? indicator.name[language]}
          areas={areas}
          text={text}
        />
      )}
      {notes.size > 0 && (
        <ul className={styles.notes}>
          {[...notes].map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <ComputedNote computed={computed} text={text} className={styles.computed} />
      <SourceLine figures={own} text={text} className={styles.source} />
      <AddButton
        contents={[chartContent(indicatorView(indicator.id, { areas: withFigures, group }))]}
        figures={null}
        of={indicator.name[language]}
      />
    </Card>
  );
}
