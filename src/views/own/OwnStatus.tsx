import { useQuery } from '@tanstack/react-query';
import { OWN } from '../../i18n/own';
import { decksLosing } from '../../state/decksLosing';
import { useDecks } from '../../state/keptDecks';
import { endUndo, undoRemove, useOwn } from '../../state/own';
import { Failure } from '../../ui/Failure';
import { Note } from '../../ui/Note';
import { troubleQuery } from '../../ui/ownQueries';
import { ownDatasetsQuery } from '../../ui/queries';
import { UndoNote } from '../../ui/UndoNote';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import { useDeckName } from '../decks/deckName';
import { useDecksRead } from '../decks/useDecksRead';

/**
 * Says what cannot be kept or was not changed, and lets the last deletion be undone, with the decks that miss what was
 * deleted and until when.
 * @param onUndo told the id of what is brought back
 */
export function OwnStatus({ onUndo }: { onUndo: (id: string) => void }) {
  const t = useTexts(OWN);
  const { index } = useText();
  const { problem, deleted, gaveWay } = useOwn();
  const { data: trouble } = useQuery(troubleQuery);
  const { isError } = useQuery(ownDatasetsQuery);
  const failure = problem ?? (isError ? 'unavailable' : null);
  const called = useDeckName();
  useDecksRead();
  const decks = useDecks((state) => state.decks);
  const losing = deleted ? decksLosing(decks, deleted.entries, index) : [];
  const words = [
    deleted && t.removed(deleted.name),
    losing.length > 0 && t.losing(losing.map(({ name }) => called(name))),
    t.untilGone,
  ];
  return (
    <>
      {trouble && <Failure role="alert">{t.trouble[trouble]}</Failure>}
      {failure && <Failure role="alert">{t.problem[failure]}</Failure>}
      {gaveWay !== null && <Note role="status">{t.gaveWay(gaveWay)}</Note>}
      <UndoNote
        deleted={deleted}
        words={words.filter(Boolean).join(' ')}
        undo={t.undo}
        onUndo={() => {
          if (deleted) onUndo(deleted.id);
          void undoRemove();
        }}
        onClose={() => void endUndo()}
      />
    </>
  );
}
