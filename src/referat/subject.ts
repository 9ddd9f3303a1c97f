/**
 * What is measured and of whom: an indicator and a group of the lists where the words near a figure name one, else words
 * of the text itself.
 */
import { meantBy } from '../i18n/synonyms';
import type { Codelists, Indicator } from '../model/codelist';
import type { Kind } from '../model/kind';
import { foldForSearch } from '../model/language';
import { type GroupsOf, groupFinder } from './groups';
import type { Named, Traced } from './proposal';

/** The words that may say what a figure is, the nearest first. */
export interface Evidence {
  /** Beside the number: its clause, its heads. */
  readonly near: string;
  /** Of these the words right before the number, and those behind it that are about it still. */
  readonly before: string;
  readonly after: string;
  readonly sentence: string;
  /** Headings and captions that it stands under. */
  readonly under: string;
  readonly title: string;
}

/** What a figure is by its unit and kind; an indicator has to agree with both. */
export interface Shape {
  readonly unit: string;
  readonly kind: Kind;
  /** Held against what was expected, another area, another time; an indicator of differences is meant then. */
  readonly isDifference: boolean;
  /** Heads of a table tell more than a sentence's one word. */
  readonly inTable: boolean;
}

/** What is said of what a figure measures. */
export interface Subject {
  readonly indicator: Traced<Named>;
  readonly group: Traced<Named>;
}

/** Finds the subject of figures; made once for a set of lists. */
export type SubjectFinder = (evidence: Evidence, shape: Shape, words: string) => Subject;

/** Words that say nothing of what is measured. */
const COMMON = new Set(
  'antal antallet andel andelen procent pct person personer borger borgere kommune kommuner kommunen kommunens hele landet som der den det til fra med for paa som har kan ikke hvor mange ved deres eller end denne disse alle efter under over mere flere aar maaned blevet bliver maaling maalt tal tallet samlet samlede heraf hvoraf svarer omregnet fuld tid stor del'.split(
    ' ',
  ),
);
/** A word without its ending, so that forms of it are one. */
const stem = (word: string): string =>
  word.length < 6 ? word : word.replace(/(?:ernes|enes|erne|ene|ers|ens|ets|en|et|er|es|e|s)$/, '');
const stemsOf = (text: string): string[] =>
  foldForSearch(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !COMMON.has(word))
    .map(stem);

/** How much each part of the evidence counts. */
const WEIGHTS = { near: 1, sentence: 0.7, under: 0.6, title: 0.35 } as const;
/** From here on an indicator is taken; a runner-up so near to it leaves it in doubt, the nearer the more is said of it. */
const LIKELY = 0.6;
const FAR = 0.5;
const ENOUGH = 0.7;
const TOO_NEAR = 0.95;
const MENTIONED = 0.34;

/** Words of which an indicator has one and a text the other, so that it is the opposite or another part of the whole. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /ledige?(?![\p{L}])|ledighed(?!sydelse)|(?<![\p{L}])uden\s+(?:job|arbejde)/iu,
    /beskæftig|(?<![\p{L}])i\s+(?:job|arbejde|fleksjob)(?![\p{L}])/iu,
  ],
  [/(?<![\p{L}])(?:kvinder|mødre)(?![\p{L}])/iu, /(?<![\p{L}])(?:mænd|fædre)(?![\p{L}])/iu],
  [/(?<![\p{L}])(?:nye|tilgang|påbegyndt)/iu, /(?<![\p{L}])(?:afgang|afsluttet|afsluttede)/iu],
  [/(?<![\p{L}])under(?![\p{L}])/iu, /(?<![\p{L}])over(?![\p{L}])/iu],
];
const NOT = /(?<![\p{L}])ikke(?![\p{L}])/iu;

/** The ages that a text speaks of: “16–64”. */
const agesIn = (text: string): readonly string[] =>
  [...text.matchAll(/(\d{2})\s?[-–]\s?(\d{2})(?=-?\s?år)/gu)].map(([, from, to]) => `${from}-${to}`);

/** What a text says of ages and opposites. */
interface Stance {
  readonly ages: readonly string[];
  readonly not: boolean;
  readonly sides: readonly (readonly [boolean, boolean])[];
}

const stanceOf = (text: string): Stance => ({
  ages: agesIn(text),
  not: NOT.test(text),
  sides: OPPOSITES.map(([one, other]) => [one.test(text), other.test(text)]),
});

/** Whether a text says the opposite of what an indicator is of, or speaks of people of another age. */
function contradicts(text: Stance, name: Stance): boolean {
  if (name.ages.length > 0 && text.ages.length > 0 && !text.ages.some((age) => name.ages.includes(age)))
    return true;
  if (text.not && !name.not) return true;
  return text.sides.some(([one, other], i) => {
    const [own, opposite] = name.sides[i] ?? [false, false];
    return one !== other && own !== opposite && one !== own;
  });
}

interface Candidate {
  readonly indicator: Indicator;
  /** Stems of its name, id and definition, and how much each counts. */
  readonly stems: ReadonlyMap<string, number>;
  /** Of these those without which it is the one that it is a special case of. */
  readonly special: readonly string[];
  readonly stance: Stance;
}

const unitsAgree = (unit: string, indicator: Indicator): boolean =>
  indicator.unit === unit || (unit === 'personer' && indicator.unit === 'fuldtidspersoner');

/** How much a stem counts by where an indicator has it. */
const PARTS = { name: 1, id: 0.6, definition: 0.3 } as const;
/** Indicators of a difference, which a figure is one of only where it says so. */
const DIFFERENCE = /forskel|afvigelse|aendring|forbedring|mangler|besparelse/;

/** What each word of a name may mean, in stems. */
const meaningsOf = (name: string): readonly (readonly string[])[] =>
  foldForSearch(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !COMMON.has(word))
    .map((word) => meantBy(word).map(stem));

/** Whether a name has the words of an indicator's, all of them and no others. */
const isCalled = (own: readonly (readonly string[])[], stems: ReadonlyMap<string, number>): boolean =>
  own.length > 0 &&
  own.every((meanings) => meanings.some((one) => stems.get(one) === PARTS.name)) &&
  [...stems].every(([one, part]) => part < PARTS.name || own.some((meanings) => meanings.includes(one)));

/** Stems of the words by which an indicator is a special case of another, whose id its own begins with: “anlaeg”. */
function specialStems({ id }: Indicator, all: readonly Indicator[]): readonly string[] {
  const general = all.find((other) => id.startsWith(`${other.id}-`));
  const special = general ? id.slice(general.id.length) : '';
  // A difference is told by more words than one.
  return DIFFERENCE.test(special) ? [] : stemsOf(special);
}

/** Makes the finder. */
export function subjectFinder(
  { indicators, groups }: Pick<Codelists, 'indicators' | 'groups'>,
  groupsOf: GroupsOf,
): SubjectFinder {
  const candidates = indicators.map((indicator): Candidate => {
    const stems = new Map<string, number>();
    for (const [part, text] of [
      ['definition', indicator.definition.da],
      ['id', indicator.id.replaceAll('-', ' ')],
      ['name', indicator.name.da],
    ] as const)
      for (const one of stemsOf(text)) stems.set(one, Math.max(PARTS[part], stems.get(one) ?? 0));
    return {
      indicator,
      stems,
      special: specialStems(indicator, indicators),
      stance: stanceOf(indicator.name.da),
    };
  });
  /** How rare a stem is among the indicators: “fleksjob” tells less than “progression”. */
  const spread = new Map<string, number>();
  for (const { stems } of candidates)
    for (const one of stems.keys()) spread.set(one, (spread.get(one) ?? 0) + 1);
  const worth = (one: string) => Math.log((candidates.length + 1) / (spread.get(one) ?? 1));
  const { groupsIn, groupOf } = groupFinder(groups, groupsOf);
  /** Stems of the words of a text and of what they ask for; titles and heads come again and again. */
  const known = new Map<string, readonly string[]>();
  const meantIn = (text: string): readonly string[] => {
    let meant = known.get(text);
    if (!meant) {
      meant = foldForSearch(text)
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word.length > 2)
        .flatMap((word) => meantBy(word).map(stem));
      known.set(text, meant);
    }
    return meant;
  };
  return ({ near, before, after, sentence, under, title }, { unit, kind, isDifference, inTable }, words) => {
    const told = new Map<string, number>();
    for (const [part, text] of Object.entries({ title, under, sentence, near }))
      for (const one of meantIn(text))
        told.set(one, Math.max(WEIGHTS[part as keyof typeof WEIGHTS], told.get(one) ?? 0));
    // Whoever names a benefit says that it is about one.
    for (const { sort } of groupsIn(`${near} ${sentence}`)) told.set(stem(foldForSearch(sort)), WEIGHTS.near);
    const all = [...told.keys()].filter((one) => one.length > 5);
    const compounds = new Map<string, number>();
    /** How well a stem is told: as a word, or in a compound of it. */
    const found = (one: string): number => {
      const exact = told.get(one) ?? compounds.get(one);
      if (exact !== undefined) return exact;
      const compound =
        one.length > 5
          ? all.find((other) => other.includes(one) || (other.length > 7 && one.includes(other)))
          : undefined;
      const weight = compound === undefined ? 0 : 0.7 * (told.get(compound) ?? 0);
      compounds.set(one, weight);
      return weight;
    };
    const about = stanceOf(`${near} ${words}`);
    const own = meaningsOf(words);
    const isShort = !inTable && words.split(' ').length < 3;
    const scored = candidates
      .filter(
        ({ indicator, special }) =>
          unitsAgree(unit, indicator) &&
          indicator.kinds.includes(kind) &&
          (special.length === 0 || special.some((one) => found(one) > 0)),
      )
      .map(({ indicator, stems, stance }) => {
        let [score, whole] = [0, 0];
        for (const [one, part] of stems) {
          const weight = worth(one) * part;
          if (part >= PARTS.id) whole += weight;
          score += weight * found(one);
        }
        const alike = DIFFERENCE.test(indicator.id) === isDifference ? 1 : 0.7;
        const likely = contradicts(about, stance) ? 0.7 : 1;
        return {
          ...{ indicator, stems, stance, alike, score: (alike * likely * score) / (whole + 2) },
          hasAll:
            own.length > 0 && own.every((meanings) => meanings.some((one) => stems.get(one) === PARTS.name)),
        };
      })
      .filter(({ score, hasAll }) => score >= MENTIONED || hasAll)
      .sort((a, b) => b.score - a.score || a.indicator.importance - b.indicator.importance);
    const best = scored[0];
    const known = (indicator: Indicator): Named => ({ id: indicator.id, name: indicator.name.da });
    // A name that a known indicator has too, word for word but for its ending, is that one.
    const called = scored.filter(({ stems, alike }) => alike === 1 && isCalled(own, stems));
    const same = called.length === 1 ? called[0] : undefined;
    const taken = same ?? (best !== undefined && best.score >= LIKELY ? best : null);
    const others = scored.filter(({ indicator }) => indicator !== taken?.indicator).slice(0, 4);
    const rival = scored.find((other) => other !== taken && other.alike === taken?.alike)?.score ?? 0;
    const isSure =
      taken === null
        ? // A new name whose words a known indicator has may be that one.
          !scored.some(({ hasAll, score }) => hasAll && (score >= MENTIONED || isShort))
        : (taken === same || rival < (taken.score >= ENOUGH ? TOO_NEAR : FAR) * taken.score) &&
          !contradicts(about, taken.stance);
    return {
      indicator: {
        value: taken ? known(taken.indicator) : { id: null, name: words },
        from: taken ? 'sentence' : 'figure',
        at: null,
        sure: isSure,
        or: others.map(({ indicator }) => known(indicator)),
      },
      group: groupOf({ before, after, name: words, sentence, under }, taken?.indicator.id ?? null),
    };
  };
}
