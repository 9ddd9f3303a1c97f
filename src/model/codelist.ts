/**
 * The code lists of the data set, in the sense of SDMX: areas, groups, units, themes and indicators.
 * They are edited as CSV files in `data/` and carried unchanged in the catalogue.
 */
import type { Kind } from './kind';

/** A name in both languages of the product. */
export interface Name {
  readonly da: string;
  readonly en: string;
}

/**
 * Levels of area: the country, regions, regional labour-market councils, employment regions, Danmarks Statistik's landsdele
 * and its five groups of municipalities, municipalities.
 */
export const AREA_TYPES = [
  'land',
  'region',
  'rar',
  'beskaeftigelsesregion',
  'landsdel',
  'kommunegruppe',
  'kommune',
] as const;
/** See {@link AREA_TYPES}. */
export type AreaType = (typeof AREA_TYPES)[number];

/** A place that a value is about. */
export interface Area {
  readonly id: string;
  /** Short name, unique, as used in `noegletal.csv`. */
  readonly name: Name;
  /** Name for headings: “Faxe Kommune”. */
  readonly longName: Name;
  readonly type: AreaType;
  /** Danmarks Statistik's code, without a value for councils and employment regions. */
  readonly code: string | null;
  /** Ids of the areas this one is part of, nearest first. */
  readonly parents: readonly string[];
  /** In Danish, what is in it is: `på Læsø`; where left out, `i` and its name. */
  readonly within?: string;
  /** Ids of the municipalities it has a border on land with. */
  readonly neighbours: readonly string[];
}

/** A benefit, target group or budget area. */
export interface Group {
  readonly id: string;
  readonly name: Name;
  /** What sort of group, in Danish: `ydelse`, `målgruppe`, `budgetområde` … */
  readonly sort: string;
  /** Id of the group this one belongs to, or null. */
  readonly parent: string | null;
}

/** How a unit behaves: a count, a share in per cent, a difference in points, money or a rank. */
export const UNIT_TYPES = ['antal', 'procent', 'point', 'kroner', 'placering'] as const;
/** See {@link UNIT_TYPES}. */
export type UnitType = (typeof UNIT_TYPES)[number];

/** A unit of measure with its words for one and for several. */
export interface Unit {
  readonly id: string;
  readonly type: UnitType;
  readonly one: Name;
  readonly other: Name;
}

/**
 * Whether values of a unit are sizes of the area as much as of what is measured: counts and amounts, which the country
 * has the sum of. Shares, differences in points, ranks and amounts per resident are not.
 */
export function isTotal(unit: Unit): boolean {
  return unit.type === 'antal' || unit.id === 'kr.';
}

/** A heading under which indicators are gathered, in the order of the file. */
export interface Theme {
  readonly id: string;
  readonly name: Name;
  readonly description: Name;
}

/** Which way is good: a higher value, a lower one, or neither. */
export const DIRECTIONS = ['hoej', 'lav', 'neutral'] as const;
/** See {@link DIRECTIONS}. */
export type Direction = (typeof DIRECTIONS)[number];

/**
 * How the values of an indicator hang together: each a level of its own, a deviation from zero, parts of a whole by
 * group, or an account whose lines give a result.
 */
export const NATURES = ['niveau', 'afvigelse', 'fordeling', 'regnestykke'] as const;
/** See {@link NATURES}. */
export type Nature = (typeof NATURES)[number];

/** What is measured. One indicator is one thing, in one unit, for every area. */
export interface Indicator {
  readonly id: string;
  readonly name: Name;
  readonly definition: Name;
  readonly theme: string;
  /** Ids of the benefits that all its figures are about, beside those their groups say. */
  readonly concerns: readonly string[];
  readonly unit: string;
  /** Decimals at most; a value printed with fewer keeps fewer. */
  readonly decimals: number;
  readonly direction: Direction;
  /** Kinds it may have. */
  readonly kinds: readonly Kind[];
  /** How its rank or sign is read. */
  readonly reading: Name;
  /** For ranks: how many are ranked, or null when not stated. */
  readonly ranked: number | null;
  /** Order of importance, 1 first; decides headline figures and the order of cards. */
  readonly importance: number;
  /** A sentence with `{omraade}` and `{vaerdi}`, or null. */
  readonly sentence: Name | null;
  readonly nature: Nature;
  /** Id of the indicator that states how many are missing to the target of this one, or null. */
  readonly missing: string | null;
  /** Id of the indicator that states the actual value of this one minus the expected, or null. */
  readonly difference: string | null;
  /** Id of the official statistic that measures the same, which its figures are held against. */
  readonly statistic?: string;
}

/** All code lists of a data set. */
export interface Codelists {
  readonly areas: readonly Area[];
  readonly groups: readonly Group[];
  readonly units: readonly Unit[];
  readonly themes: readonly Theme[];
  readonly indicators: readonly Indicator[];
}

/** The groups that stand for the whole, in the order they are preferred as default. */
export const TOTAL_GROUPS: readonly string[] = ['alle', 'alle-ydelser'];
