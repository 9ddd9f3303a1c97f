import { OWN } from '../../i18n/own';
import { useTexts } from '../../i18n/useMessages';
import { undoRemove, useOwn } from '../../state/own';
import { UndoNote } from '../../ui/UndoNote';

/**
 * Says what cannot be kept or was not changed, and lets the last deletion be undone.
 * @param onUndo told the id of what is brought back
 */
export function OwnStatus({ onUndo }: { onUndo: (id: string) => void }) {
  const t = useTexts(OWN);
  const { trouble, problem, deleted } = useOwn();
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
      <UndoNote
        deleted={deleted}
        words={deleted ? t.removed(deleted.name) : ''}
        undo={t.undo}
        onUndo={() => {
          if (deleted) onUndo(deleted.id);
          void undoRemove();
        }}
      />
    </>
  );
}
