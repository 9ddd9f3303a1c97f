import { LoadError } from '../dataset/load/load';
import { isOwnPath } from '../model/ownData';
import { Button } from './Button';
import { Failure, FailureFile } from './Failure';
import { StartOver } from './StartOver';
import { useMessages } from './useMessages';

/**
 * Loading message, visible only after a moment, so that fast loads do not flicker.
 * @param room minimum height (CSS) reserved for what is loading, so that nothing below moves
 */
export function Loading({ room }: { room?: string | number | undefined }) {
  const t = useMessages();
  return (
    <p data-loading role="status" style={{ minHeight: room }}>
      {t.states.loading}
    </p>
  );
}

/** What failed to load, with a button to retry. */
export function LoadFailure({ error, retry }: { error: Error; retry: () => void }) {
  const t = useMessages();
  const { states } = t;
  const file = error instanceof LoadError ? error : null;
  const why = file?.reason === 'broken' ? states.broken : states.unreachable;
  return (
    <Failure as="div" role="alert">
      <p>{file && isOwnPath(file.path) ? `${states.unreadable} ${states.readAgain}` : why}</p>
      {file && <FailureFile>{states.file(file.path)}</FailureFile>}
      <Button onClick={retry}>{states.retry}</Button>
      {file?.reason === 'broken' && !isOwnPath(file.path) && <StartOver />}
    </Failure>
  );
}
