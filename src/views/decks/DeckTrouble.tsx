import type { DeckProblem } from '../../dataset/store/decks/deckFile';
import { DECKS } from '../../i18n/decks';
import { Failure } from '../../ui/Failure';
import { useTexts } from '../../ui/useMessages';

/** Why a file or a link is no deck, and that nothing was touched. */
export function DeckTrouble({ problem }: { problem: DeckProblem }) {
  const t = useTexts(DECKS).problem;
  const why =
    problem.problem === 'newer'
      ? t.newer(problem.version)
      : problem.problem === 'broken'
        ? t.broken(problem.at)
        : t[problem.problem];
  return (
    <Failure role="alert">
      {why} {t.unchanged}
    </Failure>
  );
}
