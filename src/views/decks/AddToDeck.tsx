import { useState } from 'react';
import { seeNow } from '../../analysis/deck/changes';
import { ADD_TO_DECK } from '../../i18n/addToDeck';
import { DECKS } from '../../i18n/decks';
import { useTexts } from '../../i18n/useMessages';
import { DECK_LIMITS, newDeck, newSlide, type SlideContent } from '../../model/deck';
import type { Observation } from '../../model/observation';
import { addDeck, addSlide, useDecks } from '../../state/decks';
import { Dialog } from '../../ui/Dialog';
import { useText } from '../../ui/useText';
import './addToDeck.css';

/** Asks which deck a slide is added to, an old one or a new, and says where it went. */
export default function AddToDeck({
  content,
  figures,
  onClose,
}: {
  content: SlideContent;
  /** What the slide shows now; null where it is not known yet. */
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
  const slide = () => newSlide(content, { seen: figures && seeNow(figures, new Date()) });
  const inOrder = [...decks].sort((a, b) => Number(b.id === current) - Number(a.id === current));
  const target = decks.find((deck) => deck.id === added);
  return (
    <Dialog title={useTexts(ADD_TO_DECK).add} onClose={onClose}>
      <div role="status">
        {target && (
          <p>
            {t.added(target.name)} {t.slides(target.slides.length)}.{' '}
            <a href={text.href({ page: 'praesentation', deck: target.id })}>{t.openIt}</a>
          </p>
        )}
        {target && !kept && <p className="failure">{t.notKept}</p>}
      </div>
      {!target && (
        <>
          {decks.length > 0 && (
            <>
              <p>{t.addTo}</p>
              <ul className="add-list">
                {inOrder.map((deck) => {
                  const full = deck.slides.length >= DECK_LIMITS.slides;
                  return (
                    <li key={deck.id}>
                      <button
                        type="button"
                        className="button"
                        disabled={full}
                        onClick={() => {
                          addSlide(deck.id, slide());
                          setAdded(deck.id);
                        }}
                      >
                        {deck.name} <span className="muted">{t.slides(deck.slides.length)}</span>
                      </button>
                      {full && <p className="muted">{t.full(DECK_LIMITS.slides)}</p>}
                    </li>
                  );
                })}
              </ul>
              <p>{t.addNew}</p>
            </>
          )}
          <form
            className="add-new"
            onSubmit={(event) => {
              event.preventDefault();
              const deck = newDeck(name.trim() || t.newName, [slide()]);
              addDeck(deck);
              setAdded(deck.id);
            }}
          >
            <label>
              {t.name}
              <input
                type="text"
                value={name}
                maxLength={DECK_LIMITS.name}
                onChange={(event) => setName(event.target.value)}
              />
            </label>
            <button type="submit" className="button">
              {t.addNewButton}
            </button>
          </form>
        </>
      )}
    </Dialog>
  );
}
