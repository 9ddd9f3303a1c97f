import { DECKS } from '../../i18n/decks';
import { useTexts } from '../../i18n/useMessages';
import { undoDelete, useDecks } from '../../state/decks';

/** Says what could not be kept, and lets the last deletion be undone. */
export function DeckStatus() {
  const t = useTexts(DECKS);
  const kept = useDecks((state) => state.kept);
  const deleted = useDecks((state) => state.deleted);
  return (
    <>
      {!kept && (
        <p className="failure" role="alert">
          {t.notKept}
        </p>
      )}
      <div role="status">
        {deleted && (
          <p className="note deck-undo">
            {deleted.type === 'deck' ? t.removed(deleted.deck.name) : t.slideRemoved}{' '}
            <button type="button" className="button" onClick={undoDelete}>
              {t.undo}
            </button>
          </p>
        )}
      </div>
    </>
  );
}
