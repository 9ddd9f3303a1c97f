import { type ReactNode, useId, useState } from 'react';
import { IMPORT } from '../../i18n/import';
import type { ProblemWords } from '../../i18n/importFaults';
import { useTexts } from '../../i18n/useMessages';
import { groupBy } from '../../model/groupBy';
import type { ImportReport, Mapping, ProblemGroup, TableHead } from '../../model/import';
import { KINDS } from '../../model/kind';
import type { Text } from '../../ui/useText';
import { AreaOptions } from './AreaOptions';
import { DecimalsQuestion } from './DecimalsQuestion';
import { aliasOf, setAlias } from './mapping';
import { saveRejected } from './useImport';

/** Stands in the list for rows that are left out; an area's id is never empty. */
const OMIT = '-';

/** Asks which area a spelling is, the nearest first. */
function AliasChoice({
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
  const id = useId();
  const { areas } = text.index.catalog;
  const near = problem.allowed.flatMap(
    (name) => areas.find((area) => area.name.da === name || area.id === name) ?? [],
  );
  const said = aliasOf(mapping, problem.value);
  return (
    <p className="import-field alias">
      <label htmlFor={id}>{t.aliasLabel(problem.value)}</label>
      <select
        id={id}
        value={said === '' ? OMIT : (said ?? '')}
        onChange={({ target: { value } }) =>
          answer(setAlias(mapping, problem.value, value === '' ? null : value === OMIT ? '' : value))
        }
      >
        <option value="">{t.aliasNone}</option>
        {near.length > 0 && (
          <optgroup label={t.aliasNear}>
            {near.map((area) => (
              <option key={area.id} value={area.id}>
                {t.aliasIs(area.name[text.language])}
              </option>
            ))}
          </optgroup>
        )}
        <option value={OMIT}>{t.aliasOmit}</option>
        <optgroup label={t.aliasAll}>
          <AreaOptions text={text} />
        </optgroup>
      </select>
    </p>
  );
}

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
    <details className="import-known" onToggle={(event) => setOpen(event.currentTarget.open)}>
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
  const said = sayable(problem, t.blank, text);
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
      <p className="problem-what">{t.problem[code](said)}</p>
      <p className="muted small">{where.filter(Boolean).join(' · ')}</p>
      <p>{t.right[code](said)}</p>
      {code === 'unknown-area' && value !== '' && (
        <AliasChoice problem={problem} mapping={mapping} answer={answer} text={text} />
      )}
    </li>
  );
}

/** What is wrong in a file, sort by sort: the most frequent values of each, and the others where they are asked for. */
export function Problems({
  report,
  head,
  mapping,
  answer,
  text,
}: {
  report: ImportReport;
  head: TableHead;
  mapping: Mapping;
  answer: (mapping: Mapping) => void;
  text: Text;
}) {
  const t = useTexts(IMPORT).report;
  const { problems, moreProblems } = report;
  if (problems.length === 0) return null;
  const list = (some: readonly ProblemGroup[]) => (
    <ul className="problem-list">
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
      {problems.some(({ code }) => code === 'other-decimals') && (
        <DecimalsQuestion head={head} mapping={mapping} change={answer} text={text} asked />
      )}
      {moreProblems && <p>{t.moreProblems}</p>}
      <p>
        <button type="button" className="button" onClick={saveRejected}>
          {t.download}
        </button>
      </p>
    </section>
  );
}
