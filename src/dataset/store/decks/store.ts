/** The decks of the reader in the browser's database, which all windows write to. */
import { DECK_VERSION, type Deck, newId, type Seen, type Slide } from '../../../model/deck';
import { connectTo, entriesOf, type Transaction } from '../database';
import { type Aside, applyChange, type Collection, type DeckChange, endOf, type Placed } from './collection';
import { CURRENT, type DecksSchema, type KeptDeck, openDatabase } from './database';
import { asideOf, readAside, readKeptDeck, readSeen } from './keptDeck';
import type { Legacy } from './legacy';

const STORES = ['decks', 'seen', 'aside', 'choices'] as const;
type Kept = Transaction<DecksSchema, (typeof STORES)[number]>;

/** What became of the decks that changes were about. */
export interface Written {
  /** Of everything that the changes were about, what is kept now. */
  readonly kept: Collection;
  /** The decks they were about. */
  readonly ids: ReadonlySet<string>;
}

/** Decks in the database. Every method may throw `StoreError`. */
export interface DeckStore {
  /** All that is kept. What cannot be read is put aside first. */
  read(): Promise<Collection>;
  /** Makes changes of what is kept by now, all of them or none. */
  write(changes: readonly DeckChange[]): Promise<Written>;
  /**
   * Keeps what an earlier version kept: each deck once, however often it is called; one that has been changed both there
   * and here is kept in both forms.
   */
  takeOver(legacy: readonly Legacy[]): Promise<void>;
}

/** A part of what is kept, and what of it this program does not know how to read. */
interface Loaded {
  readonly all: Collection;
  /** Those that are put aside when they are read next. */
  readonly broken: ReadonlyMap<
    string,
    { readonly place: number; readonly deck: Deck | null; readonly aside: Aside }
  >;
  /** Ids of decks of a newer version, which nothing is done to. */
  readonly newer: ReadonlySet<string>;
}

function withSeen(deck: Deck, seen: ReadonlyMap<string, Seen>): Deck {
  return {
    ...deck,
    slides: deck.slides.map((slide) => ({ ...slide, seen: seen.get(slide.id) ?? slide.seen })),
  };
}

/** Where a deck was among the others, whatever else is wrong with it. */
function placeOf(raw: unknown): number {
  const place = typeof raw === 'object' && raw !== null && 'place' in raw ? raw.place : null;
  return typeof place === 'number' && Number.isFinite(place) ? place : 0;
}

/** Reads what is kept. @param ids the decks; all of them and what was put aside unless told */
async function load(transaction: Kept, ids?: Iterable<string>): Promise<Loaded> {
  const [decks, seen] = [transaction.objectStore('decks'), transaction.objectStore('seen')];
  const keys = ids ? [...ids] : await decks.getAllKeys();
  const raw = await Promise.all(keys.map((key) => decks.get(key)));
  const rawSeen = await Promise.all(keys.map((key) => seen.get(key)));
  const rawAside = ids ? [] : await entriesOf(transaction.objectStore('aside'));
  const current: unknown = await transaction.objectStore('choices').get(CURRENT);
  const aside = new Map(rawAside.map(([key, raw]) => [key, readAside(key, raw)]));
  const placed = new Map<string, Placed>();
  const broken = new Map<string, { place: number; deck: Deck | null; aside: Aside }>();
  const newer = new Set<string>();
  for (const [i, key] of keys.entries()) {
    if (raw[i] === undefined) continue;
    const read = readKeptDeck(key, raw[i]);
    const place = placeOf(raw[i]);
    const put = asideOf(read.problem?.problem === 'newer' ? key : newId(), raw[i], read);
    const deck = read.deck && withSeen(read.deck, readSeen(rawSeen[i]));
    if (put?.problem.problem === 'newer') {
      newer.add(key);
      aside.set(key, put);
    } else if (put) broken.set(key, { place, deck, aside: put });
    else if (deck) placed.set(key, { place, deck });
  }
  return {
    all: { decks: placed, aside, current: typeof current === 'string' ? current : null },
    broken,
    newer,
  };
}

/** Whether two slides say the same, whatever they have been seen with. */
function sameWords(a: Slide, b: Slide | undefined): boolean {
  return a.id === b?.id && a.title === b.title && a.note === b.note && a.content === b.content;
}

function sameDeck(a: Placed, b: Placed | undefined): boolean {
  return (
    a.place === b?.place &&
    a.deck.name === b.deck.name &&
    a.deck.changed === b.deck.changed &&
    a.deck.slides.length === b.deck.slides.length &&
    a.deck.slides.every((slide, i) => sameWords(slide, b.deck.slides[i]))
  );
}

/** Whether the slides of a deck have been seen with the same. */
function sameSeen(a: Deck, b: Deck | undefined): boolean {
  const before = new Map(b?.slides.map(({ id, seen }) => [id, seen]));
  return a.slides.length === before.size && a.slides.every(({ id, seen }) => before.get(id) === seen);
}

function kept({ place, deck }: Placed): KeptDeck {
  const slides = deck.slides.map(({ seen: _, ...slide }) => slide);
  return { version: DECK_VERSION, place, ...deck, slides };
}

/** Keeps the differences between what was read and what has become of it. */
async function save(transaction: Kept, { all: before, newer }: Loaded, after: Collection): Promise<void> {
  const decks = transaction.objectStore('decks');
  const seen = transaction.objectStore('seen');
  for (const [id, placed] of after.decks) {
    if (newer.has(id)) continue;
    const was = before.decks.get(id);
    if (!sameDeck(placed, was)) await decks.put(kept(placed), id);
    if (!sameSeen(placed.deck, was?.deck)) {
      const each = placed.deck.slides.flatMap((slide) => (slide.seen ? [[slide.id, slide.seen]] : []));
      await seen.put(Object.fromEntries(each) as Record<string, Seen>, id);
    }
  }
  for (const id of before.decks.keys()) {
    if (after.decks.has(id)) continue;
    await decks.delete(id);
    await seen.delete(id);
  }
  if (after.current !== before.current) await transaction.objectStore('choices').put(after.current, CURRENT);
}

/** Keeps and clears what was put aside. */
async function saveAside(transaction: Kept, changes: readonly DeckChange[]): Promise<void> {
  const aside = transaction.objectStore('aside');
  for (const change of changes) {
    if (change.type === 'dropAside') await aside.delete(change.id);
    if (change.type === 'putAside') {
      const { id, ...rest } = change.aside;
      await aside.put(rest, id);
    }
  }
}

/** The decks that changes are about; undefined if it takes all to make them. */
function idsOf(changes: readonly DeckChange[]): Set<string> | undefined {
  if (changes.some(({ type }) => type === 'add')) return undefined;
  const others: readonly DeckChange['type'][] = ['choose', 'putAside', 'dropAside'];
  return new Set(
    changes.flatMap((change) =>
      'id' in change && change.id !== null && !others.includes(change.type) ? change.id : [],
    ),
  );
}

/** The changes that take over what an earlier version kept. @param taken see {@link DecksSchema} */
function takeOverChanges(
  { decks, aside, current }: Legacy,
  { all, newer }: Loaded,
  taken: ReadonlyMap<string, string>,
): DeckChange[] {
  const end = endOf(all.decks);
  const changes = decks.flatMap((deck, i): DeckChange[] => {
    const here = all.decks.get(deck.id)?.deck;
    const before = taken.get(deck.id);
    // Taken over already, or older than what was; what has been deleted here since does not come back.
    if (before !== undefined && deck.changed <= before) return [];
    if (here?.changed === deck.changed) return [];
    if (here && here.changed === before) return [{ type: 'change', id: deck.id, to: () => deck }];
    const free = here || newer.has(deck.id) ? { ...deck, id: newId() } : deck;
    return [{ type: 'add', deck: free, place: end + i, isNew: here !== undefined }];
  });
  const known = new Set([...all.aside.values()].map(({ text }) => text));
  return [
    ...changes,
    ...aside.flatMap((one): DeckChange[] =>
      known.has(one.text) ? [] : [{ type: 'putAside', aside: { ...one, id: newId() } }],
    ),
    ...(all.current === null && current !== null ? [{ type: 'choose' as const, id: current }] : []),
  ];
}

/** Connects to the decks that are kept. @throws what `openDatabase` throws */
export async function openDeckStore(): Promise<DeckStore> {
  const run = await connectTo(openDatabase);
  return {
    read: async () => {
      const loaded = await run([...STORES], 'readonly', (transaction) => load(transaction));
      if (loaded.broken.size === 0) return loaded.all;
      return run([...STORES], 'readwrite', async (transaction) => {
        const now = await load(transaction);
        let after = now.all;
        for (const { place, deck, aside } of now.broken.values()) {
          after = applyChange(after, { type: 'putAside', aside });
          if (deck) after = applyChange(after, { type: 'add', deck, place, isNew: false });
        }
        for (const [id, { aside }] of now.broken) {
          await transaction.objectStore('decks').delete(id);
          await transaction.objectStore('seen').delete(id);
          await saveAside(transaction, [{ type: 'putAside', aside }]);
        }
        await save(transaction, now, after);
        return after;
      });
    },
    write: (changes) =>
      run([...STORES], 'readwrite', async (transaction) => {
        const loaded = await load(transaction, idsOf(changes));
        const after = changes.reduce(applyChange, loaded.all);
        await save(transaction, loaded, after);
        await saveAside(transaction, changes);
        return {
          kept: after,
          ids: idsOf(changes) ?? new Set([...loaded.all.decks.keys(), ...after.decks.keys()]),
        };
      }),
    takeOver: (legacy) =>
      run([...STORES, 'taken'], 'readwrite', async (transaction) => {
        const marks = transaction.objectStore('taken');
        for (const one of legacy) {
          const part = transaction as unknown as Kept;
          const loaded = await load(part);
          const taken = new Map(await entriesOf(marks));
          const changes = takeOverChanges(one, loaded, taken);
          await save(part, loaded, changes.reduce(applyChange, loaded.all));
          await saveAside(part, changes);
          for (const { id, changed } of one.decks) {
            if (changed > (taken.get(id) ?? '')) await marks.put(changed, id);
          }
        }
      }),
  };
}
