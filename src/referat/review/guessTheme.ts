import { likelyTheme } from '../../dataset/import/proposals';
import type { Codelists } from '../../model/codelist';
import { foldForSearch } from '../../model/language';
import { TOTAL_GROUPS } from '../../model/total';
import type { Referat } from '../blocks';
import type { Draft } from './drafts';
import type { NewIndicator } from './saving';

/** Letters that a word has at least, and by which words are alike: “budget” and “budgettet”. */
const [SHORTEST, STEM] = [4, 6];
/** What a word counts for by where it stands; the unit, and what else is measured in the item, beside them. */
const WEIGHT = { name: 1, group: 1, title: 1, unit: 0.5, beside: 1 } as const;
/** How many indicators a word of a theme's own name counts for. */
const NAME_OF_THEME = 4;
/** How many figures say what a unit's or an item's theme is. */
const ENOUGH = 3;
/** What speaks for a theme at least, and its least share of all that speaks for any. */
const [LEAST, SHARE] = [0.4, 0.4];

/** Words of a text as they are likened. */
function stems(text: string): ReadonlySet<string> {
  const words = foldForSearch(text).split(/[^a-z0-9]+/);
  return new Set(words.filter(({ length }) => length >= SHORTEST).map((word) => word.slice(0, STEM)));
}

/** Counts by theme. */
type Votes = Map<string, number>;

const add = (votes: Votes, theme: string, n: number) => votes.set(theme, (votes.get(theme) ?? 0) + n);
const sumOf = (votes: Votes) => [...votes.values()].reduce((sum, n) => sum + n, 0);

/** What stands around the figures of a new indicator. */
export interface Around {
  /** Names of the groups that they are of. */
  readonly groups: string;
  /** Titles of their items. */
  readonly titles: string;
  /** Ids of the known indicators of the other figures of those items. */
  readonly beside: readonly string[];
}

/** What stands around the figures of an indicator. @param kept all that are kept */
export function aroundOf(
  { figures }: Pick<NewIndicator, 'figures'>,
  kept: readonly Draft[],
  { items }: Pick<Referat, 'items'>,
): Around {
  const own = kept.filter(({ key }) => figures.includes(key));
  const where = new Set(own.map(({ item }) => item));
  return {
    groups: own.flatMap(({ group }) => (TOTAL_GROUPS.includes(group.id ?? '') ? [] : group.name)).join(' '),
    titles: [...where].flatMap((item) => items[item]?.title ?? []).join(' '),
    beside: kept.flatMap(({ item, indicator }) => (where.has(item) ? (indicator.id ?? []) : [])),
  };
}

/** Proposes the theme of a new indicator, for the user to see and change; '' where nothing says it clearly. */
export type ThemeGuesser = (indicator: Pick<NewIndicator, 'name' | 'unit'>, around: Around) => string;

/** Learns from the known indicators which words and units are of which theme. */
export function themeGuesser({ indicators, themes }: Pick<Codelists, 'indicators' | 'themes'>): ThemeGuesser {
  const byWord = new Map<string, Votes>();
  const byUnit = new Map<string, Votes>();
  const themeOf = new Map(indicators.map(({ id, theme }) => [id, theme]));
  const count = (all: Map<string, Votes>, key: string, theme: string, n: number) => {
    const votes = all.get(key) ?? new Map();
    add(votes, theme, n);
    all.set(key, votes);
  };
  for (const { name, unit, theme } of indicators) {
    for (const stem of stems(name.da)) count(byWord, stem, theme, 1);
    count(byUnit, unit, theme, 1);
  }
  for (const { id, name, description } of themes) {
    for (const stem of stems(name.da)) count(byWord, stem, id, NAME_OF_THEME);
    for (const stem of stems(description.da)) count(byWord, stem, id, 1);
  }
  return ({ name, unit }, { groups, titles, beside }) => {
    const alike = likelyTheme(name, indicators);
    if (alike !== '') return alike;
    const score: Votes = new Map();
    const shares = (votes: Votes, weight: number, doubt: number) => {
      for (const [theme, n] of votes) add(score, theme, (weight * n) / (sumOf(votes) + doubt));
    };
    const words = [
      [name, WEIGHT.name],
      [groups, WEIGHT.group],
      [titles, WEIGHT.title],
    ] as const;
    // A word that was met once says little.
    for (const [text, weight] of words)
      for (const stem of stems(text)) shares(byWord.get(stem) ?? new Map(), weight, 2);
    const own: Votes = byUnit.get(unit) ?? new Map();
    if (sumOf(own) >= ENOUGH) shares(own, WEIGHT.unit, 0);
    const others: Votes = new Map();
    for (const id of beside) add(others, themeOf.get(id) ?? '', 1);
    if (beside.length >= ENOUGH) shares(others, WEIGHT.beside, 0);
    const [best] = [...score].sort(([, a], [, b]) => b - a);
    return best && best[1] >= LEAST && best[1] >= SHARE * sumOf(score) ? best[0] : '';
  };
}
