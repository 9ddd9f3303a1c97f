import { DECKS } from '../../i18n/decks';
import { DECK_LIMITS } from '../../model/deck';
import { canUndo, undoDelete, useDecks } from '../../state/decks';
import { UndoNote } from '../../ui/UndoNote';
import { useTexts } from '../../ui/useMessages';

/** Says what could not be kept or read, and lets the last deletion be undone. */
export function DeckStatus() {
  const t = useTexts(DECKS);
  const kept = useDecks((state) => state.kept);
  const unreadable = useDecks((state) => state.unreadable);
  const deleted = useDecks((state) => state.deleted);
  const undoable = useDecks(canUndo);
  return (
    <>
      {!kept && (
        <p className="failure" role="alert">
          {t.notKept}
        </p>
      )}
      {unreadable && (
        <p className="failure" role="alert">
          {t.unreadable}
        </p>
      )}
      <UndoNote
        deleted={deleted}
        words={deleted?.type === 'deck' ? t.removed(deleted.deck.name) : t.slideRemoved}
        undo={t.undo}
        onUndo={undoDelete}
        disabled={!undoable}
        more={deleted?.type === 'slide' && !undoable ? t.full(DECK_LIMITS.slides) : ''}
      />
    </>
  );
}
