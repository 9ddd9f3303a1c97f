import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DECK_LIMITS, type Deck, newDeck, newSlide } from '../../../src/model/deck';
import { anyDeck } from '../decks';
import { first, present } from '../fixtures';

const KEY = 'noegletavlen.praesentationer';
type Store = typeof import('../../../src/state/decks');

/** A window of the browser: the store as it is when the page has been loaded. */
async function openWindow(): Promise<Store> {
  vi.resetModules();
  return import('../../../src/state/decks');
}
/** Waits until what is told of keeping has been told. */
const told = () => new Promise((resolve) => setTimeout(resolve));
/** Tells windows that another one has written. */
const written = () =>
  dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: localStorage.getItem(KEY) }));
/** Every text that was put aside. */
const aside = () =>
  Object.keys(localStorage).flatMap((key) =>
    key !== KEY && key.startsWith(KEY) ? [localStorage.getItem(key)] : [],
  );

const slide = (n: number) => newSlide({ type: 'lede', area: 'faxe' }, { note: String(n) });
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
    const again = await openWindow();
    expect(again.useDecks.getState()).toMatchObject({
      decks: [deck],
      current: deck.id,
      kept: true,
      unreadable: false,
    });
  });

  test('any deck is kept as it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyDeck, { maxLength: 3, comparator: (a, b) => a.id === b.id || a.name === b.name }),
        async (list) => {
          localStorage.clear();
          store = await openWindow();
          for (const deck of list) store.addDeck(deck);
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
    expect(deckOf(a.id)).toBe(a);
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
          expect(slides.indexOf(moved)).toBe(Math.min(n - 1, Math.max(0, to)));
          expect(slides.filter((s) => s !== moved)).toEqual(deck.slides.filter((s) => s !== moved));
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
    expect(store.canUndo(store.useDecks.getState())).toBe(true);
    store.addSlide(deck.id, slide(999));
    expect(store.canUndo(store.useDecks.getState())).toBe(false);
    store.undoDelete();
    expect(deckOf(deck.id).slides).toHaveLength(DECK_LIMITS.slides);
    // It is not lost: there may be room for it later.
    expect(store.useDecks.getState().deleted).toMatchObject({ slide: first(deck.slides) });
  });
});

describe('a browser that does not keep', () => {
  test('says so when it is full, with the deck still there, and when it keeps again', async () => {
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const deck = three();
    store.addDeck(deck);
    await told();
    expect(store.useDecks.getState()).toMatchObject({ kept: false, decks: [deck] });
    full.mockRestore();
    store.renameDeck(deck.id, 'Nu');
    await told();
    expect(store.useDecks.getState().kept).toBe(true);
    expect((await openWindow()).useDecks.getState().decks).toMatchObject([{ name: 'Nu' }]);
  });

  test('says so when it refuses everything', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    store = await openWindow();
    store.addDeck(three());
    await told();
    expect(store.useDecks.getState()).toMatchObject({ kept: false, unreadable: false });
    expect(decks()).toHaveLength(1);
  });
});

describe('what is kept and cannot be read', () => {
  const good = JSON.stringify({ version: 1, state: { decks: [three()], current: null } });
  test.each([
    ['cut off', good.slice(0, -20)],
    ['no JSON', 'hej'],
    ['nothing', ''],
    ['null', 'null'],
    ['of a newer version', good.replace('"version":1', '"version":2')],
    [
      'without slides',
      JSON.stringify({ version: 1, state: { decks: [{ id: 'a', name: 'b', changed: '' }], current: null } }),
    ],
    ['with decks in words', JSON.stringify({ version: 1, state: { decks: 'x', current: null } })],
  ])('%s is put aside, and said', async (_, text) => {
    localStorage.setItem(KEY, text);
    store = await openWindow();
    expect(decks()).toEqual([]);
    await told();
    expect(store.useDecks.getState()).toMatchObject({ unreadable: true, kept: true });
    const deck = three();
    store.addDeck(deck);
    await told();
    expect(aside()).toEqual([text]);
    const again = await openWindow();
    expect(again.useDecks.getState()).toMatchObject({ decks: [deck], unreadable: false });
    expect(aside()).toEqual([text]);
  });

  test('is left where it is when there is no room to put it aside', async () => {
    localStorage.setItem(KEY, 'hej');
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    store = await openWindow();
    store.addDeck(three());
    await told();
    expect(localStorage.getItem(KEY)).toBe('hej');
    expect(store.useDecks.getState()).toMatchObject({ unreadable: true, kept: false });
    expect(decks()).toHaveLength(1);
  });
});

describe('two windows', () => {
  test('have the same decks', async () => {
    const other = await openWindow();
    const deck = three();
    store.addDeck(deck);
    written();
    expect(other.useDecks.getState().decks).toEqual([deck]);
    other.renameDeck(deck.id, 'Fra den anden');
    written();
    expect(decks()).toMatchObject([{ name: 'Fra den anden' }]);
    // What one adds is not lost by what the other changes.
    store.addDeck(three());
    written();
    other.deleteSlide(deck.id, first(deck.slides).id);
    expect(other.useDecks.getState().decks.map(({ slides }) => slides.length)).toEqual([2, 3]);
  });

  test('a newer version in one does not lose its decks to the other', async () => {
    const deck = three();
    store.addDeck(deck);
    const newer = JSON.stringify({ version: 2, state: { presentations: [1, 2, 3] } });
    localStorage.setItem(KEY, newer);
    written();
    expect(decks()).toEqual([deck]);
    store.renameDeck(deck.id, 'x');
    expect(aside()).toEqual([newer]);
  });

  test('what could not be kept is not given up for what another window has', async () => {
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const deck = three();
    store.addDeck(deck);
    await told();
    full.mockRestore();
    localStorage.setItem(KEY, JSON.stringify({ version: 1, state: { decks: [], current: null } }));
    written();
    expect(decks()).toEqual([deck]);
  });

  test('what is emptied from outside stays here', () => {
    store.addDeck(three());
    localStorage.clear();
    written();
    expect(decks()).toHaveLength(1);
  });
});
