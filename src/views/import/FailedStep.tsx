import { IMPORT } from '../../i18n/import';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import type { Flow } from './flow';
import { SheetChoice } from './SheetChoice';
import { StepHeading } from './StepHeading';
import { act } from './useImport';

/** Why nothing could be read, and what can be done about it. */
export function FailedStep({ flow, text }: { flow: Extract<Flow, { step: 'failed' }>; text: Text }) {
  const words = useTexts(IMPORT);
  const t = words.failed;
  const { failure, detail, input, opened } = flow;
  const [what, help] = t.failures[failure];
  const number = /^\d+$/.test(detail) ? text.number(Number(detail), 0) : detail;
  const more = detail === '' ? undefined : t.details[failure]?.(number);
  return (
    <>
      <StepHeading>{t.heading(input.name || words.choose.pasted)}</StepHeading>
      <div className="failure import-failure" role="alert">
        <p>
          <strong>{what}</strong>
        </p>
        <p>{help}</p>
        {more !== undefined && <p className="failure-file">{more}</p>}
        <p>{t.untouched}</p>
      </div>
      {opened && <SheetChoice input={input} head={opened.head} />}
      <div className="import-actions">
        {opened && (
          <button type="button" className="button" onClick={() => act({ type: 'editMapping' })}>
            {words.report.edit}
          </button>
        )}
        <button type="button" className="button" onClick={() => act({ type: 'restart' })}>
          {words.mapping.other}
        </button>
      </div>
    </>
  );
}
