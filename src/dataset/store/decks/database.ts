import type { DBSchema, IDBPDatabase } from 'idb';
import type { Deck, Seen, Slide } from '../../../model/deck';
import { openSteps, type Step } from '../database';
import type { Aside } from './collection';

/** A deck as it is kept: apart from what its slides have been seen with, which no writing of the reader's waits for. */
export interface KeptDeck extends Omit<Deck, 'slides'> {
  /** Of its form. A later one is left as it is. */
  readonly version: number;
  readonly place: number;
  readonly slides: readonly Omit<Slide, 'seen'>[];
}

/** Which deck was added to last. */
export const CURRENT = 'current';

/** What is kept. Everything is checked when it is read. */
export interface DecksSchema extends DBSchema {
  /** By id. */
  decks: { key: string; value: KeptDeck };
  /** By id of the deck, and then of the slide. */
  seen: { key: string; value: Readonly<Record<string, Seen>> };
  aside: { key: string; value: Omit<Aside, 'id'> };
  choices: { key: typeof CURRENT; value: string | null };
  /** When each deck was changed that has been taken over from an earlier version, by its id. */
  taken: { key: string; value: string };
}

/** From nothing to the present layout, a step a version. A published step is never changed; another is added. */
const STEPS: readonly Step<DecksSchema>[] = [
  (database) => {
    for (const name of ['decks', 'seen', 'aside', 'choices', 'taken'] as const)
      database.createObjectStore(name);
  },
];

/** Where decks are kept. */
export const DATABASE = 'noegletavlen.praesentationer';

/** Opens the database as {@link openSteps} does, whose errors are thrown on. */
export function openDatabase(onClose: () => void): Promise<IDBPDatabase<DecksSchema>> {
  return openSteps(DATABASE, STEPS, onClose);
}
