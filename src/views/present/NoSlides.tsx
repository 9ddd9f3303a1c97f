import { DECKS } from '../../i18n/decks';
import { PRESENT } from '../../i18n/present';
import { Loading } from '../../ui/LoadState';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import { DeckTrouble } from '../decks/DeckTrouble';
import { UnreadableDeck } from '../decks/UnreadableDeck';
import styles from './present.module.css';

/** Shown instead of slides: that they are being loaded, or why there are none. */
export function NoSlides({
  problem,
  waiting,
  back,
}: {
  problem: Error | null;
  waiting: boolean;
  /** The link back. */
  back: string;
}) {
  const text = useText();
  const t = useTexts(PRESENT);
  const deckTitle = useTexts(DECKS).problem.title;
  return (
    <div className={styles.none}>
      {waiting ? (
        <Loading />
      ) : (
        <>
          <h1>{problem instanceof UnreadableDeck ? deckTitle : t.unknownTitle}</h1>
          {problem instanceof UnreadableDeck ? (
            <DeckTrouble problem={problem.problem} />
          ) : (
            <p role="alert">{problem ? text.t.states.unreachable : t.empty}</p>
          )}
          <p>
            <a href={back}>{t.back}</a>
          </p>
        </>
      )}
    </div>
  );
}
