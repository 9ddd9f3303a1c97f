/** What indicators, groups, units and kinds are called in tables. */
import type { Codelists } from '../../model/codelist';
import { KINDS, type Kind } from '../../model/kind';
import { foldName } from './areaNames';

/** Ids by the folded names they go by; of two with one name, the first. */
function byName<T extends { readonly id: string }>(
  list: readonly T[],
  names: (entry: T) => readonly string[],
): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const entry of list) {
    for (const name of [entry.id, ...names(entry)]) {
      const fold = foldName(name);
      if (fold !== '' && !map.has(fold)) map.set(fold, entry.id);
    }
  }
  return map;
}

/** What stands for everybody in a column of groups. */
const EVERYBODY = ['alle', 'ialt', 'total', 'tot', 'allekoen', 'allealdre', 'alderialt', 'koenialt', 'all'];

const KIND_WORDS: Readonly<Record<string, Kind>> = {
  faktisk: 'faktisk',
  observeret: 'faktisk',
  actual: 'faktisk',
  observed: 'faktisk',
  realiseret: 'faktisk',
  forventet: 'forventet',
  expected: 'forventet',
  maal: 'maal',
  maaltal: 'maal',
  target: 'maal',
  budget: 'budget',
  prognose: 'prognose',
  forecast: 'prognose',
  aendring: 'aendring',
  change: 'aendring',
  ...Object.fromEntries(KINDS.map((kind) => [kind, kind])),
};

/** Ids by how they are written; null if that is not known. */
export interface Spellings {
  readonly indicator: (text: string) => string | null;
  /** `alle` for what stands for everybody. */
  readonly group: (text: string) => string | null;
  readonly unit: (text: string) => string | null;
  readonly kind: (text: string) => Kind | null;
}

/** The spellings of a data set's code lists. */
export function spellings({ indicators, groups, units }: Omit<Codelists, 'areas'>): Spellings {
  const indicatorIds = byName(indicators, ({ name }) => [name.da, name.en]);
  const groupIds = byName(groups, ({ name }) => [name.da, name.en]);
  // «%» and «kr.» have no letters of their own in common: they are known as they stand.
  const unitIds = new Map(
    units.flatMap((unit) =>
      [unit.id, unit.one.da, unit.one.en, unit.other.da, unit.other.en].map((word): [string, string] => [
        word.toLowerCase(),
        unit.id,
      ]),
    ),
  );
  return {
    indicator: (text) => indicatorIds.get(foldName(text)) ?? null,
    group: (text) => {
      const fold = foldName(text);
      return groupIds.get(fold) ?? (EVERYBODY.includes(fold) ? 'alle' : null);
    },
    unit: (text) => unitIds.get(text.trim().toLowerCase()) ?? null,
    kind: (text) => {
      const fold = foldName(text);
      return Object.hasOwn(KIND_WORDS, fold) ? (KIND_WORDS[fold] as Kind) : null;
    },
  };
}

/** An id made of a name: lower-case letters, digits and hyphens; `fallback` if it has none. */
export function idOf(name: string, fallback: string): string {
  const id = name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  // Not a name that every object answers to.
  return id === 'constructor' ? `${fallback}-${id}` : id || fallback;
}
