import { useMemo } from 'react';
import { DECKS } from '../../../i18n/decks';
import { PRESENT } from '../../../i18n/present';
import { newDeck, newId } from '../../../model/deck';
import { slideView } from '../../../state/chartContent';
import { addDeck } from '../../../state/decks';
import { startPresenting } from '../../../state/startPresenting';
import { navigate } from '../../../state/store';
import { useTexts } from '../../../ui/useMessages';
import { useText } from '../../../ui/useText';
import { useTitle } from '../../../ui/useTitle';
import { NoSlides } from '../../present/NoSlides';
import { ReadySlide } from '../../present/ReadySlide';
import { StageBox } from '../../present/StageBox';
import { useSlides } from '../../present/useSlides';
import { Shortened } from '../Shortened';
import type { SharedDeckView } from './page';
import '../decks.css';

/** A deck that came in a link: to be looked at, shown, or kept. */
export default function SharedDeckPage({ view }: { view: SharedDeckView }) {
  const text = useText();
  const t = useTexts(DECKS);
  const { place } = useTexts(PRESENT);
  const { slides, problem } = useSlides(slideView(view));
  const title = slides ? t.sharedTitle(slides.name) : t.title;
  useTitle(title);
  const copies = useMemo(() => slides?.slides.map((slide) => ({ ...slide, id: newId() })) ?? [], [slides]);
  if (!slides) {
    return <NoSlides problem={problem} waiting={problem === null} back={text.href({ page: 'decks' })} />;
  }
  const keep = () => {
    const deck = newDeck(slides.name, copies);
    addDeck(deck, slides.shortened);
    navigate(text.href({ page: 'deck', deck: deck.id }));
  };
  return (
    <>
      <h1>{title}</h1>
      <p className="lede">{t.sharedLede(t.slides(slides.slides.length))}</p>
      <Shortened slides={slides.shortened} />
      <div className="deck-actions">
        <button
          id="vis"
          type="button"
          className="button primary"
          disabled={slides.slides.length === 0}
          onClick={({ currentTarget }) => startPresenting(currentTarget, view, text.language)}
        >
          {t.present}
        </button>
        <button type="button" className="button" onClick={keep}>
          {t.keep}
        </button>
        <a className="button" href={text.href({ page: 'handout', of: slideView(view), withLines: false })}>
          {t.handout}
        </a>
      </div>
      <ol className="shared-slides">
        {slides.slides.map((slide, i) => (
          <li key={slide.id} className="slide-thumb">
            <StageBox>
              <ReadySlide slide={slide} place={place(i + 1, slides.slides.length)} />
            </StageBox>
            <button
              id={`vis-${i + 1}`}
              type="button"
              className="thumb-button"
              aria-label={t.showFrom(i + 1)}
              onClick={({ currentTarget }) => startPresenting(currentTarget, view, text.language, i + 1)}
            />
          </li>
        ))}
      </ol>
    </>
  );
}
