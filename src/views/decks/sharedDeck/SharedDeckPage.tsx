import { useMemo } from 'react';
import { DECKS } from '../../../i18n/decks';
import { PRESENT } from '../../../i18n/present';
import { newDeck, newId } from '../../../model/deck';
import { addDeck } from '../../../state/decks';
import { slideView } from '../../../state/slideView';
import { startPresenting } from '../../../state/startPresenting';
import { navigate } from '../../../state/store';
import { Actions } from '../../../ui/Actions';
import { Button, ButtonLink } from '../../../ui/Button';
import { useTexts } from '../../../ui/useMessages';
import { useText } from '../../../ui/useText';
import { useTitle } from '../../../ui/useTitle';
import { NoSlides } from '../../present/NoSlides';
import { PowerPointButton } from '../../present/powerpoint/PowerPointButton';
import { ReadySlide } from '../../present/ReadySlide';
import { StageBox } from '../../present/StageBox';
import { useSlides } from '../../present/useSlides';
import styles from '../decks.module.css';
import { Shortened } from '../Shortened';
import type { SharedDeckView } from './page';

/** A deck that came in a link: to be looked at, shown, or kept. */
export default function SharedDeckPage({ view }: { view: SharedDeckView }) {
  const text = useText();
  const t = useTexts(DECKS);
  const { place } = useTexts(PRESENT);
  const { slides, problem } = useSlides(slideView(view));
  const title = slides ? t.sharedTitle(slides.name) : text.pageTitle('decks');
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
      <Actions>
        <Button
          id="vis"
          look="primary"
          disabled={slides.slides.length === 0}
          onClick={({ currentTarget }) => startPresenting(currentTarget, view, text.language)}
        >
          {t.present}
        </Button>
        <Button onClick={keep}>{t.keep}</Button>
        <ButtonLink href={text.href({ page: 'handout', of: slideView(view), withLines: false })}>
          {t.handout}
        </ButtonLink>
        <PowerPointButton disabled={slides.slides.length === 0} slides={() => slides} />
      </Actions>
      <ol className={styles.shared}>
        {slides.slides.map((slide, i) => (
          <li key={slide.id} className={styles.thumb}>
            <StageBox>
              <ReadySlide slide={slide} place={place(i + 1, slides.slides.length)} />
            </StageBox>
            <button
              id={`vis-${i + 1}`}
              type="button"
              className={styles.opener}
              aria-label={t.showFrom(i + 1)}
              onClick={({ currentTarget }) => startPresenting(currentTarget, view, text.language, i + 1)}
            />
          </li>
        ))}
      </ol>
    </>
  );
}
