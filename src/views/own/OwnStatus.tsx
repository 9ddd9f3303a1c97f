import { useEffect, useRef } from 'react';
import { OWN } from '../../i18n/own';
import { useTexts } from '../../i18n/useMessages';
import { undoRemove, useOwn } from '../../state/own';

/**
 * Says what cannot be kept or was not changed, and lets the last deletion be undone.
 * @param onUndo told the id of what is brought back
 */
export function OwnStatus({ onUndo }: { onUndo: (id: string) => void }) {
  const t = useTexts(OWN);
  const { trouble, problem, deleted } = useOwn();
  const undo = useRef<HTMLButtonElement>(null);
  const before = useRef(deleted);
  useEffect(() => {
    // What was pressed to delete is gone with what it deleted.
    if (deleted !== before.current) undo.current?.focus({ preventScroll: true });
    before.current = deleted;
  }, [deleted]);
  return (
    <>
      {trouble && (
        <p className="failure" role="alert">
          {t.trouble[trouble]}
        </p>
      )}
      {problem && (
        <p className="failure" role="alert">
          {t.problem[problem]}
        </p>
      )}
      <div role="status">
        {deleted && (
          <p className="note own-undo">
            {t.removed(deleted.name)}{' '}
            <button
              ref={undo}
              type="button"
              className="button"
              onClick={() => {
                onUndo(deleted.id);
                void undoRemove();
              }}
            >
              {t.undo}
            </button>
          </p>
        )}
      </div>
    </>
  );
}
