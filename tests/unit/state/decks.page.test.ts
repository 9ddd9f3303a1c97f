import fc from 'fast-check';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { inOrder } from '../../../src/dataset/store/decks/collection';
import { DATABASE, openDatabase } from '../../../src/dataset/store/decks/database';
import { openDeckStore } from '../../../src/dataset/store/decks/store';
import { DECK_LIMITS, type Deck, newDeck, newSlide, type Slide } from '../../../src/model/deck';
import { anyDeck } from '../decks';
import { first, present } from '../fixtures';
import { withIndexedDb } from '../indexedDb';
import { withWindows } from '../windows';

const LEGACY = 'noegletavlen.praesentationer';
/** What the first version wrote. */
const legacyText = (decks: readonly Deck[], current: string | null = null) =>
  JSON.stringify({ state: { decks, current }, version: 1 });

type Store = typeof import('../../../src/state/decks') & typeof import('../../../src/state/keptDecks');

/** A window of the browser, as it is when its page has been loaded and has read what is kept. */
async function openWindow(): Promise<Store> {
  vi.resetModules();
  const kept = await import('../../../src/state/keptDecks');
  await kept.readDecks();
  return { ...kept, ...(await import('../../../src/state/decks')) };
}

/** The decks that are kept. */
async function keptDecks(): Promise<Deck[]> {
  return inOrder((await (await openDeckStore()).read()).decks);
}

/** Waits until what windows show is what is kept. @returns it */
async function settled(...windows: readonly Store[]): Promise<readonly Deck[]> {
  let kept: readonly Deck[] = [];
  const look = async () => {
    kept = await keptDecks();
    for (const { useDecks } of windows) expect(useDecks.getState().decks).toEqual(kept);
  };
  await vi.waitFor(look, { timeout: 5000, interval: 2 });
  return kept;
}

/** Has the browser's database refuse what it is given, until it is called. */
function full(): () => void {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  return () => put.mockRestore();
}

withIndexedDb();
withWindows();

const slide = (n: number) => newSlide({ type: 'verdict', area: 'faxe' }, { note: String(n) });
const three = () => newDeck('Tre', [slide(1), slide(2), slide(3)]);
const notes = (deck: Deck | undefined) => deck?.slides.map(({ note }) => note);

let store: Store;
const decks = () => store.useDecks.getState().decks;
const deckOf = (id: string) => present(decks().find((deck) => deck.id === id));

beforeEach(async () => {
  store = await openWindow();
});

describe('decks', () => {
  test('are there when the page is loaded again', async () => {
    const deck = three();
    store.addDeck(deck);
    await settled(store);
    const again = await openWindow();
    expect(again.useDecks.getState()).toMatchObject({
      decks: [deck],
      current: deck.id,
      kept: true,
      trouble: null,
      aside: [],
    });
  });

  test('any deck is kept as it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyDeck, { maxLength: 3, comparator: (a, b) => a.id === b.id || a.name === b.name }),
        async (list) => {
          for (const { id } of decks()) store.deleteDeck(id);
          for (const deck of list) store.addDeck(deck);
          await settled(store);
          const { useDecks } = await openWindow();
          expect(useDecks.getState().decks).toEqual(list);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('are renamed, but not to nothing', () => {
    const deck = three();
    store.addDeck(deck);
    store.renameDeck(deck.id, '  Mødet i maj ');
    expect(deckOf(deck.id).name).toBe('Mødet i maj');
    store.renameDeck(deck.id, '   ');
    expect(deckOf(deck.id).name).toBe('Mødet i maj');
    store.renameDeck(deck.id, 'x'.repeat(500));
    expect(deckOf(deck.id).name).toHaveLength(DECK_LIMITS.name);
    store.renameDeck('nobody', 'y');
    expect(decks()).toHaveLength(1);
  });

  test('are duplicated with slides of their own', () => {
    const deck = three();
    store.addDeck(deck);
    store.duplicateDeck(deck.id, 'Tre (kopi)');
    const copy = present(decks()[1]);
    expect(copy.name).toBe('Tre (kopi)');
    expect(notes(copy)).toEqual(notes(deck));
    store.changeSlide(copy.id, first(copy.slides).id, { note: 'kun her' });
    expect(notes(deckOf(deck.id))).toEqual(['1', '2', '3']);
    const ids = decks().flatMap(({ id, slides }) => [id, ...slides.map((s) => s.id)]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('are told apart by their names', () => {
    for (const name of ['Møde', 'Møde', 'Møde 2', 'Møde']) store.addDeck(newDeck(name));
    expect(decks().map(({ name }) => name)).toEqual(['Møde', 'Møde 2', 'Møde 2 2', 'Møde 3']);
  });

  test('are told when they were changed, and only they', () => {
    const [a, b] = [newDeck('a', [slide(1)], new Date(0)), newDeck('b', [slide(1)], new Date(0))];
    store.addDeck(a);
    store.addDeck(b);
    store.changeSlide(b.id, first(b.slides).id, { title: 'x' });
    expect(deckOf(a.id)).toEqual(a);
    expect(deckOf(b.id).changed > b.changed).toBe(true);
  });
});

test('the figures a slide is seen with are remembered, which is no change of the deck', () => {
  const deck = { ...three(), changed: '2026-01-02T03:04:05.000Z' };
  store.addDeck(deck);
  const [seen, other] = [{ date: '2026-11-22', values: { a: 1 } }, present(deck.slides[1])];
  store.rememberSeen(deck.id, present(deck.slides[0]).id, seen);
  const { changed, slides } = deckOf(deck.id);
  expect([changed, slides[0]?.seen, slides[1]]).toEqual([deck.changed, seen, other]);
});

describe('slides', () => {
  const filled = (n: number) => {
    const deck = newDeck(
      'x',
      Array.from({ length: n }, (_, i) => slide(i)),
    );
    store.addDeck(deck);
    return deck;
  };

  test('are added at the end or after another, which makes the deck the one added to', () => {
    const [deck, other] = [filled(2), filled(0)];
    expect(store.useDecks.getState().current).toBe(other.id);
    store.addSlide(deck.id, slide(8));
    store.addSlide(deck.id, slide(9), first(deck.slides).id);
    expect(notes(deckOf(deck.id))).toEqual(['0', '9', '1', '8']);
    expect(store.useDecks.getState().current).toBe(deck.id);
  });

  test('are not added to a deck that is full', () => {
    const deck = filled(DECK_LIMITS.slides);
    store.addSlide(deck.id, slide(0));
    store.duplicateSlide(deck.id, first(deck.slides).id);
    expect(deckOf(deck.id).slides).toEqual(deck.slides);
  });

  test('moved anywhere they are the same slides in another order, the others in theirs', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.nat(),
        fc.integer({ min: -3, max: 20 }),
        (n, which, to) => {
          const deck = filled(n);
          const moved = present(deck.slides[which % n]);
          store.moveSlide(deck.id, moved.id, to);
          const { slides } = deckOf(deck.id);
          expect(slides.findIndex(({ id }) => id === moved.id)).toBe(Math.min(n - 1, Math.max(0, to)));
          const others = (all: readonly Slide[]) => all.filter(({ id }) => id !== moved.id);
          expect(others(slides)).toEqual(others(deck.slides));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a slide or deck that is not there is neither moved, changed, copied nor deleted', () => {
    const deck = filled(3);
    for (const act of [
      () => store.moveSlide(deck.id, 'x', 0),
      () => store.changeSlide(deck.id, 'x', { note: 'y' }),
      () => store.duplicateSlide('x', 'y'),
      () => store.deleteSlide(deck.id, 'x'),
      () => store.deleteDeck('x'),
      () => store.duplicateDeck('x', 'y'),
      () => store.undoDelete(),
    ]) {
      act();
      expect(deckOf(deck.id).slides).toEqual(deck.slides);
      expect(store.useDecks.getState().deleted).toBeNull();
    }
  });

  test('duplicated they stand right after, each with its own title and note', () => {
    const deck = filled(3);
    const [one] = deck.slides;
    store.changeSlide(deck.id, present(one).id, { title: 'Æ', note: 'n' });
    store.duplicateSlide(deck.id, present(one).id);
    const { slides } = deckOf(deck.id);
    expect(slides.map(({ title, note }) => [title, note])).toEqual([
      ['Æ', 'n'],
      ['Æ', 'n'],
      [null, '1'],
      [null, '2'],
    ]);
    store.changeSlide(deck.id, present(slides[1]).id, { note: 'en anden' });
    expect(notes(deckOf(deck.id))).toEqual(['n', 'en anden', '1', '2']);
  });
});

describe('undo', () => {
  test('brings back exactly what was deleted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.nat(), fc.nat(), fc.boolean(), (n, a, b, whole) => {
        const list = Array.from({ length: n }, () => three());
        for (const deck of list) store.addDeck(deck);
        const before = store.useDecks.getState();
        const deck = present(before.decks[a % before.decks.length]);
        if (whole) store.deleteDeck(deck.id);
        else store.deleteSlide(deck.id, present(deck.slides[b % deck.slides.length]).id);
        expect(decks()).not.toEqual(before.decks);
        store.undoDelete();
        const after = store.useDecks.getState();
        const plain = (all: readonly Deck[]) => all.map(({ changed: _, ...rest }) => rest);
        expect(plain(after.decks)).toEqual(plain(before.decks));
        if (whole) expect(after.decks).toEqual(before.decks);
        expect(after.current).toBe(before.current);
        expect(after.deleted).toBeNull();
      }),
      { numRuns: 50 },
    );
  });

  test('does not fill a deck beyond what a file can hold', () => {
    const deck = newDeck(
      'x',
      Array.from({ length: DECK_LIMITS.slides }, (_, i) => slide(i)),
    );
    store.addDeck(deck);
    store.deleteSlide(deck.id, first(deck.slides).id);
    expect(store.undoProblem(store.useDecks.getState())).toBeNull();
    store.addSlide(deck.id, slide(999));
    expect(store.undoProblem(store.useDecks.getState())).toBe('full');
    store.undoDelete();
    expect(deckOf(deck.id).slides).toHaveLength(DECK_LIMITS.slides);
    // It is not lost: there may be room for it later.
    expect(store.useDecks.getState().deleted).toMatchObject({ type: 'slide' });
  });
});

describe('a browser that does not keep', () => {
  test('says so when it is full, with all of it still there, and keeps it when there is room', async () => {
    const deck = three();
    store.addDeck(deck);
    await settled(store);
    const room = full();
    const id = first(deck.slides).id;
    for (const note of ['N', 'Nu', 'Nu!']) store.changeSlide(deck.id, id, { note });
    await vi.waitFor(() => expect(store.useDecks.getState().kept).toBe(false));
    expect(first(deckOf(deck.id).slides).note).toBe('Nu!');
    expect(first(first(await keptDecks()).slides).note).toBe('1');
    // What another window keeps meanwhile is shown beside it, and takes nothing of it away.
    const other = await openWindow();
    expect(first(first(other.useDecks.getState().decks).slides).note).toBe('1');
    room();
    other.addDeck(newDeck('Anden'));
    await vi.waitFor(() => expect(decks()).toHaveLength(2));
    expect(first(deckOf(deck.id).slides).note).toBe('Nu!');
    store.renameDeck(deck.id, 'Nu');
    await vi.waitFor(() => expect(store.useDecks.getState().kept).toBe(true));
    expect(await settled(store, other)).toMatchObject([
      { name: 'Nu', slides: [{ note: 'Nu!' }, {}, {}] },
      { name: 'Anden' },
    ]);
  });

  test('says so when it refuses everything, and shows what an earlier version kept', async () => {
    const earlier = three();
    localStorage.setItem(LEGACY, legacyText([earlier]));
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
    store = await openWindow();
    expect(store.useDecks.getState()).toMatchObject({ trouble: 'refused', decks: [earlier] });
    store.addDeck(newDeck('Ny'));
    store.changeSlide(earlier.id, first(earlier.slides).id, { note: 'x' });
    await vi.waitFor(() => expect(store.useDecks.getState().kept).toBe(false));
    expect(decks().map(({ name }) => name)).toEqual(['Tre', 'Ny']);
    expect(notes(decks()[0])).toEqual(['x', '2', '3']);
    expect(localStorage.getItem(LEGACY)).toBe(legacyText([earlier]));
  });

  test('leaves a database of a newer version alone, and says so', async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    const newer = await openDB(DATABASE, 9, { upgrade: (made) => void made.createObjectStore('pages') });
    await newer.put('pages', 'hej', 'x');
    newer.close();
    store = await openWindow();
    expect(store.useDecks.getState()).toMatchObject({ trouble: 'newer', decks: [] });
    store.addDeck(three());
    await vi.waitFor(() => expect(store.useDecks.getState().kept).toBe(false));
    expect(await (await openDB(DATABASE, 9)).get('pages', 'x')).toBe('hej');
  });

  test('keeps what could not be taken over where it was', async () => {
    const earlier = three();
    localStorage.setItem(LEGACY, legacyText([earlier]));
    const room = full();
    store = await openWindow();
    expect(decks()).toEqual([earlier]);
    expect(localStorage.getItem(LEGACY)).not.toBeNull();
    room();
    store.renameDeck(earlier.id, 'Nu');
    expect(await settled(store)).toMatchObject([{ name: 'Nu' }]);
  });
});

describe('a page that is closed right after something is written', () => {
  test.each([
    ['a moment ago', -60_000],
    ['in the same millisecond', 0],
    ['by a clock that is ahead', 3_600_000],
  ])('leaves it to the next, which keeps it; the deck was changed %s', async (_, after) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const now = Date.now();
    const deck = { ...three(), changed: new Date(now + after).toISOString() };
    store.addDeck(deck);
    await settled(store);
    // Waiting takes time on this clock too.
    vi.setSystemTime(now);
    const room = full();
    for (const note of ['N', 'Nu', 'Nu!']) store.changeSlide(deck.id, first(deck.slides).id, { note });
    store.renameDeck(deck.id, 'Nyt navn');
    await vi.waitFor(() => expect(store.useDecks.getState().kept).toBe(false));
    dispatchEvent(new Event('pagehide'));
    room();
    store = await openWindow();
    const wanted = [{ name: 'Nyt navn', slides: [{ note: 'Nu!' }, {}, {}] }];
    expect(decks()).toMatchObject(wanted);
    expect(await settled(store)).toMatchObject(wanted);
    await vi.waitFor(() => expect(localStorage).toHaveLength(0));
  });

  test('leaves it to the next, whatever has been written beside it elsewhere since', async () => {
    const deck = three();
    store.addDeck(deck);
    await settled(store);
    const [one, two] = deck.slides as [Slide, Slide, Slide];
    const room = full();
    store.changeSlide(deck.id, one.id, { note: 'her' });
    await vi.waitFor(() => expect(store.useDecks.getState().kept).toBe(false));
    dispatchEvent(new Event('pagehide'));
    room();
    // A page of another version leaves it in another way, which is not for this one.
    const theirs = [`${present(Object.keys(localStorage)[0])}2`, '[{"type":"draw"}]'] as const;
    localStorage.setItem(...theirs);
    await (await openDeckStore()).write([
      { type: 'say', id: deck.id, slide: one.id, to: { title: 'der' }, changed: '9' },
      { type: 'say', id: deck.id, slide: two.id, to: { note: 'der' }, changed: '9' },
    ]);
    store = await openWindow();
    const kept = first(await settled(store));
    expect(notes(kept)).toEqual(['her', 'der', '3']);
    expect(kept.slides[0]?.title).toBe('der');
    await vi.waitFor(() => expect(Object.entries(localStorage)).toEqual([theirs]));
  });

  test('does not take back what has been written elsewhere since', async () => {
    const deck = three();
    store.addDeck(deck);
    await settled(store);
    const id = first(deck.slides).id;
    store.changeSlide(deck.id, id, { note: 'først' });
    dispatchEvent(new Event('pagehide'));
    const [key, text] = present(Object.entries(localStorage)[0]);
    // The database had time for it after all.
    await settled(store);
    const other = await openWindow();
    await new Promise((resolve) => setTimeout(resolve, 2));
    other.changeSlide(deck.id, id, { note: 'siden' });
    await settled(other);
    localStorage.setItem(key, text);
    store = await openWindow();
    expect(notes(first(await settled(store)))).toEqual(['siden', '2', '3']);
    expect(localStorage).toHaveLength(0);
  });
});

describe('what is kept and cannot be read', () => {
  /** Changes what is kept of a deck, behind the back of the program. */
  const harm = async (id: string, to: (raw: Record<string, unknown>) => unknown) => {
    const database = await openDatabase(() => {});
    const raw = await database.get('decks', id);
    await database.put('decks', to(structuredClone(raw) as never) as never, id);
    database.close();
  };
  const aside = () => store.useDecks.getState().aside;

  test('one damaged slide leaves the others, and all other decks, and is put aside whole', async () => {
    const [a, b] = [three(), newDeck('B', [slide(9)])];
    for (const deck of [a, b]) store.addDeck(deck);
    store.rememberSeen(a.id, first(a.slides).id, { date: '2026-11-22', values: { x: 1 } });
    await settled(store);
    await harm(a.id, (raw) => ({
      ...raw,
      slides: (raw.slides as Slide[]).map((one, i) =>
        i === 1 ? { ...one, content: { type: 'film' } } : one,
      ),
    }));
    store = await openWindow();
    expect(decks().map(notes)).toEqual([['1', '3'], ['9']]);
    expect(first(deckOf(a.id).slides).seen?.values).toEqual({ x: 1 });
    expect(aside()).toMatchObject([
      { name: 'Tre', partly: true, problem: { problem: 'broken', at: 'slides.1.content.type' } },
    ]);
    expect(JSON.parse(first(aside()).text)).toMatchObject({ name: 'Tre', slides: [{}, { note: '2' }, {}] });
    // It is put aside once, and goes on as any deck.
    store.changeSlide(a.id, first(a.slides).id, { note: 'videre' });
    await settled(store);
    store = await openWindow();
    expect(decks().map(notes)).toEqual([['videre', '3'], ['9']]);
    expect(aside()).toHaveLength(1);
    // Deleted it can be had back.
    const [it] = aside();
    store.deleteAside(present(it), 'Tre');
    expect(aside()).toEqual([]);
    store.undoDelete();
    expect(aside()).toEqual([it]);
    store.deleteAside(present(it), 'Tre');
    await vi.waitFor(async () => expect((await (await openDeckStore()).read()).aside.size).toBe(0));
  });

  test.each([
    ['without slides', ({ slides: _, ...raw }: Record<string, unknown>) => raw, 'slides'],
    ['with a name that is none', (raw: Record<string, unknown>) => ({ ...raw, name: 7 }), 'name'],
    ['that is no deck at all', () => 'hej', ''],
  ])('a deck %s is put aside', async (_, to, at) => {
    const deck = three();
    store.addDeck(deck);
    await settled(store);
    await harm(deck.id, to);
    store = await openWindow();
    expect(decks()).toEqual([]);
    expect(aside()).toMatchObject([{ partly: false, problem: { problem: 'broken', at } }]);
  });

  test('a deck of a newer version is named and left exactly as it is', async () => {
    const deck = three();
    store.addDeck(deck);
    await settled(store);
    await harm(deck.id, (raw) => ({ ...raw, version: 9, pages: [1, 2, 3] }));
    const raw = async () => (await openDatabase(() => {})).get('decks', deck.id);
    const before = await raw();
    store = await openWindow();
    expect(decks()).toEqual([]);
    expect(aside()).toMatchObject([{ name: 'Tre', problem: { problem: 'newer', version: 9 } }]);
    expect(JSON.parse(first(aside()).text)).toMatchObject({ version: 9, pages: [1, 2, 3] });
    store.addDeck({ ...three(), id: deck.id });
    store.addDeck(newDeck('Ny'));
    await vi.waitFor(async () => expect((await keptDecks()).map(({ name }) => name)).toEqual(['Ny']));
    expect(await raw()).toEqual(before);
  });
});

describe('what the first version kept', () => {
  const aside = () => store.useDecks.getState().aside;
  const legacyKeys = () => Object.keys(localStorage).filter((key) => key.startsWith(LEGACY));

  test('is taken over, figures and all, and then removed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyDeck, { maxLength: 3, selector: (deck) => deck.id }),
        async (list) => {
          vi.stubGlobal('indexedDB', new IDBFactory());
          localStorage.setItem(LEGACY, legacyText(list, list[0]?.id));
          store = await openWindow();
          expect(store.useDecks.getState()).toMatchObject({ decks: list, current: list[0]?.id ?? null });
          expect(legacyKeys()).toEqual([]);
          store = await openWindow();
          expect(decks()).toEqual(list);
          dispatchEvent(new Event('pagehide'));
        },
      ),
      { numRuns: 15 },
    );
  });

  test('is there once, though two windows take it over at the same moment', async () => {
    const list = [three(), { ...three(), name: 'Fire' }];
    const setAside = `${LEGACY} 2026-11-01T00:00:00.000Z`;
    localStorage.setItem(LEGACY, legacyText(list));
    localStorage.setItem(setAside, 'hej');
    vi.resetModules();
    const one = await import('../../../src/state/keptDecks');
    vi.resetModules();
    const two = await import('../../../src/state/keptDecks');
    await Promise.all([one.readDecks(), two.readDecks()]);
    expect(await keptDecks()).toEqual(list);
    expect((await (await openDeckStore()).read()).aside.size).toBe(1);
    expect(legacyKeys()).toEqual([]);
  });

  test('and has put aside comes back: the decks that can be read, and the rest named', async () => {
    const [good, bad] = [three(), newDeck('Skadet', [slide(1), slide(2)])];
    const damaged = { ...bad, slides: [bad.slides[0], { ...bad.slides[1], note: 7 }] };
    localStorage.setItem(
      `${LEGACY} 2026-11-01T00:00:00.000Z`,
      legacyText([good, damaged as never, 'x' as never]),
    );
    localStorage.setItem(`${LEGACY} 2026-11-02T00:00:00.000Z`, legacyText([three()]).slice(0, -20));
    localStorage.setItem(`${LEGACY} 2026-11-03T00:00:00.000Z`, '{"version":9,"state":{"pages":[]}}');
    localStorage.setItem(`${LEGACY} 2026-11-04T00:00:00.000Z`, 'null');
    store = await openWindow();
    expect(decks()).toMatchObject([good, { name: 'Skadet', slides: [{ note: '1' }] }]);
    const named = aside().map(({ name, problem, partly }) => ({ name, partly, ...problem }));
    expect(named).toHaveLength(5);
    expect(named).toEqual(
      expect.arrayContaining([
        { name: 'Skadet', partly: true, problem: 'broken', at: 'slides.1.note' },
        { name: '', partly: false, problem: 'broken', at: 'id' },
        { name: '', partly: false, problem: 'cut' },
        { name: '', partly: false, problem: 'broken', at: '' },
        { name: '', partly: false, problem: 'newer', version: 9 },
      ]),
    );
    // What a newer version wrote is not moved.
    expect(legacyKeys()).toEqual([`${LEGACY} 2026-11-03T00:00:00.000Z`]);
    store = await openWindow();
    expect(aside()).toHaveLength(5);
  });

  test('a window that is still open in that version loses nothing, and brings back nothing that was deleted', async () => {
    const at = (n: number) => new Date(2026, 10, 22, n).toISOString();
    const [a, b, c] = ['a', 'b', 'c'].map((name) => newDeck(name, [slide(1), slide(2)], new Date(at(1)))) as [
      Deck,
      Deck,
      Deck,
    ];
    localStorage.setItem(LEGACY, legacyText([a, b, c]));
    store = await openWindow();
    store.deleteDeck(c.id);
    store.changeSlide(b.id, first(b.slides).id, { note: 'her' });
    await settled(store);
    // It has all decks as they were, and changes two of them.
    const there = (deck: Deck) => ({
      ...deck,
      changed: new Date().toISOString().replace('Z', '9Z'),
      slides: deck.slides.map((one) => ({ ...one, note: 'der' })),
    });
    localStorage.setItem(LEGACY, legacyText([there(a), there(b), c]));
    store = await openWindow();
    expect(decks().map((deck) => [deck.name, ...(notes(deck) ?? [])])).toEqual([
      ['a', 'der', 'der'],
      ['b', 'her', '2'],
      ['b 2', 'der', 'der'],
    ]);
    store = await openWindow();
    expect(decks()).toHaveLength(3);
  });
});

describe('two windows', () => {
  test('have the same decks, and each merges into what the other has made', async () => {
    const other = await openWindow();
    const deck = three();
    store.addDeck(deck);
    await settled(store, other);
    // At the same moment, before either has heard of the other.
    const [one, two, three_] = deck.slides as [Slide, Slide, Slide];
    store.changeSlide(deck.id, one.id, { note: 'fra den ene' });
    other.changeSlide(deck.id, one.id, { title: 'fra den anden' });
    other.renameDeck(deck.id, 'Nyt navn');
    store.moveSlide(deck.id, three_.id, 0);
    other.addSlide(deck.id, slide(4), two.id);
    other.rememberSeen(deck.id, two.id, { date: '2026-11-22', values: { x: 1 } });
    store.addDeck(newDeck('Min'));
    other.addDeck(newDeck('Min'));
    const kept = await settled(store, other);
    expect(kept.map(({ name }) => name)).toEqual(['Nyt navn', 'Min', 'Min 2']);
    expect(notes(kept[0])).toEqual(['3', 'fra den ene', '2', '4']);
    expect(kept[0]?.slides[1]).toMatchObject({ title: 'fra den anden' });
    expect(kept[0]?.slides[2]?.seen?.values).toEqual({ x: 1 });
  });

  test('one that writes while it reads what the other has made shows both', async () => {
    const deck = three();
    store.addDeck(deck);
    await settled(store);
    let answer: (() => void) | undefined;
    let slow = false;
    vi.doMock('../../../src/dataset/store/decks/store', async (original) => ({
      openDeckStore: async () => {
        const opened = await (
          await original<typeof import('../../../src/dataset/store/decks/store')>()
        ).openDeckStore();
        const read = async () => {
          const all = await opened.read();
          if (slow) {
            await new Promise<void>((resolve) => {
              answer = resolve;
            });
          }
          return all;
        };
        return { ...opened, read };
      },
    }));
    const other = await openWindow();
    vi.doUnmock('../../../src/dataset/store/decks/store');
    slow = true;
    store.addDeck(newDeck('Deres'));
    const arrive = await vi.waitFor(() => present(answer));
    slow = false;
    other.changeSlide(deck.id, first(deck.slides).id, { note: 'Nu' });
    // Whatever was asked of the database until now has been done.
    await keptDecks();
    arrive();
    const kept = await settled(store, other);
    expect(kept.map(({ name }) => name)).toEqual(['Tre', 'Deres']);
    expect(notes(kept[0])).toEqual(['Nu', '2', '3']);
  });

  test('one that comes back by Back has read what was made meanwhile before it changes anything', async () => {
    const other = await openWindow();
    dispatchEvent(new Event('pagehide'));
    const away = store;
    const theirs = newDeck('Deres');
    other.addDeck(theirs);
    await settled(other);
    expect(away.useDecks.getState().decks).toEqual([]);
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    away.addDeck(newDeck('Min'));
    expect((await settled(away, other)).map(({ name }) => name)).toEqual(['Deres', 'Min']);
  });

  test('what one offers to undo comes back as it was last, whatever the other has done', async () => {
    const other = await openWindow();
    const deck = three();
    store.addDeck(deck);
    await settled(store, other);
    // Written there, and deleted here before this window has heard of it.
    dispatchEvent(new Event('pagehide'));
    other.changeSlide(deck.id, first(deck.slides).id, { note: 'sidste ord' });
    await settled(other);
    expect(notes(deckOf(deck.id))).toEqual(['1', '2', '3']);
    store.deleteDeck(deck.id);
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await settled(store, other);
    expect(other.useDecks.getState().decks).toEqual([]);
    other.addDeck(newDeck('Ny'));
    await settled(store, other);
    store.undoDelete();
    const kept = await settled(store, other);
    expect(kept.map(({ name }) => name)).toEqual(['Tre', 'Ny']);
    expect(notes(kept[0])).toEqual(['sidste ord', '2', '3']);

    store.deleteSlide(deck.id, first(deck.slides).id);
    other.moveSlide(deck.id, present(deck.slides[2]).id, 0);
    await settled(store, other);
    store.undoDelete();
    await settled(store, other);
    expect(notes(deckOf(deck.id))?.toSorted()).toEqual(['2', '3', 'sidste ord']);
  });

  test('a slide of a deck that the other has deleted cannot come back, which is known', async () => {
    const other = await openWindow();
    const deck = three();
    store.addDeck(deck);
    await settled(store, other);
    store.deleteSlide(deck.id, first(deck.slides).id);
    await settled(store, other);
    other.deleteDeck(deck.id);
    await settled(store, other);
    expect(store.undoProblem(store.useDecks.getState())).toBe('gone');
    store.undoDelete();
    expect(store.useDecks.getState().deleted).not.toBeNull();
    other.undoDelete();
    await settled(store, other);
    expect(store.undoProblem(store.useDecks.getState())).toBeNull();
    store.undoDelete();
    expect(notes(first(await settled(store, other)))).toEqual(['1', '2', '3']);
  });

  /** What a window does to its own part of a deck that both have open, and to decks of its own. */
  type Act = { readonly who: 0 | 1; readonly what: number; readonly which: number; readonly rest: number };

  test('whatever they do in whatever order, every change of both is kept', async () => {
    const act: fc.Arbitrary<Act> = fc.record({
      who: fc.constantFrom(0 as const, 1 as const),
      what: fc.nat(6),
      which: fc.nat(2),
      // How long until the next, in turns of the browser's loop.
      rest: fc.constantFrom(0, 0, 0, 1, 3),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 14 }), async (acts) => {
        vi.stubGlobal('indexedDB', new IDBFactory());
        const windows = [await openWindow(), await openWindow()] as const;
        const shared = newDeck('Fælles', [1, 2, 3, 4, 5, 6].map(slide));
        windows[0].addDeck(shared);
        await settled(...windows);
        const wanted = new Map(
          shared.slides.map(({ id, note }) => [id, { title: null as string | null, note, seen: 0 }]),
        );
        const names = new Set(['Fælles']);
        const added = new Set<string>();
        const gone = new Set<string>();
        for (const [n, { who, what, which, rest }] of acts.entries()) {
          const window = windows[who];
          const { id } = present(shared.slides[who * 3 + which]);
          const own = present(wanted.get(id));
          if (what === 0) {
            own.note = `note ${n}`;
            window.changeSlide(shared.id, id, { note: own.note });
          }
          if (what === 1) {
            own.title = `titel ${n}`;
            window.changeSlide(shared.id, id, { title: own.title });
          }
          if (what === 2) {
            own.seen = n + 1;
            window.rememberSeen(shared.id, id, { date: '2026-11-22', values: { x: own.seen } });
          }
          if (what === 3) window.moveSlide(shared.id, id, which * 2);
          if (what === 4) {
            const extra = slide(n);
            added.add(extra.id);
            window.addSlide(shared.id, extra, id);
          }
          if (what === 5) {
            names.add(`Deck ${n}`);
            window.addDeck(newDeck(`Deck ${n}`));
          }
          if (what === 6) {
            gone.add(id);
            window.deleteSlide(shared.id, id);
          }
          for (let turn = 0; turn < rest; turn += 1) await new Promise((resolve) => setTimeout(resolve));
        }
        const kept = await settled(...windows);
        dispatchEvent(new Event('pagehide'));
        expect(new Set(kept.map(({ name }) => name))).toEqual(names);
        const { slides } = present(kept.find(({ id }) => id === shared.id));
        const ids = [...wanted.keys(), ...added].filter((id) => !gone.has(id));
        expect(slides.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
        for (const { id, title, note, seen } of slides) {
          const own = wanted.get(id);
          if (own) expect({ title, note, seen: seen?.values.x ?? 0 }).toEqual(own);
        }
      }),
      { numRuns: 40 },
    );
  });
});
