import { LoadError } from '../dataset/load/load';
import { isOwnPath } from '../model/ownData';
import { Button } from './Button';
import { Failure, FailureFile } from './Failure';
import { StartOver } from './StartOver';
import { useMessages } from './useMessages';

/**
 * Says that figures are on their way; shows itself only when it takes a while, so that quick loads do not flicker.
 * @param room the height, as CSS has it, that is kept for what comes, so that what stands below does not move
 */
export function Loading({ room }: { room?: string | number | undefined }) {
  const t = useMessages();
  return (
    <p data-loading role="status" style={{ minHeight: room }}>
      {t.states.loading}
    </p>
  );
}

/** Says what could not be loaded and offers to try again. */
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
