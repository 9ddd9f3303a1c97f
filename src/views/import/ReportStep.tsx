import { useMemo } from 'react';
import { extendedIndex } from '../../dataset/import/extendedIndex';
import { IMPORT } from '../../i18n/import';
import { MISSING_REASONS } from '../../model/import';
import type { Mapping } from '../../model/mapping';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Note';
import { TermTiles } from '../../ui/Terms';
import { useTexts } from '../../ui/useMessages';
import { makeText, type Text } from '../../ui/useText';
import { AliasChoice } from './AliasChoice';
import { Conflicts } from './Conflicts';
import type { Flow } from './flow';
import styles from './import.module.css';
import { KeepForm } from './KeepForm';
import { PreviewTable } from './PreviewTable';
import { Problems } from './Problems';
import { Recognised } from './Recognised';
import { SheetChoice } from './SheetChoice';
import { StepHeading } from './StepHeading';
import { dispatch } from './useImport';
import { recognisedAs } from './words';

/** What came of reading a file, before anything is kept. */
export function ReportStep({ flow, text }: { flow: Extract<Flow, { step: 'report' }>; text: Text }) {
  const words = useTexts(IMPORT);
  const t = words.report;
  const { input, opened, report, changed } = flow;
  const { head, mapping } = opened;
  const { index } = text;
  const own = useMemo(
    () =>
      makeText(
        text.t,
        text.language,
        extendedIndex(index.catalog, mapping.newIndicators, report.newGroups, mapping.newUnits),
      ),
    [text, index, mapping.newIndicators, report.newGroups, mapping.newUnits],
  );
  const answer = (next: Mapping) => dispatch({ type: 'answer', mapping: next });
  const count = (n: number) => text.number(n, 0);
  // If spellings are asked about, what is answered is told beside them.
  const misspelt = report.problems.some(({ code, value }) => code === 'unknown-area' && value !== '');
  const missing = MISSING_REASONS.filter((reason) => (report.missing[reason] ?? 0) > 0);
  return (
    <>
      <StepHeading>{t.heading(input.name || words.choose.pasted)}</StepHeading>
      <p className={styles.said}>
        {recognisedAs(head, mapping, words, text)}{' '}
        <Button look="link" onClick={() => dispatch({ type: 'editMapping' })}>
          {t.edit}
        </Button>
      </p>
      <SheetChoice input={input} head={head} />
      <TermTiles className={styles.reportNumbers}>
        <div>
          <dt>{t.rows}</dt>
          <dd>{count(report.rows)}</dd>
        </div>
        <div>
          <dt>{t.figures}</dt>
          <dd>{count(report.figures)}</dd>
        </div>
        <div className={report.rejected > 0 ? styles.rejected : undefined}>
          <dt>{t.rejected}</dt>
          <dd>{count(report.rejected)}</dd>
        </div>
        <div>
          <dt>{t.missing}</dt>
          <dd>
            {count(missing.reduce((sum, reason) => sum + (report.missing[reason] ?? 0), 0))}
            {missing.length > 0 && (
              <ul>
                {missing.map((reason) => (
                  <li key={reason}>
                    {count(report.missing[reason] ?? 0)} {t.missingReasons[reason]}
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </div>
      </TermTiles>
      <div className={styles.reportNotes}>
        {report.sameAs !== null && <Note>{t.sameAs(report.sameAs)}</Note>}
        {report.repeated > 0 && <Note>{t.repeated(count(report.repeated))}</Note>}
        {report.omitted.map(({ text: spelling, count: rows }) => (
          <Note key={spelling} as="div">
            <p>{t.omitted(spelling, count(rows))}</p>
            <AliasChoice spelling={spelling} near={[]} leftOut mapping={mapping} answer={answer} text={own} />
          </Note>
        ))}
      </div>
      {report.notes.length > 0 && (
        <section>
          <h3>{t.notes}</h3>
          <p className="muted">{t.notesHelp}</p>
          <ul>
            {report.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
      <Recognised report={report} text={own} />
      <Problems report={report} head={head} mapping={mapping} changed={changed} answer={answer} text={own} />
      <div role="status">
        {changed && !misspelt && (
          <Note as="div" className={styles.answered}>
            <p>{t.answered}</p>
            <Button onClick={() => dispatch({ type: 'read' })}>{t.again}</Button>
          </Note>
        )}
      </div>
      <Conflicts conflicts={report.conflicts} text={own} />
      <PreviewTable figures={report.preview} text={own} />
      <KeepForm flow={flow} text={text} />
    </>
  );
}
