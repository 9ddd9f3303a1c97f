import { judgeFigure } from '../../analysis/verdict/verdict';
import { comparisonLine, heldLines } from '../../analysis/verdict/words';
import { VERDICT } from '../../i18n/verdict';
import type { Facts } from '../../model/facts';
import type { Observation } from '../../model/observation';
import { Card } from '../../ui/Card';
import { JudgementRules } from '../../ui/JudgementRules';
import { SignLine } from '../../ui/Sign';
import { today } from '../../ui/today';
import type { Text } from '../../ui/useText';
import styles from './Standing.module.css';

/** What the figure of a page is held against, a line each, and what follows; nothing if there is nothing to hold it against. */
export function Standing({
  facts,
  observations,
  text,
}: {
  facts: Facts;
  observations: readonly Observation[];
  text: Text;
}) {
  const { area, group } = facts.main;
  const judged = judgeFigure(observations, area, group, text.index, today())?.judged;
  if (!judged || judged.against.length === 0) return null;
  const t = VERDICT[text.language];
  const { hollow, unjudged, sign } = judged;
  const lines = heldLines(judged, text);
  const overall = unjudged === null ? t.signs[sign] : comparisonLine(judged, text).text;
  return (
    <Card aria-labelledby="staar-til">
      <h2 id="staar-til">{text.t.indicator.standing}</h2>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line.text}>
            <SignLine judged={{ sign: line.sign, hollow }}>{line.text}</SignLine>
          </li>
        ))}
      </ul>
      {(lines.length > 1 || unjudged !== null) && (
        <p>
          <SignLine judged={judged}>{`${text.t.indicator.overall}: ${overall}`}</SignLine>
        </p>
      )}
      <JudgementRules className={styles.rules} />
    </Card>
  );
}
