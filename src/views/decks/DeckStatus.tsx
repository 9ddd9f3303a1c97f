import { DECKS } from '../../i18n/decks';
import { DECK_LIMITS } from '../../model/deck';
import { endUndo, undoDelete, undoProblem } from '../../state/decks';
import { useDecks } from '../../state/keptDecks';
import { Failure } from '../../ui/Failure';
import { UndoNote } from '../../ui/UndoNote';
import { useTexts } from '../../ui/useMessages';
import { useDeckName } from './deckName';

/** Says what could not be kept or read, and lets the last deletion be undone. */
export function DeckStatus() {
  const t = useTexts(DECKS);
  const called = useDeckName();
  const kept = useDecks((state) => state.kept);
  const trouble = useDecks((state) => state.trouble);
  const deleted = useDecks((state) => state.deleted);
  const problem = useDecks(undoProblem);
  return (
    <>
      {(trouble || !kept) && <Failure role="alert">{trouble ? t.trouble[trouble] : t.notKept}</Failure>}
      <UndoNote
        deleted={deleted}
        words={deleted && 'name' in deleted ? t.removed(called(deleted.name)) : t.slideRemoved}
        undo={t.undo}
        onUndo={undoDelete}
        onClose={endUndo}
        disabled={problem !== null}
        more={problem === 'full' ? t.full(DECK_LIMITS.slides) : problem === 'gone' ? t.slideGone : ''}
      />
    </>
  );
}
