import { type ReactNode, useState } from 'react';
import { IMPORT } from '../../i18n/import';
import type { ProblemWords } from '../../i18n/importFaults';
import { groupBy } from '../../model/groupBy';
import type { ImportReport, ProblemGroup, TableHead } from '../../model/import';
import { KINDS } from '../../model/kind';
import type { Mapping } from '../../model/mapping';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Note';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import { AliasAnswers } from './AliasAnswers';
import { AliasChoice } from './AliasChoice';
import { BlanksQuestion } from './BlanksQuestion';
import { DecimalsQuestion } from './DecimalsQuestion';
import styles from './import.module.css';
import { dispatch, saveRejected } from './useImport';

/** A problem as it is said: ids of kinds and units by their names, periods in words. */
function sayable({ code, value, allowed }: ProblemGroup, blank: string, text: Text): ProblemWords {
  const { index, language, t } = text;
  const kind = (id: string) => KINDS.filter((known) => known === id).map((known) => t.kind[known])[0] ?? id;
  const shown = value === '' ? blank : value;
  switch (code) {
    case 'kind-not-allowed':
      return { value: kind(value), allowed: allowed.map(kind) };
    case 'unit-mismatch':
      return { value: shown, allowed: allowed.map((id) => index.unit(id).other[language]) };
    case 'future-period':
      return { value: text.period(value), allowed };
    default:
      return { value: shown, allowed };
  }
}

/** Something that is made only when it is asked for: thirty lists of all areas take a while. */
function More({ label, children }: { label: string; children: () => ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.known} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      {open && children()}
    </details>
  );
}

/** Of one sort of problem, so many values are shown at once. */
const SHOWN = 5;

/** A problem: what is wrong, where and how often, and what would be right. */
function ProblemItem({
  problem,
  mapping,
  answer,
  text,
}: {
  problem: ProblemGroup;
  mapping: Mapping;
  answer: (mapping: Mapping) => void;
  text: Text;
}) {
  const t = useTexts(IMPORT).report;
  const { code, column, value, lines, line, count } = problem;
  const details = sayable(problem, t.blank, text);
  const named = lines.length > 0 ? lines : [line];
  const where = [
    t.problemCount(text.number(count, 0)),
    column === '' ? '' : t.inColumn(column),
    t.lines(
      named.map((n) => text.number(n, 0)),
      count > named.length,
    ),
  ];
  return (
    <li>
      <p className={styles.problemWhat}>{t.problem[code](details)}</p>
      <p className="muted small">{where.filter(Boolean).join(' · ')}</p>
      <p>{t.right[code](details)}</p>
      {code === 'unknown-area' && value !== '' && (
        <AliasChoice spelling={value} near={problem.allowed} mapping={mapping} answer={answer} text={text} />
      )}
    </li>
  );
}

/**
 * What is wrong in a file, sort by sort: the most frequent values of each, and the others if they are asked for.
 * @param changed whether something is answered that the file is not read with yet
 */
export function Problems({
  report,
  head,
  mapping,
  changed,
  answer,
  text,
}: {
  report: ImportReport;
  head: TableHead;
  mapping: Mapping;
  changed: boolean;
  answer: (mapping: Mapping) => void;
  text: Text;
}) {
  const t = useTexts(IMPORT).report;
  const { problems, moreProblems, proposed } = report;
  const asked = problems.filter(({ code, value }) => code === 'unknown-area' && value !== '');
  if (problems.length === 0) return null;
  const list = (some: readonly ProblemGroup[]) => (
    <ul className={styles.problemList}>
      {some.map((problem) => (
        <ProblemItem
          key={`${problem.code} ${problem.column} ${problem.value}`}
          problem={problem}
          mapping={mapping}
          answer={answer}
          text={text}
        />
      ))}
    </ul>
  );
  return (
    <section>
      <h3>{t.problems}</h3>
      {[...groupBy(problems, ({ code, column }) => `${code} ${column}`)].map(([sort, own]) => (
        <div key={sort}>
          {list(own.slice(0, SHOWN))}
          {own.length > SHOWN && (
            <More label={t.moreOfSort(text.number(own.length - SHOWN, 0))}>
              {() => list(own.slice(SHOWN))}
            </More>
          )}
        </div>
      ))}
      {asked.length > 0 && (
        <AliasAnswers asked={asked} mapping={mapping} changed={changed} answer={answer} text={text} />
      )}
      {problems.some(({ code }) => code === 'missing-group') && (
        <BlanksQuestion head={head} mapping={mapping} change={answer} asked />
      )}
      {proposed.length > 0 && (
        <Note as="div">
          <p>{t.proposed(proposed.map(({ name }) => name[text.language]).join(', '))}</p>
          <Button
            onClick={() => {
              answer({ ...mapping, newIndicators: [...mapping.newIndicators, ...proposed] });
              dispatch({ type: 'editMapping' });
            }}
          >
            {t.propose}
          </Button>
        </Note>
      )}
      {problems.some(({ code }) => code === 'other-decimals') && (
        <DecimalsQuestion head={head} mapping={mapping} change={answer} text={text} asked />
      )}
      {moreProblems && <p>{t.moreProblems}</p>}
      <p>
        <Button onClick={saveRejected}>{t.download}</Button>
      </p>
    </section>
  );
}
