import { useEffect, useRef, useState } from 'react';
import { seeNow } from '../../analysis/deck/changes';
import { ADD_TO_DECK } from '../../i18n/addToDeck';
import { DECKS } from '../../i18n/decks';
import { DECK_LIMITS, newDeck, newSlide, type SlideContent } from '../../model/deck';
import type { Observation } from '../../model/observation';
import { addDeck, addSlide } from '../../state/decks';
import { useDecks } from '../../state/keptDecks';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Failure } from '../../ui/Failure';
import { Field } from '../../ui/Field';
import { Loading } from '../../ui/LoadState';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import styles from './AddToDeck.module.css';
import { useDeckName } from './deckName';
import { useDecksRead } from './useDecksRead';

/** Asks which deck slides are added to, an old one or a new, and says which. */
export default function AddToDeck({
  contents,
  figures,
  onClose,
}: {
  contents: readonly SlideContent[];
  /** What the slide shows now; null if it is not known yet, or there are several. */
  figures: readonly Observation[] | null;
  onClose: () => void;
}) {
  const text = useText();
  const t = useTexts(DECKS);
  const decks = useDecks((state) => state.decks);
  const current = useDecks((state) => state.current);
  const kept = useDecks((state) => state.kept);
  const [name, setName] = useState(t.newName);
  const [added, setAdded] = useState<string | null>(null);
  const called = useDeckName();
  const read = useDecksRead();
  const slides = () =>
    contents.map((content) => newSlide(content, { seen: figures && seeNow(figures, new Date()) }));
  const inOrder = [...decks].sort((a, b) => Number(b.id === current) - Number(a.id === current));
  const target = decks.find((deck) => deck.id === added);
  const next = useRef<HTMLElement | null>(null);
  // Past the button that closes the dialog: to the choice, and then to what was chosen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has been read or added is what this reacts to
  useEffect(() => next.current?.focus(), [added, read]);
  const toFocus = (element: HTMLElement | null) => {
    next.current = element;
  };
  return (
    <Dialog title={useTexts(ADD_TO_DECK).add} onClose={onClose}>
      <div role="status">
        {target && (
          <p>
            {t.added(called(target.name))} {t.slides(target.slides.length)}.{' '}
            <a ref={toFocus} href={text.href({ page: 'deck', deck: target.id })}>
              {t.openIt}
            </a>
          </p>
        )}
        {target && !kept && <Failure>{t.notKept}</Failure>}
      </div>
      {!read && <Loading />}
      {read && !target && (
        <>
          {decks.length > 0 && (
            <>
              <p>{t.addTo}</p>
              <ul className={styles.list}>
                {inOrder.map((deck, i) => {
                  const full = deck.slides.length + contents.length > DECK_LIMITS.slides;
                  return (
                    <li key={deck.id}>
                      <Button
                        ref={i === 0 ? toFocus : undefined}
                        disabled={full}
                        onClick={() => {
                          for (const slide of slides()) addSlide(deck.id, slide);
                          setAdded(deck.id);
                        }}
                      >
                        {called(deck.name)} <span className="muted">{t.slides(deck.slides.length)}</span>
                      </Button>
                      {full && <p className="muted">{t.full(DECK_LIMITS.slides)}</p>}
                    </li>
                  );
                })}
              </ul>
              <p>{t.addNew}</p>
            </>
          )}
          <form
            className={styles.new}
            onSubmit={(event) => {
              event.preventDefault();
              const deck = newDeck(name.trim() || t.newName, slides());
              addDeck(deck);
              setAdded(deck.id);
            }}
          >
            <Field>
              {t.name}
              <input
                ref={decks.length === 0 ? toFocus : undefined}
                type="text"
                value={name}
                maxLength={DECK_LIMITS.name}
                onChange={(event) => setName(event.target.value)}
              />
            </Field>
            <Button type="submit">{t.addNewButton}</Button>
          </form>
        </>
      )}
    </Dialog>
  );
}
