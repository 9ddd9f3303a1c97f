import { useMemo } from 'react';
import { extendedIndex } from '../../dataset/import/extendedIndex';
import { IMPORT } from '../../i18n/import';
import { type Mapping, MISSING_REASONS } from '../../model/import';
import { useTexts } from '../../ui/useMessages';
import { makeText, type Text } from '../../ui/useText';
import { AliasChoice } from './AliasChoice';
import { Conflicts } from './Conflicts';
import type { Flow } from './flow';
import { KeepForm } from './KeepForm';
import { PreviewTable } from './PreviewTable';
import { Problems } from './Problems';
import { Recognised } from './Recognised';
import { SheetChoice } from './SheetChoice';
import { StepHeading } from './StepHeading';
import { act } from './useImport';
import { understood } from './words';

/** What came of reading a file, before anything is kept. */
export function ReportStep({ flow, text }: { flow: Extract<Flow, { step: 'report' }>; text: Text }) {
  const words = useTexts(IMPORT);
  const t = words.report;
  const { input, opened, report, changed } = flow;
  const { head, mapping } = opened;
  const { index } = text;
  const own = useMemo(
    () =>
      makeText(text.t, text.language, extendedIndex(index.catalog, mapping.newIndicators, report.newGroups)),
    [text, index, mapping.newIndicators, report.newGroups],
  );
  const answer = (next: Mapping) => act({ type: 'answer', mapping: next });
  const count = (n: number) => text.number(n, 0);
  // Where spellings are asked about, what is answered is told beside them.
  const misspelt = report.problems.some(({ code, value }) => code === 'unknown-area' && value !== '');
  const missing = MISSING_REASONS.filter((reason) => (report.missing[reason] ?? 0) > 0);
  return (
    <>
      <StepHeading>{t.heading(input.name || words.choose.pasted)}</StepHeading>
      <p className="import-said">
        {understood(head, mapping, words, text)}{' '}
        <button type="button" className="link-button" onClick={() => act({ type: 'editMapping' })}>
          {t.edit}
        </button>
      </p>
      <SheetChoice input={input} head={head} />
      <dl className="report-numbers">
        <div>
          <dt>{t.rows}</dt>
          <dd>{count(report.rows)}</dd>
        </div>
        <div>
          <dt>{t.figures}</dt>
          <dd>{count(report.figures)}</dd>
        </div>
        <div className={report.rejected > 0 ? 'has-rejected' : undefined}>
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
      </dl>
      {report.sameAs !== null && <p className="note">{t.sameAs(report.sameAs)}</p>}
      {report.repeated > 0 && <p className="note">{t.repeated(count(report.repeated))}</p>}
      {report.omitted.map(({ text: spelling, count: rows }) => (
        <div key={spelling} className="note">
          <p>{t.omitted(spelling, count(rows))}</p>
          <AliasChoice spelling={spelling} near={[]} leftOut mapping={mapping} answer={answer} text={own} />
        </div>
      ))}
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
          <div className="note answered">
            <p>{t.answered}</p>
            <button type="button" className="button" onClick={() => act({ type: 'read' })}>
              {t.again}
            </button>
          </div>
        )}
      </div>
      <Conflicts conflicts={report.conflicts} text={own} />
      <PreviewTable figures={report.preview} text={own} />
      <KeepForm flow={flow} text={text} />
    </>
  );
}
