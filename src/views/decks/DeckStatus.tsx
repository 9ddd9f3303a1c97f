import { useEffect, useRef } from 'react';
import { DECKS } from '../../i18n/decks';
import { useTexts } from '../../i18n/useMessages';
import { DECK_LIMITS } from '../../model/deck';
import { canUndo, undoDelete, useDecks } from '../../state/decks';

/** Says what could not be kept or read, and lets the last deletion be undone. */
export function DeckStatus() {
  const t = useTexts(DECKS);
  const kept = useDecks((state) => state.kept);
  const unreadable = useDecks((state) => state.unreadable);
  const deleted = useDecks((state) => state.deleted);
  const undoable = useDecks(canUndo);
  const undo = useRef<HTMLButtonElement>(null);
  const before = useRef(deleted);
  useEffect(() => {
    // What was pressed to delete is gone with what it deleted.
    if (deleted !== before.current) undo.current?.focus({ preventScroll: true });
    before.current = deleted;
  }, [deleted]);
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
      <div role="status">
        {deleted && (
          <p className="note deck-undo">
            {deleted.type === 'deck' ? t.removed(deleted.deck.name) : t.slideRemoved}{' '}
            <button ref={undo} type="button" className="button" disabled={!undoable} onClick={undoDelete}>
              {t.undo}
            </button>
            {deleted.type === 'slide' && !undoable && ` ${t.full(DECK_LIMITS.slides)}`}
          </p>
        )}
      </div>
    </>
  );
}
