import { useId } from 'react';
import { IMPORT } from '../../i18n/import';
import { Actions } from '../../ui/Actions';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Failure } from '../../ui/Failure';
import { Field } from '../../ui/Field';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import type { Flow } from './flow';
import styles from './import.module.css';
import { dispatch } from './useImport';

/** Letters that a name may have. */
const LONGEST = 120;

/** What the figures are to be called, and whether they are kept. */
export function KeepForm({ flow, text }: { flow: Extract<Flow, { step: 'report' }>; text: Text }) {
  const words = useTexts(IMPORT);
  const t = words.report;
  const id = useId();
  const { opened, report, changed, keeping, failure } = flow;
  const good = text.number(report.figures, 0);
  return (
    <Card
      as="form"
      className={styles.keepForm}
      onSubmit={(event) => {
        event.preventDefault();
        dispatch({ type: 'keep' });
      }}
    >
      <h3>{t.keep}</h3>
      {report.figures === 0 ? (
        <p>{t.nothingGood}</p>
      ) : (
        <div className={styles.fields}>
          <Field as="p" className={styles.wideField}>
            <label htmlFor={`${id}-name`}>{t.name}</label>
            <input
              id={`${id}-name`}
              type="text"
              value={opened.name}
              maxLength={LONGEST}
              onChange={({ target: { value } }) => dispatch({ type: 'call', as: { name: value } })}
            />
          </Field>
          <Field as="p" className={styles.wideField}>
            <label htmlFor={`${id}-publisher`}>{t.publisher}</label>
            <input
              id={`${id}-publisher`}
              type="text"
              value={opened.publisher}
              maxLength={LONGEST}
              aria-describedby={`${id}-help`}
              onChange={({ target: { value } }) => dispatch({ type: 'call', as: { publisher: value } })}
            />
            <span id={`${id}-help`} className="muted small">
              {t.publisherHelp}
            </span>
          </Field>
        </div>
      )}
      <div role="alert">
        {failure && (
          <Failure>
            <strong>{t.notKept}</strong> {words.failed.failures[failure].join(' ')}
          </Failure>
        )}
      </div>
      <Actions className={styles.actions}>
        {changed ? (
          <Button look="primary" onClick={() => dispatch({ type: 'read' })}>
            {t.again}
          </Button>
        ) : (
          report.figures > 0 && (
            <Button type="submit" look="primary" disabled={keeping}>
              {keeping ? t.keeping : report.rejected > 0 ? t.keepGood(good) : t.keepAll(good)}
            </Button>
          )
        )}
        <Button disabled={keeping} onClick={() => dispatch({ type: 'cancel' })}>
          {t.keepNothing}
        </Button>
        <span className="muted">{t.nothingKept}</span>
      </Actions>
    </Card>
  );
}
