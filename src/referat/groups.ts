/** Of whom a figure is: a group of the lists, by the words beside it and by the groups that its indicator has figures of. */
import type { IndicatorEntry } from '../model/catalog';
import type { Group } from '../model/codelist';
import { foldForSearch } from '../model/language';
import type { Named, Traced } from './proposal';

/** Ids of the groups that each indicator has figures of, by the indicator's id. */
export type GroupsOf = Readonly<Record<string, readonly string[]>>;

/** What the indicators of a catalogue have figures of. */
export const groupsOfEntries = (entries: readonly Pick<IndicatorEntry, 'id' | 'groups'>[]): GroupsOf =>
  Object.fromEntries(entries.map(({ id, groups }) => [id, groups]));

/** The words that may say of whom a figure is. */
export interface GroupWords {
  /** Right before the number, and behind it as far as that is about it still. */
  readonly before: string;
  readonly after: string;
  /** What it measures where that is new. */
  readonly name: string;
  readonly sentence: string;
  /** Headings and captions that it stands under. */
  readonly under: string;
}

/** Finds groups; made once for a set of lists. */
export interface GroupFinder {
  /** Groups that a text names, the last first. */
  readonly groupsIn: (text: string) => readonly Group[];
  /** Of whom a figure is. @param indicator id of the one that it is a figure of; null for a new one */
  readonly groupOf: (words: GroupWords, indicator: string | null) => Traced<Named>;
}

/** The group of everybody, and of all whom an indicator is about. */
const EVERYBODY: Named = { id: 'alle', name: 'I alt' };
const isWhole = (id: string): boolean => /^alle(?:-|$)/.test(id);

/** Groups by names that many things have; they are meant only where the indicator has figures of them. */
const COMMON_NAMES: readonly Group['sort'][] = ['budgetlinje', 'resultat'];

/** How a group may be called: by its name, by what its name has in brackets, by the words of its id. */
const namesOf = ({ id, name }: Group): readonly string[] => {
  const whole = foldForSearch(name.da).replace(/\s+mv\.$/, '');
  const others = [/\(([^)]*)\)/.exec(whole)?.[1] ?? '', foldForSearch(id.replaceAll('-', ' '))];
  return [whole, ...others.filter((other) => other.length > 8)];
};

/** Words for the whole of what is spoken of. */
const ALTOGETHER =
  /(?<![\p{L}])(?:samle(?:t|de)|i\s+alt|total(?:t|e)?|udvalgets\s+(?:samlede\s+)?område)(?![\p{L}])/iu;

/** Makes the finder. */
export function groupFinder(groups: readonly Group[], groupsOf: GroupsOf): GroupFinder {
  const named = groups
    .filter(({ id }) => id !== EVERYBODY.id)
    .flatMap((group) => namesOf(group).map((name) => ({ group, name })))
    .sort((a, b) => b.name.length - a.name.length);
  const known = new Map<string, readonly Group[]>();
  const allIn = (text: string): readonly Group[] => {
    const before = known.get(text);
    if (before) return before;
    const fold = foldForSearch(text);
    const found: { group: Group; at: number; end: number }[] = [];
    for (const { group, name } of named) {
      const at = fold.indexOf(name);
      if (at < 0 || (at > 0 && /[a-z]/.test(fold[at - 1] ?? '') && name.length < 8)) continue;
      if (found.some((other) => at < other.end && other.at < at + name.length)) continue;
      found.push({ group, at, end: at + name.length });
    }
    const last = found.sort((a, b) => b.at - a.at).map(({ group }) => group);
    known.set(text, last);
    return last;
  };
  const groupsIn = (text: string, used: readonly string[] = []): readonly Group[] =>
    allIn(text).filter(({ id, sort }) => used.includes(id) || !COMMON_NAMES.includes(sort));
  const nameOf = ({ id, name }: Group): Named => ({ id, name: name.da });
  const byId = new Map(groups.map((group) => [group.id, nameOf(group)]));
  const groupOf = ({ before, after, name, sentence, under }: GroupWords, indicator: string | null) => {
    const used = indicator === null ? [] : (groupsOf[indicator] ?? []);
    // The last one before the number, else the first behind it.
    const near =
      [groupsIn(before, used), [...groupsIn(after, used)].reverse()].find((list) => list.length > 0) ??
      (indicator === null ? groupsIn(name) : []);
    // “A-dagpenge” as a heading tells of whom everything under it is.
    const heading =
      used.length > 0
        ? undefined
        : groupsIn(under).find((group) => namesOf(group).includes(foldForSearch(under.trim())));
    const far = groupsIn(`${under} ${sentence}`, used);
    const traced = (value: Named, from: Traced<Named>['from'], sure = true): Traced<Named> => ({
      ...{ value, from, at: null, sure },
      or: [...new Map([...near, ...far].map((group) => [group.id, nameOf(group)])).values()].filter(
        ({ id }) => id !== value.id,
      ),
    });
    const only = used.length === 1 ? byId.get(used[0] ?? '') : undefined;
    if (only) return traced(only, 'figure');
    const has = ({ id }: Group) => used.length === 0 || used.includes(id);
    const own = near.find(has) ?? near[0] ?? heading;
    if (own) return traced(nameOf(own), 'figure');
    const whole = used.length === 0 ? EVERYBODY : byId.get(used.find(isWhole) ?? '');
    const named = used.length === 0 ? [] : [...new Set(far.filter(has))];
    if (named[0]) return traced(nameOf(named[0]), 'sentence', named.length === 1);
    const isAll = ALTOGETHER.test(`${before} ${after}`);
    return whole ? traced(whole, 'nothing') : traced(EVERYBODY, 'nothing', isAll);
  };
  return { groupsIn, groupOf };
}
