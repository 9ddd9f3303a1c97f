import { IMPORT } from '../../i18n/import';
import { Actions } from '../../ui/Actions';
import { Button } from '../../ui/Button';
import { Failure, FailureFile } from '../../ui/Failure';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import type { Flow } from './flow';
import styles from './import.module.css';
import { SheetChoice } from './SheetChoice';
import { StepHeading } from './StepHeading';
import { dispatch } from './useImport';

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
      <Failure as="div" className={styles.failure} role="alert">
        <p>
          <strong>{what}</strong>
        </p>
        <p>{help}</p>
        {more !== undefined && <FailureFile>{more}</FailureFile>}
        <p>{t.untouched}</p>
      </Failure>
      {opened && <SheetChoice input={input} head={opened.head} />}
      <Actions className={styles.actions}>
        {opened && <Button onClick={() => dispatch({ type: 'editMapping' })}>{words.report.edit}</Button>}
        <Button onClick={() => dispatch({ type: 'restart' })}>{words.mapping.other}</Button>
      </Actions>
    </>
  );
}
