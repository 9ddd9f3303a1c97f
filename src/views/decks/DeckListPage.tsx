import { useMemo, useState } from 'react';
import { type DeckProblem, parseDeck } from '../../dataset/store/decks/deckFile';
import { DECKS } from '../../i18n/decks';
import { DECK_LIMITS, type Deck, newDeck, newSlide } from '../../model/deck';
import { compareText } from '../../model/language';
import { addDeck, deleteDeck, duplicateDeck } from '../../state/decks';
import { useDecks } from '../../state/keptDecks';
import { startPresenting } from '../../state/startPresenting';
import { navigate } from '../../state/store';
import { Actions } from '../../ui/Actions';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { FileButton } from '../../ui/FileButton';
import { Loading } from '../../ui/LoadState';
import { PageHeading } from '../../ui/PageHeading';
import { useTexts } from '../../ui/useMessages';
import { type Text, useText } from '../../ui/useText';
import { areaContents } from '../area/slides';
import { AsideList } from './AsideList';
import { DeckStatus } from './DeckStatus';
import { DeckTrouble } from './DeckTrouble';
import { useDeckName } from './deckName';
import styles from './decks.module.css';
import { saveDeck } from './saveDeck';
import { useDecksRead } from './useDecksRead';

/** A deck that is kept, with what can be done with it. */
function OwnDeck({ deck, text }: { deck: Deck; text: Text }) {
  const t = useTexts(DECKS);
  const name = useDeckName()(deck.name);
  const view = { page: 'deck', deck: deck.id } as const;
  return (
    <Card as="li" className={styles.card}>
      <h3>
        <a href={text.href(view)}>{name}</a>
      </h3>
      <p className="muted">
        {t.slides(deck.slides.length)} · {t.changed(text.date(deck.changed.slice(0, 10)))}
      </p>
      <Actions>
        <Button
          id={`vis-${deck.id}`}
          aria-label={t.showOf(name)}
          disabled={deck.slides.length === 0}
          onClick={({ currentTarget }) => startPresenting(currentTarget, view, text.language)}
        >
          {t.show}
        </Button>
        <Button
          look="link"
          aria-label={t.duplicateOf(name)}
          onClick={() => duplicateDeck(deck.id, t.copied(name))}
        >
          {t.duplicate}
        </Button>
        <Button look="link" aria-label={t.saveOf(name)} onClick={() => saveDeck(deck)}>
          {t.save}
        </Button>
        <Button look="link" aria-label={t.removeOf(name)} onClick={() => deleteDeck(deck.id)}>
          {t.remove}
        </Button>
      </Actions>
    </Card>
  );
}

/** The deck made of a municipality's most important figures. */
function ReadyDeck({ area, text }: { area: string; text: Text }) {
  const t = useTexts(DECKS);
  const { index, language } = text;
  const name = index.area(area).longName[language];
  const contents = useMemo(() => areaContents(area, index), [area, index]);
  const copy = () => {
    const deck = newDeck(
      name,
      contents.map((content) => newSlide(content)),
    );
    addDeck(deck);
    navigate(text.href({ page: 'deck', deck: deck.id }));
  };
  return (
    <Card as="li" className={styles.card}>
      <h3>{name}</h3>
      <p className="muted">{t.slides(contents.length)}</p>
      <Actions>
        <Button
          id={`vis-${area}`}
          aria-label={t.showOf(name)}
          onClick={({ currentTarget }) =>
            startPresenting(currentTarget, { page: 'area', area }, text.language)
          }
        >
          {t.show}
        </Button>
        <Button look="link" aria-label={t.copyOf(name)} onClick={copy}>
          {t.copy}
        </Button>
      </Actions>
    </Card>
  );
}

/** The reader's decks, those that are ready for each municipality, and the way to open a file. */
export default function DeckListPage() {
  const text = useText();
  const t = useTexts(DECKS);
  const { index, language } = text;
  const decks = useDecks((state) => state.decks);
  const [problem, setProblem] = useState<DeckProblem | null>(null);
  const areas = useMemo(
    () =>
      index.areasWithData
        .filter((area) => area.type === 'kommune')
        .sort((a, b) => compareText(a.name[language], b.name[language], language)),
    [index, language],
  );
  const open = (deck: Deck, shortened?: readonly number[]) => {
    addDeck(deck, shortened);
    navigate(text.href({ page: 'deck', deck: deck.id }));
  };
  const openFile = async (file: File) => {
    setProblem(null);
    // What is far too large is not even read.
    const read =
      file.size > 4 * DECK_LIMITS.bytes ? ({ problem: 'too-large' } as const) : parseDeck(await file.text());
    if ('problem' in read) setProblem(read);
    else open(read.deck, read.shortened);
  };
  if (!useDecksRead()) return <Loading />;
  return (
    <>
      <PageHeading page="decks" />
      <p className="lede">{t.lede}</p>
      <DeckStatus />
      {problem && <DeckTrouble problem={problem} />}
      <h2>{t.own}</h2>
      {decks.length === 0 && <p>{t.none}</p>}
      <ul className={styles.grid}>
        {decks.map((deck) => (
          <OwnDeck key={deck.id} deck={deck} text={text} />
        ))}
      </ul>
      <Actions>
        <Button onClick={() => open(newDeck(t.newName))}>{t.newDeck}</Button>
        <FileButton accept=".json,application/json" onFile={(file) => void openFile(file)}>
          {t.openFile}
        </FileButton>
      </Actions>
      <AsideList />
      <h2>{t.ready}</h2>
      <p className="muted">{t.readyLede}</p>
      <ul className={styles.grid}>
        {areas.map(({ id }) => (
          <ReadyDeck key={id} area={id} text={text} />
        ))}
      </ul>
    </>
  );
}
