import { LoadError } from '../dataset/load';
import { useMessages } from '../i18n/useMessages';
import './loadState.css';

/** Says that figures are on their way; shows itself only when it takes a while, so that quick loads do not flicker. */
export function Loading() {
  const t = useMessages();
  return (
    <p className="loading" role="status">
      {t.states.loading}
    </p>
  );
}

/** Says what could not be loaded and offers to try again. */
export function LoadFailure({ error, retry }: { error: Error; retry: () => void }) {
  const t = useMessages();
  const broken = error instanceof LoadError && error.reason === 'broken';
  return (
    <div className="failure" role="alert">
      <p>{broken ? t.states.broken : t.states.unreachable}</p>
      {error instanceof LoadError && <p className="failure-file">{t.states.file(error.path)}</p>}
      <button type="button" className="button" onClick={retry}>
        {t.states.retry}
      </button>
    </div>
  );
}
