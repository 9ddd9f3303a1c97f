/** What is proposed to somebody who says what a table's values are. */
import type { Codelists, Group, Indicator, Unit } from '../../model/codelist';
import { foldForSearch } from '../../model/language';
import { TOTAL_GROUPS } from '../../model/total';
import { likeness } from '../read/nearest';

/** The known indicators whose names are most like a text, the most alike first; of those as alike, those of the unit. */
export function suggestions(
  name: string,
  unit: string | null,
  indicators: readonly Indicator[],
  most = 5,
): Indicator[] {
  return indicators
    .map((indicator) => ({
      indicator,
      like: Math.max(likeness(name, indicator.name.da), likeness(name, indicator.name.en)),
      same: Number(indicator.unit === unit),
    }))
    .filter(({ like }) => like > 0.25)
    .sort((a, b) => b.like - a.like || b.same - a.same)
    .slice(0, most)
    .map(({ indicator }) => indicator);
}

/** A text as its words: lower case, one blank before and after each. */
function wordsOf(text: string): string {
  return ` ${foldForSearch(text)
    .replace(/%/g, ' % ')
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim()} `;
}

/** The unit that the head of a column speaks of, in whole words: `Fuldtidspersoner i pct.` is in per cent. */
export function likelyUnit(head: string, units: readonly Unit[]): Unit | undefined {
  const words = wordsOf(head);
  const share = / (%|pct|procent|andel) /.test(words) && units.find(({ type }) => type === 'procent');
  if (share) return share;
  // “kr. pr. borger” says more than “kr.”.
  return units
    .map((unit) => {
      const names = [unit.one.da, unit.other.da, unit.one.en, unit.other.en].map(wordsOf);
      return { unit, headWords: Math.max(...names.map((name) => (words.includes(name) ? name.length : 0))) };
    })
    .filter(({ headWords }) => headWords > 0)
    .sort((a, b) => b.headWords - a.headWords)[0]?.unit;
}

/** Letters that a word must have to stand for a group by being the beginning of another: “kontanthjælpsmodtagere”. */
const STEM = 5;
/** Words of the heads of any table, which speak of no group. */
const TABLE_WORDS = [
  'omraade',
  'kommune',
  'kommunen',
  'kommuner',
  'periode',
  'antal',
  'personer',
  'aar',
  'area',
];

const split = (words: string): string[] =>
  wordsOf(words)
    .split(' ')
    .filter((word) => word !== '');

/** Words of a head that say how many or in what, and not of whom. */
const MEASURING = split(
  'heraf antal andel pct procent % af i alt total samlet sum pr of which in per cent number share',
);
/** Words in names of groups that a head may leave out: `kontanthjaelp_jobparate`. */
const JOINING = split('på i og til af mv on and of the etc');

/**
 * The group that the head of one of several columns of an indicator says its values are of: everybody if it says
 * nothing but what is measured and in what; null if any word of it is not understood, for then it may be another.
 */
export function groupInHead(
  head: string,
  indicator: Indicator,
  { groups, units }: Pick<Codelists, 'groups' | 'units'>,
): string | null {
  const measured = [
    ...MEASURING,
    ...TABLE_WORDS,
    ...split(`${indicator.id} ${indicator.name.da} ${indicator.name.en}`),
    ...units.flatMap(({ one, other }) => split(`${one.da} ${other.da} ${one.en} ${other.en}`)),
  ];
  const words = split(head);
  const rest = words.filter((word) => !measured.includes(word));
  if (rest.length === 0) return 'alle';
  const named = groups.filter(({ name }) =>
    [name.da, name.en].some((text) => {
      const own = split(text);
      return (
        rest.every((word) => own.includes(word)) &&
        own.every((word) => words.includes(word) || JOINING.includes(word))
      );
    }),
  );
  const [only, ...others] = named;
  return only && others.length === 0 ? only.id : null;
}

/**
 * The groups that a text speaks of, by their names: those that it has every word of before those that it has one of, and
 * long names before short ones. None of everybody.
 */
export function likelyGroups(text: string, groups: readonly Group[], most = 5): Group[] {
  const headWords = split(text).filter((word) => !TABLE_WORDS.includes(word));
  const isNamed = (word: string) =>
    headWords.some((own) => own === word || (word.length >= STEM && own.startsWith(word)));
  return groups
    .filter(({ id }) => !TOTAL_GROUPS.includes(id))
    .map((group) => {
      const names = [group.name.da, group.name.en].map((name) => {
        const words = split(name);
        const found = words.filter((word) => word.length >= STEM && isNamed(word));
        return words.every(isNamed) ? 1000 + name.length : found.join('').length;
      });
      return { group, like: Math.max(...names) };
    })
    .filter(({ like }) => like > 0)
    .sort((a, b) => b.like - a.like)
    .slice(0, most)
    .map(({ group }) => group);
}

/** Least likeness of two names that are really similar. */
const SIMILAR = 0.7;

/** The theme of a known indicator with a really similar name, or '': the reader chooses. */
export function likelyTheme(name: string, indicators: readonly Indicator[]): string {
  const [best] = indicators
    .map(({ theme, name: known }) => ({
      theme,
      like: Math.max(likeness(name, known.da), likeness(name, known.en)),
    }))
    .sort((a, b) => b.like - a.like);
  return best && best.like >= SIMILAR ? best.theme : '';
}
