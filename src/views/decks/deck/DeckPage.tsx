import {
  type Announcements,
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  type UniqueIdentifier,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { SortableContext, sortableKeyboardCoordinates, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { useMemo, useRef, useState } from 'react';
import { encodeDeck } from '../../../dataset/store/decks/deckFile';
import { DECKS } from '../../../i18n/decks';
import type { CatalogIndex } from '../../../model/catalogIndex';
import { DECK_LIMITS, type Deck, withoutNotes } from '../../../model/deck';
import { isOwn, isOwnPath } from '../../../model/ownData';
import { addTextSlide, moveSlide, renameDeck } from '../../../state/decks';
import { useDecks } from '../../../state/keptDecks';
import { slideView, viewOfSlide } from '../../../state/slideView';
import { startPresenting } from '../../../state/startPresenting';
import { Actions } from '../../../ui/Actions';
import { Breadcrumb } from '../../../ui/Breadcrumb';
import { Button, ButtonLink } from '../../../ui/Button';
import { copy } from '../../../ui/clipboard';
import { Check, Field } from '../../../ui/Field';
import { Loading } from '../../../ui/LoadState';
import { Note } from '../../../ui/Note';
import { siteAddress } from '../../../ui/siteAddress';
import { useTexts } from '../../../ui/useMessages';
import { type Text, useText } from '../../../ui/useText';
import { useTitle } from '../../../ui/useTitle';
import { PowerPointButton } from '../../present/powerpoint/PowerPointButton';
import { DeckStatus } from '../DeckStatus';
import { useDeckName } from '../deckName';
import styles from '../decks.module.css';
import { Shortened } from '../Shortened';
import { saveDeck } from '../saveDeck';
import { useDecksRead } from '../useDecksRead';
import type { DeckView } from './page';
import { SlideRow } from './SlideRow';

/** Mail programs are known to cut addresses longer than this. */
const LONG = 2000;

/** What happened to a link: copied, with how long it is, or to be copied by hand. */
type Link = { readonly copied: boolean; readonly address: string };

/** Whether a slide may show figures that only this browser has. */
function holdsOwn({ slides }: Deck, index: CatalogIndex): boolean {
  if (!index.catalog.sources.some(({ id }) => isOwn(id))) return false;
  return slides.some(({ content }) => {
    if (content.type !== 'chart') return content.type !== 'text';
    const view = viewOfSlide(content.view, index);
    return view.page === 'indicator' && index.entry(view.indicator).files.some(isOwnPath);
  });
}

/** Makes the link that contains the deck, and tells what became of it. */
function ShareLink({ deck, text }: { deck: Deck; text: Text }) {
  const t = useTexts(DECKS);
  const [link, setLink] = useState<Link | null>(null);
  const [notes, setNotes] = useState(false);
  const noted = deck.slides.some(({ note }) => note !== '');
  const share = async () => {
    const shared = await encodeDeck(notes ? deck : withoutNotes(deck));
    const address = siteAddress(text.href({ page: 'sharedDeck', deck: shared }));
    setLink({ copied: await copy({ text: address }), address });
  };
  return (
    <>
      <Button disabled={deck.slides.length === 0} onClick={() => void share()}>
        {t.share}
      </Button>
      {holdsOwn(deck, text.index) && <Note className={styles.own}>{t.ownFigures}</Note>}
      {noted && (
        <Check>
          <input type="checkbox" checked={notes} onChange={(event) => setNotes(event.target.checked)} />
          {t.shareNotes}
        </Check>
      )}
      <div role="status" className={styles.link}>
        {link?.copied &&
          (link.address.length > LONG ? t.shareLong(text.number(link.address.length, 0)) : t.shared)}
        {link?.copied === false && (
          <Field>
            {t.shareRefused}
            <input
              type="text"
              readOnly
              value={link.address}
              aria-label={t.link}
              onFocus={(event) => event.target.select()}
            />
          </Field>
        )}
      </div>
    </>
  );
}

/** The name of a deck, edited in place. */
function DeckName({ deck }: { deck: Deck }) {
  const t = useTexts(DECKS);
  const [name, setName] = useState<string | null>(null);
  return (
    <Field className={styles.name}>
      {t.name}
      <input
        type="text"
        value={name ?? deck.name}
        maxLength={DECK_LIMITS.name}
        onChange={(event) => {
          setName(event.target.value);
          renameDeck(deck.id, event.target.value);
        }}
        onBlur={() => setName(null)}
      />
    </Field>
  );
}

/** The slides of a deck in their order, moved by pointer, finger or keyboard. */
function SlideList({ deck }: { deck: Deck }) {
  const t = useTexts(DECKS);
  const sensors = useSensors(
    // A little way, so that a press on the handle is not taken for a move.
    useSensor(PointerSensor, { activationConstraint: { distance: 5 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const ids = useMemo(() => deck.slides.map(({ id }) => id), [deck.slides]);
  const place = (id: UniqueIdentifier) => ids.indexOf(String(id)) + 1;
  /** Whether the dragged slide has left its own place, which is announced as soon as it is picked up. */
  const away = useRef(false);
  const announcements: Announcements = {
    onDragStart: ({ active }) => {
      away.current = false;
      return t.drag.start(place(active.id));
    },
    onDragOver: ({ active, over }) => {
      if (!over || (over.id === active.id && !away.current)) return undefined;
      away.current = true;
      return t.drag.over(place(active.id), place(over.id));
    },
    onDragEnd: ({ active, over }) => t.drag.end(place(active.id), place((over ?? active).id)),
    onDragCancel: ({ active }) => t.drag.cancel(place(active.id)),
  };
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    if (over && active.id !== over.id) moveSlide(deck.id, String(active.id), place(over.id) - 1);
  };
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={onDragEnd}
      accessibility={{ announcements, screenReaderInstructions: { draggable: t.drag.instructions } }}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <ol className={styles.slides}>
          {deck.slides.map((slide, i) => (
            <SlideRow key={slide.id} deck={deck.id} slide={slide} number={i + 1} count={ids.length} />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
}

/** A deck to be put in order, named, annotated, shown, saved and shared. */
export default function DeckPage({ view }: { view: DeckView }) {
  const text = useText();
  const t = useTexts(DECKS);
  const deck = useDecks(({ decks }) => decks.find((d) => d.id === view.deck));
  const shortened = useDecks((state) => state.shortened);
  const called = useDeckName();
  useTitle(deck ? called(deck.name) : text.pageTitle('decks'));
  const list = text.href({ page: 'decks' });
  if (!useDecksRead()) return <Loading />;
  if (!deck) {
    return (
      <>
        <h1>{t.unknownDeck}</h1>
        <DeckStatus />
        <p>{t.unknownDeckHelp}</p>
        <p>
          <a href={list}>{t.toList}</a>
        </p>
      </>
    );
  }
  return (
    <>
      <Breadcrumb steps={[text.pageLink('decks')]} />
      <h1>{called(deck.name)}</h1>
      <DeckStatus />
      {shortened?.deck === deck.id && <Shortened slides={shortened.slides} />}
      <div className={styles.head}>
        <DeckName deck={deck} />
        <Actions>
          <Button
            id="vis"
            look="primary"
            disabled={deck.slides.length === 0}
            onClick={({ currentTarget }) => startPresenting(currentTarget, view, text.language)}
          >
            {t.present}
          </Button>
          <ButtonLink href={text.href({ page: 'handout', of: slideView(view), withLines: false })}>
            {t.handout}
          </ButtonLink>
          <PowerPointButton
            disabled={deck.slides.length === 0}
            slides={() => ({ name: called(deck.name), slides: deck.slides, shortened: [] })}
          />
          <Button onClick={() => saveDeck(deck)}>{t.save}</Button>
          <ShareLink deck={deck} text={text} />
        </Actions>
      </div>
      {deck.slides.length === 0 ? (
        <p>
          {t.empty} <a href={text.href({ page: 'indicators', query: '', theme: null })}>{t.toFigures}</a>
        </p>
      ) : (
        <SlideList deck={deck} />
      )}
      <Actions>
        <Button disabled={deck.slides.length >= DECK_LIMITS.slides} onClick={() => addTextSlide(deck.id)}>
          {t.newText}
        </Button>
      </Actions>
    </>
  );
}
