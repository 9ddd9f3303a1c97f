import { useId } from 'react';
import { IMPORT } from '../../i18n/import';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import type { Flow } from './flow';
import { act } from './useImport';

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
    <form
      className="card keep-form"
      onSubmit={(event) => {
        event.preventDefault();
        act({ type: 'keep' });
      }}
    >
      <h3>{t.keep}</h3>
      {report.figures === 0 ? (
        <p>{t.nothingGood}</p>
      ) : (
        <div className="import-fields">
          <p className="import-field wide-field">
            <label htmlFor={`${id}-name`}>{t.name}</label>
            <input
              id={`${id}-name`}
              type="text"
              value={opened.name}
              maxLength={LONGEST}
              onChange={({ target: { value } }) => act({ type: 'call', as: { name: value } })}
            />
          </p>
          <p className="import-field wide-field">
            <label htmlFor={`${id}-publisher`}>{t.publisher}</label>
            <input
              id={`${id}-publisher`}
              type="text"
              value={opened.publisher}
              maxLength={LONGEST}
              aria-describedby={`${id}-help`}
              onChange={({ target: { value } }) => act({ type: 'call', as: { publisher: value } })}
            />
            <span id={`${id}-help`} className="muted small">
              {t.publisherHelp}
            </span>
          </p>
        </div>
      )}
      <div role="alert">
        {failure && (
          <p className="failure">
            <strong>{t.notKept}</strong> {words.failed.failures[failure].join(' ')}
          </p>
        )}
      </div>
      <div className="import-actions">
        {changed ? (
          <button type="button" className="button primary" onClick={() => act({ type: 'read' })}>
            {t.again}
          </button>
        ) : (
          report.figures > 0 && (
            <button type="submit" className="button primary" disabled={keeping}>
              {keeping ? t.keeping : report.rejected > 0 ? t.keepGood(good) : t.keepAll(good)}
            </button>
          )
        )}
        <button type="button" className="button" disabled={keeping} onClick={() => act({ type: 'cancel' })}>
          {t.keepNothing}
        </button>
        <span className="muted">{t.nothingKept}</span>
      </div>
    </form>
  );
}
