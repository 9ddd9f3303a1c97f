/** Areas as tables write them: names in many spellings, codes, or both. */
import type { Area, AreaType } from '../../model/codelist';
import { isMisspelt } from '../../model/misspelt';
import { foldName } from './areaNames';
import { formerMunicipality } from './formerMunicipalities';

/** Spellings that no rule makes from the names of today. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  'hele-landet': [
    ...['landet', 'danmark', 'dk', 'hele danmark', 'hele landet i alt', 'danmark i alt'],
    ...['all denmark', 'whole country', 'the whole country'],
  ],
  broenderslev: ['Brønderslev-Dronninglund'],
  halsnaes: ['Frederiksværk-Hundested'],
  nordfyns: ['Nordfyn'],
  vesthimmerlands: ['Vesthimmerland'],
};

/** What names of areas that are no municipality begin with, in the form they are compared in. */
const KIND_WORDS: readonly (readonly [AreaType, RegExp])[] = [
  ['landsdel', /^(?:landsdel(?:en)?|province)(?=.)/],
  ['region', /^region(?:en)?(?=.)/],
  ['rar', /^(?:rar|detregionalearbejdsmarkedsraad|regionallabourmarketcouncil)(?=.)/],
  ['beskaeftigelsesregion', /^(?:beskaeftigelsesregion(?:en)?|employmentregion)(?=.)/],
];

/** A folded name as its kind and the rest; of no kind if it does not say. */
function partsOf(fold: string): { readonly kind: AreaType | null; readonly stem: string } {
  for (const [kind, words] of KIND_WORDS)
    if (words.test(fold)) return { kind, stem: fold.replace(words, '') };
  return { kind: null, stem: fold };
}

/** Sums of the rows above, which are no area. */
const TOTALS = ['ialt', 'total', 'totalt', 'sum', 'tilsammen', 'samlet'];
/** What stands in a column of areas and is none that there are figures of: abroad, not stated, Christiansø. */
const NO_PLACE =
  /^(?:\d{3})?(?:christiansoe|(?:(?:udland|udlandet|udenfordanmark|abroad|outsidedenmark|uoplyst|ukendt|uspecificeret|ikkeoplyst|unknown|notstated|unspecified)(?:kommune|omraade|bopael|region|municipality|area|og|eller|and|or)?)+)$/;
const CHRISTIANSOE = '411';

/** Whether a text is the name of a sum. */
export function isTotal(text: string): boolean {
  return TOTALS.includes(foldName(text));
}

/** Whether a text in a column of areas is known to be no area. */
function isNoArea(text: string): boolean {
  const fold = foldName(text);
  return isTotal(text) || fold.replace(/^0/, '') === CHRISTIANSOE || NO_PLACE.test(fold);
}

/** What is known of how an area is written. */
export interface AreaFinder {
  /** The area's id, or null if it is not known. */
  readonly find: (text: string) => string | null;
  /** Whether rows with it are to be left out: the reader has said so, or it is known to be no area. */
  readonly leavesOut: (text: string) => boolean;
  /** Names of areas that it may be a misspelling of, of the kind that it says; those it names of any kind if it says none. */
  readonly near: (text: string) => readonly string[];
  /** Names of the municipalities that a former one is part of today; none if it was none. */
  readonly now: (text: string) => readonly string[];
}

/** Codes are three digits, two for a landsdel; some tables put a nought before the three. */
const CODE = /^(?:0?(\d{3})|(\d{2}))$/;

/**
 * Codes that a program has taken the noughts before for numbers, as spellings with the areas that they are: `84` and `0`.
 * They are known only in a column of codes, as any small number would pass for one.
 */
export function strippedCodes(areas: readonly Area[]): ReadonlyMap<string, string> {
  return new Map(
    areas.flatMap(({ id, code }): [string, string][] => {
      const stripped = code?.replace(/^0+(?=\d)/, '');
      return stripped === undefined || stripped === code ? [] : [[stripped, id]];
    }),
  );
}

const namesOf = ({ id, name, longName }: Area) => [name.da, name.en, longName.da, longName.en, id];

/**
 * Makes the finder of a list of areas.
 * @param chosen what the reader has said of spellings, by spelling; '' is none
 */
export function areaFinder(areas: readonly Area[], chosen: Readonly<Record<string, string>>): AreaFinder {
  const byFold = new Map<string, string>();
  const byCode = new Map<string, string>();
  const names = new Map(areas.map((area) => [area.id, area.name.da]));
  const choices = new Map(Object.entries(chosen).map(([text, id]) => [text.trim(), id]));
  const add = (fold: string, { id }: Area) => {
    if (!byFold.has(fold)) byFold.set(fold, id);
  };
  for (const area of areas) {
    if (area.code) byCode.set(area.code, area.id);
    for (const text of namesOf(area)) add(foldName(text), area);
  }
  // Variants only then: the name of one area comes before what another is also called.
  for (const area of areas) {
    const also = Object.hasOwn(ALSO, area.id) ? (ALSO[area.id] ?? []) : [];
    for (const text of also) add(foldName(text), area);
    if (area.type !== 'kommune') continue;
    // “Københavns Kommune”, “Faxes”: the genitive, if it is nobody else's name.
    for (const text of [...namesOf(area), ...also]) add(`${foldName(text)}s`, area);
  }
  const find = (text: string): string | null => {
    const trimmed = text.trim();
    const own = choices.get(trimmed);
    if (own === '') return null;
    if (own !== undefined && names.has(own)) return own;
    const [, three, two] = CODE.exec(trimmed) ?? [];
    const code = three ?? two;
    if (code !== undefined) return byCode.get(code) ?? null;
    const known = byFold.get(foldName(trimmed));
    if (known !== undefined) return known;
    // “101 København”, “København (101)”: name and code that agree.
    const both = /^0?(\d{3})[\s:.-]+(.+)$/.exec(trimmed) ?? /^(.+?)\s*\(0?(\d{3})\)$/.exec(trimmed);
    if (!both) return null;
    const named = [both[1], both[2]].map((part = '') => byCode.get(part) ?? byFold.get(foldName(part)));
    return named[0] !== undefined && named[0] === named[1] ? named[0] : null;
  };
  return {
    find,
    leavesOut: (text) => {
      const own = choices.get(text.trim());
      return own === undefined ? isNoArea(text) && find(text) === null : own === '';
    },
    near: (text) => {
      const { kind, stem } = partsOf(foldName(text));
      const like = areas.filter((area) =>
        namesOf(area).some((name) => {
          const own = partsOf(foldName(name));
          if (kind === null && own.kind !== null) return own.stem === stem;
          return own.kind === kind && isMisspelt(stem, own.stem);
        }),
      );
      return like.map(({ name }) => name.da);
    },
    now: (text) => {
      // Only a code is known by its digits: 50,3 is not 503.
      const former = /\d/.test(text) && !CODE.test(text.trim()) ? null : formerMunicipality(text.trim());
      return (former?.areas ?? []).map((id) => names.get(id) ?? id);
    },
  };
}
