import { useQueries } from '@tanstack/react-query';
import { judgedAtItsTime, knownAtItsTime } from '../../../analysis/verdict/atItsTime';
import { figureSentence } from '../../../analysis/verdict/sentences';
import { comparisonLine } from '../../../analysis/verdict/words';
import { VerdictChart } from '../../../charts/VerdictChart';
import { mergeExcerpts } from '../../../dataset/compile/excerpt';
import { SOURCE_SHEET } from '../../../i18n/sourceSheet';
import type { Observation } from '../../../model/observation';
import { Boundary } from '../../../ui/Boundary';
import { ComputedNote } from '../../../ui/ComputedNote';
import { areaQuery, combineLoaded } from '../../../ui/queries';
import { SignLine } from '../../../ui/Sign';
import { today } from '../../../ui/today';
import { useTexts } from '../../../ui/useMessages';
import type { Text } from '../../../ui/useText';
import styles from './sheet.module.css';

/**
 * A figure beside what it is held against in its own period: a small chart, and the same in words. Nothing where it is held
 * against nothing.
 */
export function Comparison({ figure, text }: { figure: Observation; text: Text }) {
  const t = useTexts(SOURCE_SHEET);
  const { index } = text;
  const country = index.catalog.areas.find(({ type }) => type === 'land')?.id ?? figure.area;
  const { observations, pending, error } = useQueries({
    queries: [...new Set([figure.area, country])].map((area) => areaQuery(figure.indicator, area, index)),
    combine: combineLoaded,
  });
  if (error) return null;
  if (pending) return <section className={styles.comparison} aria-busy="true" />;
  const known = knownAtItsTime(figure, mergeExcerpts([observations]));
  const judged = judgedAtItsTime(figure, known, index, today());
  if (!judged) return null;
  const [line, sentence] = [comparisonLine(judged, text), figureSentence(judged, text)];
  return (
    <section className={styles.comparison}>
      <h3>{t.comparison}</h3>
      <Boundary resetKey={judged} message={text.t.states.chartFailed}>
        <VerdictChart figure={judged} observations={known} text={text} large />
      </Boundary>
      <p>
        <SignLine judged={judged}>{line.text}</SignLine>
      </p>
      {sentence.text && <p>{sentence.text}</p>}
      <ComputedNote computed={[...line.computed, ...sentence.computed]} text={text} />
    </section>
  );
}
