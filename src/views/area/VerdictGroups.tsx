import { VERDICT_GROUPS, type VerdictGroup } from '../../analysis/verdict/judge';
import { figureSentence } from '../../analysis/verdict/sentences';
import type { Verdict } from '../../analysis/verdict/verdict';
import { comparisonLine } from '../../analysis/verdict/words';
import { VerdictChart } from '../../charts/VerdictChart';
import { OFFICIAL } from '../../i18n/official';
import { VERDICT } from '../../i18n/verdict';
import type { Observation, Withheld } from '../../model/observation';
import { Boundary } from '../../ui/Boundary';
import { ComputedNote } from '../../ui/ComputedNote';
import { classNames } from '../../ui/classNames';
import { JudgementRules } from '../../ui/JudgementRules';
import { SignMark } from '../../ui/Sign';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import { VerdictRow } from '../../ui/VerdictRow';
import { indicatorView } from '../indicator/page';
import styles from './verdict.module.css';

/** The id of a group's heading, which the list of contents leads to. */
export const groupId = (group: VerdictGroup) => `dom-${group}`;

/** The id of the heading of what is withheld. */
export const SILENT_ID = 'dom-tilbageholdt';

/**
 * A verdict: what goes well, what needs attention and what is for information, in one grid of columns.
 * @param silent what is missing since its publisher withholds it
 */
export function VerdictGroups({
  verdict,
  observations,
  silent,
  text,
}: {
  verdict: Verdict;
  observations: readonly Observation[];
  silent: readonly Withheld[];
  text: Text;
}) {
  const t = useTexts(VERDICT);
  const computed = verdict.figures.flatMap((figure) => [
    ...comparisonLine(figure, text).computed,
    ...figureSentence(figure, text).computed,
  ]);
  return (
    <>
      {VERDICT_GROUPS.filter((group) => verdict.tally[group] > 0).map((group) => (
        <section key={group} className={styles.group} aria-labelledby={groupId(group)}>
          <div className={classNames(styles.head, styles[group])}>
            <SignMark sign={group} />
            <h2 id={groupId(group)} tabIndex={-1}>
              {t.groups[group]}
            </h2>
            <span>
              {t.figures(verdict.tally[group])}
              {group === 'info' && `, ${t.infoWhich(verdict.tally[group])}`}
            </span>
          </div>
          <ul>
            {verdict.figures
              .filter((figure) => figure.group === group)
              .map((figure) => (
                <VerdictRow key={figure.figure.id} figure={figure} text={text}>
                  <Boundary resetKey={figure} message={text.t.states.chartFailed}>
                    <VerdictChart figure={figure} observations={observations} text={text} />
                  </Boundary>
                </VerdictRow>
              ))}
          </ul>
        </section>
      ))}
      {silent.length > 0 && (
        <section className={styles.group} aria-labelledby={SILENT_ID}>
          <div className={classNames(styles.head, styles.info)}>
            <h2 id={SILENT_ID} tabIndex={-1}>
              {OFFICIAL[text.language].silent}
            </h2>
            <span>{t.figures(silent.length)}</span>
          </div>
          <ul>
            {silent.map((o) => (
              <li key={o.indicator} className={styles.silent}>
                <h3>
                  <a href={text.href(indicatorView(o.indicator, { areas: [o.area] }))}>
                    {text.indicator(o.indicator)}
                  </a>
                </h3>
                <p>{OFFICIAL[text.language].newerWithheld(text.period(o.period), null)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className={styles.foot}>
        <JudgementRules />
        <ComputedNote computed={computed} text={text} />
      </div>
    </>
  );
}
