import { useEffect, useRef } from 'react';
import { DECKS } from '../../i18n/decks';
import { PRESENT } from '../../i18n/present';
import { slideView, viewOfSlide } from '../../state/slideView';
import { navigate } from '../../state/store';
import { Loading } from '../../ui/LoadState';
import { MunicipalityField } from '../../ui/MunicipalityField';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import { DeckTrouble } from '../decks/DeckTrouble';
import { UnreadableDeck } from '../decks/UnreadableDeck';
import type { HandoutView } from './handout/page';
import type { PresentView } from './page';
import styles from './present.module.css';
import type { SpeakerView } from './speaker/page';

/** A page that shows the slides of another. */
type ShowingView = PresentView | SpeakerView | HandoutView;

/** Asks of which municipality the slides are to be, on the page that is about no particular one. */
function WhichMunicipality({ view, back }: { view: ShowingView; back: string }) {
  const text = useText();
  const t = useTexts(PRESENT);
  const field = useRef<HTMLInputElement>(null);
  // There is nothing else to do here, and the button that led here is gone.
  useEffect(() => field.current?.focus(), []);
  const choose = (area: string) => {
    const of = slideView({ page: 'area', area });
    navigate(text.href({ ...view, of }), { replace: true });
  };
  return (
    <>
      <h1>{t.which}</h1>
      <MunicipalityField label={text.t.municipality.find} field={field} onChoose={choose} />
      <p>
        <a href={back}>{t.back}</a>
      </p>
    </>
  );
}

/** Shown instead of slides: that they are being loaded, why there are none, or of which municipality they are to be. */
export function NoSlides({
  problem,
  waiting,
  back,
  view,
}: {
  problem: Error | null;
  waiting: boolean;
  /** The link back. */
  back: string;
  /** The page that they were to be shown on, which can show those of a municipality instead. */
  view?: ShowingView;
}) {
  const text = useText();
  const t = useTexts(PRESENT);
  const asks = view && problem === null && viewOfSlide(view.of, text.index).page === 'overview';
  const deckTitle = useTexts(DECKS).problem.title;
  return (
    <div className={styles.none}>
      {waiting ? (
        <Loading />
      ) : asks ? (
        <WhichMunicipality view={view} back={back} />
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
