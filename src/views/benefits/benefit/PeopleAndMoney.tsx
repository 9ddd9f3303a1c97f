import { type Amount, type Connection, connectionsOf } from '../../../analysis/benefit/connection';
import type { Family } from '../../../analysis/benefit/family';
import { aboutFigure, amountText } from '../../../analysis/insight/benefitWords';
import { spoken, statements } from '../../../analysis/insight/statements';
import { BENEFIT } from '../../../i18n/benefit';
import type { Facts } from '../../../model/facts';
import type { Observation } from '../../../model/observation';
import { Card } from '../../../ui/Card';
import { ComputedNote } from '../../../ui/ComputedNote';
import { SourceLine } from '../../../ui/SourceLine';
import { StatementLine } from '../../../ui/StatementLine';
import { useTexts } from '../../../ui/useMessages';
import type { Text } from '../../../ui/useText';
import styles from '../benefit.module.css';

/** What a figure is, in small: its indicator, its part, and its period where that is not the year itself. */
function about(o: Observation, period: string, family: string, text: Text): string {
  return [text.indicator(o.indicator), aboutFigure(o, family, text, period)].filter(Boolean).join(' · ');
}

function People({
  facts,
  period,
  family,
  text,
}: {
  facts: Facts;
  period: string;
  family: string;
  text: Text;
}) {
  const [statement] = statements(facts, text);
  return (
    <li>
      <strong>{spoken(facts.main, text)}</strong>
      <span>{about(facts.main, period, family, text)}</span>
      {statement && <StatementLine statement={statement} className={styles.statement} />}
      <ComputedNote computed={statement?.computed ? [statement.computed] : []} text={text} />
    </li>
  );
}

function Money({
  amount,
  period,
  family,
  text,
}: {
  amount: Amount;
  period: string;
  family: string;
  text: Text;
}) {
  const indicator = text.index.indicator(amount.observation.indicator);
  return (
    <li>
      <strong>{amountText(amount, text)}</strong>
      <span>{about(amount.observation, period, family, text)}</span>
      {indicator.nature === 'regnestykke' && <span>{indicator.reading[text.language]}</span>}
    </li>
  );
}

/** One year: people to the left, money to the right. */
function Year({ connection, family, text }: { connection: Connection; family: string; text: Text }) {
  const t = useTexts(BENEFIT).connection;
  const { period, people, money } = connection;
  const figures = [
    ...people.map(({ main }) => main),
    ...money.flatMap(({ observation, plan }) => [observation, ...(plan ? [plan] : [])]),
  ];
  return (
    <Card className={styles.year} aria-label={text.period(period)}>
      <h3>{text.period(period)}</h3>
      <div className={styles.yearSides}>
        <div>
          <h4>{t.people}</h4>
          <ul>
            {people.map((facts) => (
              <People key={facts.main.id} facts={facts} period={period} family={family} text={text} />
            ))}
          </ul>
        </div>
        <div>
          <h4>{t.money}</h4>
          <ul>
            {money.map((amount) => (
              <Money
                key={amount.observation.id}
                amount={amount}
                period={period}
                family={family}
                text={text}
              />
            ))}
          </ul>
        </div>
      </div>
      <SourceLine figures={figures} text={text} className={styles.source} />
    </Card>
  );
}

/** People and money of the same years side by side; nothing where there are none. */
export function PeopleAndMoney({
  observations,
  area,
  family,
  text,
}: {
  observations: readonly Observation[];
  area: string;
  family: Family;
  text: Text;
}) {
  const t = useTexts(BENEFIT).connection;
  const years = connectionsOf(observations, area, family, text.index);
  if (years.length === 0) return null;
  return (
    <section aria-labelledby="mennesker-og-penge">
      <h2 id="mennesker-og-penge">{t.title}</h2>
      <p className="muted">{t.note}</p>
      <div className={styles.years}>
        {years.map((connection) => (
          <Year key={connection.period} connection={connection} family={family.id} text={text} />
        ))}
      </div>
    </section>
  );
}
