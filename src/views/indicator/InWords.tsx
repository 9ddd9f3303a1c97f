import { factsFor, mainGroup } from '../../analysis/facts';
import { grouped } from '../../analysis/grouped';
import { type Statement, spoken, spokenDifference, statements } from '../../analysis/insight/statements';
import type { Selection } from '../../analysis/selection';
import { CHART } from '../../i18n/chart';
import type { Observation } from '../../model/observation';
import { StatementLine } from '../../ui/StatementLine';
import type { Text } from '../../ui/useText';
import styles from './indicator.module.css';

/** Areas that are said in words one by one. */
const MOST_AREAS = 6;

/** What is said of an area. */
export interface AreaWords {
  readonly area: string;
  readonly value: string;
  readonly statements: readonly Statement[];
}

/** The areas shown, each with its value and how it compares; none where there are many. */
export function areaWords(
  observations: readonly Observation[],
  { areas, group }: Selection,
  text: Text,
): AreaWords[] {
  if (areas.length > MOST_AREAS) return [];
  const all = grouped(observations);
  return areas.flatMap((area) => {
    const about = group ?? mainGroup([...(all.get(area)?.values() ?? [])].flat());
    const facts = about === null ? null : factsFor(observations, area, about, text.index);
    if (!facts) return [];
    const { main } = facts;
    const deviation = text.index.indicator(main.indicator).nature === 'afvigelse';
    const kind = main.kind === 'faktisk' ? '' : `, ${text.t.kind[main.kind].toLowerCase()}`;
    const value = deviation ? spokenDifference(main, text) : spoken(main, text);
    return [{ area, value: `${value} (${text.when(main)}${kind})`, statements: statements(facts, text) }];
  });
}

/** The chart's areas in words: value, target, expectation, change, reference and record. */
export function InWords({ said, text }: { said: readonly AreaWords[]; text: Text }) {
  if (said.every((area) => area.statements.length === 0)) return null;
  return (
    <section className={styles.inWords} aria-labelledby="i-ord">
      <h3 id="i-ord">{CHART[text.language].inWords}</h3>
      {said.map(({ area, value, statements: own }) => (
        <div key={area}>
          <p>
            <strong>{text.area(area)}</strong>: {value}
          </p>
          {own.map((statement) => (
            <StatementLine key={statement.text} statement={statement} />
          ))}
        </div>
      ))}
    </section>
  );
}
