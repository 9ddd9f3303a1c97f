/** What a word that no list has may stand for: a slip of the pen, or another word for the same. */
import { meantBy } from '../../i18n/synonyms';
import type { Name } from '../../model/codelist';
import { foldForSearch } from '../../model/language';
import { isMisspelt } from '../../model/misspelt';

/** An entry of a code list, as far as words can stand for it. */
export interface Named {
  readonly id: string;
  readonly name: Name;
  readonly definition?: Name;
}

/** Letters of a word that says something: `af`, `pr` and `i` are in every name. */
const SHORTEST = 3;
/** Letters that a word must have to be found inside a longer one: “kontanthjælp” in “kontanthjælpsmodtagere”. */
const STEM = 5;
/** Least likeness that says something; of letters alone more, as all words share some. */
const LEAST = 0.5;
const LEAST_SPELLED = 0.6;
/** What being spoken of in a definition counts for, as against being named. */
const DEFINED = 0.55;

const wordsOf = (text: string): string[] => [
  ...new Set(
    foldForSearch(text)
      .split(/[^a-z0-9]+/)
      .filter((word) => word.length >= SHORTEST),
  ),
];

/** Whether a word, or what it means in everyday speech, is among others. */
function isAmong(word: string, others: readonly string[]): boolean {
  return meantBy(word).some((meant) =>
    others.some(
      (own) =>
        own === meant ||
        (meant.length >= STEM && own.includes(meant)) ||
        (own.length >= STEM && meant.includes(own)),
    ),
  );
}

/** How like two names are by their words, 0 to 1: what they share, of all that they have. */
export function likeness(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const shared = one.filter((word) => isAmong(word, other)).length;
  const all = one.length + other.length;
  return all === 0 ? 0 : Math.min(1, (2 * shared) / all);
}

/** How like two words are by their letters, 0 to 1: the pairs of letters that they share; 1 for one that is misspelt. */
function spelledLike(a: string, b: string): number {
  const [one, other] = [a, b].map((text) => foldForSearch(text).replace(/[^a-z0-9]+/g, ' ')) as [
    string,
    string,
  ];
  if (isMisspelt(one, other)) return 1;
  const pairs = (text: string) => new Set([...text].map((letter, i, all) => letter + (all[i + 1] ?? '')));
  const [own, others] = [pairs(one), pairs(other)];
  const shared = [...own].filter((pair) => others.has(pair)).length;
  return (2 * shared) / (own.size + others.size);
}

const namedAfter = (entry: Named | string): Named =>
  typeof entry === 'string' ? { id: entry, name: { da: entry, en: entry } } : entry;

/**
 * What a word may stand for, with how sure that is, 0 to 1, the likeliest first: an entry that is spelled much like it,
 * one whose name has its words or what they mean, or one whose definition speaks of all of them.
 */
export function alike<T extends Named>(word: string, entries: Iterable<T>): { entry: T; like: number }[] {
  const asked = wordsOf(word);
  return [...entries]
    .map((entry) => {
      const names = [entry.id, entry.name.da, entry.name.en];
      const spelled = Math.max(...names.map((name) => spelledLike(word, name)));
      const named = Math.max(...names.map((name) => likeness(word, name)));
      const about = wordsOf(`${entry.definition?.da ?? ''} ${entry.definition?.en ?? ''}`);
      const defined = asked.length > 0 && asked.every((own) => isAmong(own, about)) ? DEFINED : 0;
      return { entry, like: Math.max(spelled < LEAST_SPELLED ? 0 : spelled, named, defined), spelled };
    })
    .filter(({ like }) => like >= LEAST)
    .sort((a, b) => b.like - a.like || b.spelled - a.spelled);
}

/** At most a handful of what a word may stand for, the likeliest first, so that a list of 98 does not drown the message. */
export function nearest(word: string, entries: Iterable<Named | string>): string[] {
  return alike(word, [...entries].map(namedAfter))
    .slice(0, 5)
    .map(({ entry }) => entry.id);
}

/** {@link nearest} of one list, which remembers: a word that is wrong may be so in a million rows. */
export function nearestIn(entries: Iterable<Named | string>): (word: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const found = known.get(word) ?? nearest(word, entries);
    known.set(word, found);
    return found;
  };
}
