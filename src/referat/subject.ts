/**
 * What is measured and of whom: an indicator and a group of the lists where the words near a figure name one, else words
 * of the text itself.
 */
import { meantBy } from '../i18n/synonyms';
import type { Codelists, Group, Indicator } from '../model/codelist';
import type { Kind } from '../model/kind';
import { foldForSearch } from '../model/language';
import type { Named, Said } from './proposal';

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
}

/** What is said of what a figure measures. */
export interface Subject {
  readonly indicator: Said<Named>;
  readonly group: Said<Named>;
}

/** Finds the subject of figures; made once for a set of lists. */
export type SubjectFinder = (evidence: Evidence, shape: Shape, words: string) => Subject;

/** Words that say nothing of what is measured. */
const COMMON = new Set(
  'antal andel procent pct person personer borger borgere kommune kommunen kommunens hele landet som der den det til fra med for paa som har kan ikke hvor mange ved deres eller end denne disse alle efter under over mere flere aar maaned blevet bliver maaling maalt tal tallet samlet samlede heraf hvoraf svarer omregnet fuld tid stor del'.split(
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
/** From here on an indicator is taken; a runner-up so near to it leaves it in doubt. */
const ENOUGH = 0.7;
const TOO_NEAR = 0.95;
const MENTIONED = 0.34;

interface Candidate {
  readonly indicator: Indicator;
  /** Stems of its name, id and definition, and how much each counts. */
  readonly stems: ReadonlyMap<string, number>;
}

const unitsAgree = (unit: string, indicator: Indicator): boolean =>
  indicator.unit === unit || (unit === 'personer' && indicator.unit === 'fuldtidspersoner');

const NOBODY: Named = { id: 'alle', name: 'I alt' };
/** How much a stem counts by where an indicator has it. */
const PARTS = { name: 1, id: 0.6, definition: 0.3 } as const;
/** Indicators of a difference, which a figure is one of only where it says so. */
const DIFFERENCE = /forskel|afvigelse|aendring|forbedring|mangler|besparelse/;

/** Makes the finder. */
export function subjectFinder({
  indicators,
  groups,
}: Pick<Codelists, 'indicators' | 'groups'>): SubjectFinder {
  const candidates = indicators.map((indicator): Candidate => {
    const stems = new Map<string, number>();
    for (const [part, text] of [
      ['definition', indicator.definition.da],
      ['id', indicator.id.replaceAll('-', ' ')],
      ['name', indicator.name.da],
    ] as const)
      for (const one of stemsOf(text)) stems.set(one, Math.max(PARTS[part], stems.get(one) ?? 0));
    return { indicator, stems };
  });
  /** How rare a stem is among the indicators: “fleksjob” tells less than “progression”. */
  const spread = new Map<string, number>();
  for (const { stems } of candidates)
    for (const one of stems.keys()) spread.set(one, (spread.get(one) ?? 0) + 1);
  const worth = (one: string) => Math.log((candidates.length + 1) / (spread.get(one) ?? 1));
  const named = groups
    .filter(({ id, sort }) => id !== 'alle' && !['budgetlinje', 'resultat'].includes(sort))
    .map((group) => ({ group, fold: foldForSearch(group.name.da).replace(/\s+mv\.$/, '') }))
    .sort((a, b) => b.fold.length - a.fold.length);

  const groupsFound = new Map<string, readonly Group[]>();
  const groupsIn = (text: string): readonly Group[] => {
    const before = groupsFound.get(text);
    if (before) return before;
    const fold = foldForSearch(text);
    const found: { group: Group; at: number; end: number }[] = [];
    for (const { group, fold: name } of named) {
      const at = fold.indexOf(name);
      if (at < 0 || (at > 0 && /[a-z]/.test(fold[at - 1] ?? '') && name.length < 8)) continue;
      if (found.some((other) => at < other.end && other.at < at + name.length)) continue;
      found.push({ group, at, end: at + name.length });
    }
    const last = found.sort((a, b) => b.at - a.at).map(({ group }) => group);
    groupsFound.set(text, last);
    return last;
  };

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
  return ({ near, before, after, sentence, under, title }, { unit, kind, isDifference }, words) => {
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
    const scored = candidates
      .filter(({ indicator }) => unitsAgree(unit, indicator) && indicator.kinds.includes(kind))
      .map(({ indicator, stems }) => {
        let [score, whole] = [0, 0];
        for (const [one, part] of stems) {
          const weight = worth(one) * part;
          if (part >= PARTS.id) whole += weight;
          score += weight * found(one);
        }
        const alike = DIFFERENCE.test(indicator.id) === isDifference ? 1 : 0.7;
        return { indicator, score: (alike * score) / (whole + 2) };
      })
      .filter(({ score }) => score >= MENTIONED)
      .sort((a, b) => b.score - a.score || a.indicator.importance - b.indicator.importance);
    const [best, second] = scored;
    const known = (indicator: Indicator): Named => ({ id: indicator.id, name: indicator.name.da });
    const taken = best !== undefined && best.score >= ENOUGH ? best.indicator : null;
    const others = scored.filter(({ indicator }) => indicator !== taken).slice(0, 4);
    // The last one before the number, else the first behind it, else any that the sentence or the heading names.
    const nearest = [groupsIn(before), [...groupsIn(after)].reverse()].find((list) => list.length > 0);
    const [group, other] = nearest ?? groupsIn(`${under} ${sentence}`);
    return {
      indicator: {
        value: taken ? known(taken) : { id: null, name: words },
        from: taken ? 'sentence' : 'figure',
        at: null,
        sure: !(taken && second && second.score >= TOO_NEAR * (best?.score ?? 1)),
        or: others.map(({ indicator }) => known(indicator)),
      },
      group: {
        value: group ? { id: group.id, name: group.name.da } : NOBODY,
        from: nearest ? 'figure' : group ? 'sentence' : 'nothing',
        at: null,
        sure: true,
        or: other ? [{ id: other.id, name: other.name.da }] : [],
      },
    };
  };
}

/** Words that what is measured stands behind, or in front of. */
const BREAK =
  /(?<![\p{L}])(?:er|var|har|havde|at|viser|der|forventes|forventer|ses|udgør|udgjorde|blev|bliver|få|får|fik|modtager|modtog|svarer|svarende|ligger|lå|være|været|kan|skal|vil|mens|men|hvoraf|heraf|hvor|hvilket|som|steget|faldet|falder|stiger|givet|haft|sket|opgjort|beregnet|dermed|således|derfor|desuden|også|tallet)(?![\p{L}])/giu;
const EDGE =
  /^(?:(?:og|samt|således|desuden|i|på|for|en|et|den|det|de|med|af|til|ca\.?|nu|også|dog|kun|hhv\.?|henholdsvis|alt|samlet|ved|om|mod|fra|end|under|over)\s+)+|(?:\s+(?:på|med|til|af|i|for|fra|ca\.?|cirka|kun|nu|en|et|de|i\s+alt|samlet|henholdsvis|om|mod|og|end|den|det|ved))+\s*$/giu;
const trimmed = (text: string): string =>
  ` ${text} `
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[\s,;:.–-]+|[\s,;:–-]+$/g, '')
    .replace(EDGE, '')
    .replace(EDGE, '')
    .trim();
const says = (text: string): boolean => /\p{L}{4}/u.test(text);

/**
 * A few words for what is measured.
 * @param before the words before a figure, back to the one before it, without areas and periods; `after` those behind it
 * @param isShare whether it is a share, which is one of what follows
 */
export function wordsFor(before: string, after: string, noun: string, isShare: boolean): string {
  const clean = (text: string) => text.replace(/["“”»«()]/g, ' ');
  const parts = clean(before).split(BREAK).map(trimmed);
  const lead = parts.findLast(says) ?? '';
  const tail = trimmed(
    (/^[^,.;:()]*/.exec(clean(after))?.[0] ?? '').replace(/\s(?:og|men|mens|mod|samt|end)\s.*$/iu, ''),
  );
  const measured =
    /procent|andel|forbrug|udgift|indtægt|budget|tilskud|bevilling|besparelse|investering|vækst|antal|placering|frekvens|ledighed|varighed|ramme|refusion|mål|resultat/iu;
  const text =
    isShare && /^\s*af\s/iu.test(after) && says(tail)
      ? `Andel af ${tail}`
      : measured.test(lead) || noun === ''
        ? lead || tail
        : says(tail)
          ? `${noun} ${/^\s*(?:i|på|fra|med|til|af)\s/iu.exec(after)?.[0].trim() ?? ''} ${tail}`
          : [lead, noun].filter((part) => part !== '').join(', ');
  const short = text.replace(/\s+/g, ' ').trim();
  const cut = short.length > 80 ? `${short.slice(0, 80).replace(/\s\S*$/, '')} …` : short;
  return says(cut) ? cut.charAt(0).toUpperCase() + cut.slice(1) : '';
}
