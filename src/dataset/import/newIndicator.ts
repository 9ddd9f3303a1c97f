/** Indicators that a table brings. */

import { READINGS } from '../../i18n/readings';
import type { Catalog } from '../../model/catalog';
import { DIRECTIONS, type Indicator } from '../../model/codelist';
import { KINDS } from '../../model/kind';
import type { DecimalStyle, Mapping } from '../../model/mapping';
import { upperFirst } from '../../model/upperFirst';
import { columnPlaces, NOWHERE } from './columnPlaces';
import { readNumber } from './numbers';
import { idOf, spellings } from './spellings';

/** An id made of a name, which nothing in `taken` has: `ledige-i-alt`, `ledige-i-alt-2`. */
export function newId(name: string, taken: ReadonlySet<string>): string {
  const stem = idOf(name, 'noegletal');
  let id = stem;
  for (let n = 2; taken.has(id); n += 1) id = `${stem}-${n}`;
  return id;
}

/** What a new indicator begins as. */
interface IndicatorDraft {
  readonly name: string;
  /** '' if it is still to be chosen. */
  readonly unit: string;
  /** '' if it is still to be chosen. */
  readonly theme: string;
  readonly decimals: number;
}

/** A new indicator of which only this is known. It is listed after all others. */
export function newIndicator(
  { name, unit, theme, decimals }: IndicatorDraft,
  taken: ReadonlySet<string>,
): Indicator {
  const both = { da: name, en: name };
  return {
    id: newId(name, taken),
    name: both,
    definition: both,
    theme,
    concerns: [],
    unit,
    decimals,
    direction: 'neutral',
    kinds: KINDS,
    reading: READINGS.neutral,
    ranked: null,
    importance: 1000,
    sentence: null,
    nature: 'niveau',
    missing: null,
    difference: null,
  };
}

const MOST_DECIMALS = 2;
/** Indicators that are proposed at most: what has more names another thing in each row. */
const MOST_NEW = 50;

/** Heads of what the product's own files say of an indicator, lower case. */
const SAID = {
  name: ['navn', 'nøgletal', 'key figure'],
  theme: ['tema', 'theme'],
  decimals: ['decimaler', 'decimals'],
  direction: ['retning', 'direction'],
  definition: ['definition', 'forklaring'],
} as const;

const fold = (head: string) => head.trim().toLowerCase();

/** Whether the rows of a table say something of the indicators that they name. */
export function describesIndicators(header: readonly string[], what: keyof typeof SAID): boolean {
  return header.some((head) => (SAID[what] as readonly string[]).includes(fold(head)));
}

/** An id as the name it may have been made of, if nothing else is said: `egne-borgere` is “Egne borgere”. */
function nameOfId(id: string): string {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(id)) return id;
  return upperFirst(id.replaceAll('-', ' '));
}

/** The most decimals that some cells have, two at most: a program may write more than it knows. Comma if `style` is null. */
export function decimalsIn(cells: readonly string[], style: DecimalStyle | null): number {
  const into = { value: 0, decimals: 0, grouped: false, plain: false };
  return cells.reduce((most, cell) => {
    const isNumber = readNumber(cell.trim(), style ?? 'comma', into) === 'number';
    return isNumber ? Math.min(MOST_DECIMALS, Math.max(most, into.decimals)) : most;
  }, 0);
}

/**
 * The indicators that rows name and the catalogue lacks, with what the rows say of them. What they do not say is '' (unit
 * and theme), or the least that can be said.
 * @param rows some that name each of them
 */
export function indicatorsIn(
  header: readonly string[],
  mapping: Mapping,
  rows: readonly (readonly string[])[],
  catalog: Catalog,
): Indicator[] {
  const places = columnPlaces(mapping);
  if (places.indicator === NOWHERE) return [];
  const words = spellings(catalog);
  const heads = header.map(fold);
  const placeOf = (names: readonly string[]) =>
    heads.findIndex((head, at) => at !== places.indicator && names.includes(head));
  const at = Object.fromEntries(
    Object.entries(SAID).map(([what, names]) => [what, placeOf(names)]),
  ) as Record<keyof typeof SAID, number>;
  const values = mapping.columns.flatMap(({ role }, i) => (/value$/i.test(role) ? [i] : []));
  const named = new Map<string, (readonly string[])[]>();
  for (const row of rows) {
    const text = (row[places.indicator] ?? '').trim();
    const own = named.get(text);
    if (own) own.push(row);
    else if (text !== '' && named.size < MOST_NEW && words.indicator(text) === null) named.set(text, [row]);
  }
  const taken = new Set(catalog.indicators.map(({ id }) => id));
  return [...named].map(([text, own]): Indicator => {
    const textAt = (place: number) =>
      own.map((row) => (row[place] ?? '').trim()).find((cell) => cell !== '') ?? '';
    const name = textAt(at.name) || nameOfId(text);
    const theme = textAt(at.theme).toLowerCase();
    const decimals = textAt(at.decimals);
    const made = newIndicator(
      {
        name,
        unit: words.unit(textAt(places.unit)) ?? '',
        theme:
          catalog.themes.find(({ id, name: called }) =>
            [id, called.da.toLowerCase(), called.en.toLowerCase()].includes(theme),
          )?.id ?? '',
        decimals: /^\d$/.test(decimals)
          ? Number(decimals)
          : decimalsIn(
              own.flatMap((row) => values.map((place) => row[place] ?? '')),
              mapping.decimals,
            ),
      },
      taken,
    );
    // The id that rows name it by, which is the same in every browser.
    const id = newId(text, taken);
    taken.add(id);
    const definition = textAt(at.definition);
    const direction = DIRECTIONS.find((known) => known === textAt(at.direction)) ?? made.direction;
    return {
      ...made,
      id,
      definition: definition === '' ? made.definition : { da: definition, en: definition },
      direction,
      reading: READINGS[direction],
    };
  });
}
