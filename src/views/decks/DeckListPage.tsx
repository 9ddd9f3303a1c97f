import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { type DeckProblem, parseDeck } from '../../dataset/store/decks/deckFile';
import { DECKS } from '../../i18n/decks';
import { DECK_LIMITS, type Deck, newDeck, newSlide } from '../../model/deck';
import { compareText } from '../../model/language';
import { addDeck, deleteDeck, duplicateDeck } from '../../state/decks';
import { useDecks } from '../../state/keptDecks';
import { knownMunicipality, useMunicipality } from '../../state/municipality';
import { slidesOf } from '../../state/slides';
import { startPresenting } from '../../state/startPresenting';
import { navigate } from '../../state/store';
import { Actions } from '../../ui/Actions';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { Failure } from '../../ui/Failure';
import { FileButton } from '../../ui/FileButton';
import { Loading } from '../../ui/LoadState';
import { MunicipalityField } from '../../ui/MunicipalityField';
import { PageHeading } from '../../ui/PageHeading';
import { useTexts } from '../../ui/useMessages';
import { type Text, useText } from '../../ui/useText';
import { areaContents } from '../area/slides';
import { PowerPointButton } from '../present/powerpoint/PowerPointButton';
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

/** The deck that is ready for a municipality. */
function ReadyDeck({ area, text }: { area: string; text: Text }) {
  const t = useTexts(DECKS);
  const client = useQueryClient();
  const { index, language } = text;
  const name = index.area(area).longName[language];
  const [failed, setFailed] = useState(false);
  const copy = async () => {
    setFailed(false);
    try {
      const contents = await areaContents(area, { text, client });
      const deck = newDeck(
        name,
        contents.map((content) => newSlide(content)),
      );
      addDeck(deck);
      navigate(text.href({ page: 'deck', deck: deck.id }));
    } catch {
      setFailed(true);
    }
  };
  return (
    <Card as="li" className={styles.card}>
      <h3>{name}</h3>
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
        <Button look="link" aria-label={t.copyOf(name)} onClick={() => void copy()}>
          {t.copy}
        </Button>
        <PowerPointButton
          of={name}
          slides={async () => slidesOf(name, await areaContents(area, { text, client }))}
        />
      </Actions>
      {failed && <Failure>{text.t.states.unreachable}</Failure>}
    </Card>
  );
}

/** The decks that are ready: that of a municipality to be found, and those of municipalities with minutes of their own. */
function ReadyDecks({ text }: { text: Text }) {
  const t = useTexts(DECKS);
  const { index, language } = text;
  const [found, setFound] = useState(() => knownMunicipality(useMunicipality.getState().area, index));
  const areas = useMemo(
    () =>
      index.areasWithData
        .filter(({ id, type }) => type === 'kommune' && index.catalog.withMinutes.includes(id))
        .sort((a, b) => compareText(a.name[language], b.name[language], language)),
    [index, language],
  );
  return (
    <>
      <h2>{t.ready}</h2>
      <p className="muted">{t.readyLede}</p>
      <div className={styles.find}>
        <MunicipalityField label={t.findReady} chosen={found} onChoose={setFound} />
      </div>
      {found !== null && (
        <ul className={styles.grid}>
          <ReadyDeck key={found} area={found} text={text} />
        </ul>
      )}
      <h3>{t.readyWithMinutes}</h3>
      <ul className={styles.grid}>
        {areas
          .filter(({ id }) => id !== found)
          .map(({ id }) => (
            <ReadyDeck key={id} area={id} text={text} />
          ))}
      </ul>
    </>
  );
}

/** The reader's decks, those that are ready for each municipality, and the way to open a file; once the first are read. */
function Decks({ text }: { text: Text }) {
  const t = useTexts(DECKS);
  const decks = useDecks((state) => state.decks);
  const [problem, setProblem] = useState<DeckProblem | null>(null);
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
  return (
    <>
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
      <ReadyDecks text={text} />
    </>
  );
}

/** The page of decks: its heading and what it is about do not wait for what the browser keeps. */
export default function DeckListPage() {
  const text = useText();
  const t = useTexts(DECKS);
  const read = useDecksRead();
  return (
    <>
      <PageHeading page="decks" />
      <p className="lede">{t.lede}</p>
      {read ? <Decks text={text} /> : <Loading />}
    </>
  );
}
