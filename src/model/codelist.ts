/**
 * The code lists of the data set, in the sense of SDMX: areas, groups, units, themes and indicators.
 * They are edited as CSV files in `data/` and carried unchanged in the catalogue.
 */
import * as v from 'valibot';
import { KINDS } from './kind';
import { code, codes, count, decimals, finite, type Shape } from './shape';

/** A name in both languages of the product. */
export const nameSchema = v.object({ da: v.string(), en: v.string() });
/** See {@link nameSchema}. */
export type Name = Shape<typeof nameSchema>;

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
export const areaSchema = v.object({
  id: code,
  /** Short name, unique, as used in `noegletal.csv`. */
  name: nameSchema,
  /** Name for headings: “Faxe Kommune”. */
  longName: nameSchema,
  type: v.picklist(AREA_TYPES),
  /** Danmarks Statistik's code, without a value for councils and employment regions. */
  code: v.nullable(v.string()),
  /** Ids of the areas this one is part of, nearest first. */
  parents: codes,
  /** In Danish, what is in it is: `på Læsø`; if left out, `i` and its name. */
  within: v.exactOptional(v.string()),
  /** Ids of the municipalities it has a border on land with. */
  neighbours: codes,
});
/** See {@link areaSchema}. */
export type Area = Shape<typeof areaSchema>;

/** A benefit, target group or budget area. */
export const groupSchema = v.object({
  id: code,
  name: nameSchema,
  /** What sort of group, in Danish: `ydelse`, `målgruppe`, `budgetområde`, the committee's own `udvalgsområde` … */
  sort: v.string(),
  /** Id of the group this one belongs to, or null. */
  parent: v.nullable(code),
});
/** See {@link groupSchema}. */
export type Group = Shape<typeof groupSchema>;

/** How a unit behaves: a count, a share in per cent, a difference in points, money or a rank. */
export const UNIT_TYPES = ['antal', 'procent', 'point', 'kroner', 'placering'] as const;
/** See {@link UNIT_TYPES}. */
export type UnitType = (typeof UNIT_TYPES)[number];

/** A unit of measure with its words for one and for several. */
export const unitSchema = v.object({
  id: code,
  type: v.picklist(UNIT_TYPES),
  one: nameSchema,
  other: nameSchema,
});
/** See {@link unitSchema}. */
export type Unit = Shape<typeof unitSchema>;

/** A heading under which indicators are gathered, in the order of the file. */
export const themeSchema = v.object({ id: code, name: nameSchema, description: nameSchema });
/** See {@link themeSchema}. */
export type Theme = Shape<typeof themeSchema>;

/** Which way is good: a higher value, a lower one, or neither. */
export const DIRECTIONS = ['hoej', 'lav', 'neutral'] as const;
/** See {@link DIRECTIONS}. */
export type Direction = (typeof DIRECTIONS)[number];

/**
 * How the values of an indicator hang together: each a level of its own, a deviation from zero, parts of a whole by
 * group, or an account whose lines give a result.
 */
export const NATURES = ['niveau', 'afvigelse', 'fordeling', 'regnestykke'] as const;

/** What is measured. One indicator is one thing, in one unit, for every area. */
export const indicatorSchema = v.object({
  id: code,
  name: nameSchema,
  definition: nameSchema,
  theme: code,
  /** Ids of the benefits that all its figures are about, beside those their groups say. */
  concerns: codes,
  unit: code,
  /** Decimals at most; a value printed with fewer keeps fewer. */
  decimals,
  direction: v.picklist(DIRECTIONS),
  /** Kinds it may have. */
  kinds: v.array(v.picklist(KINDS)),
  /** How its rank or sign is read; empty if that goes without saying. */
  reading: nameSchema,
  /** For ranks: how many are ranked, or null when not stated. */
  ranked: v.nullable(count),
  /** Order of importance, 1 first; decides what a verdict tells first, and the order of cards. */
  importance: finite,
  /** A sentence with `{omraade}` and `{vaerdi}`, or null. */
  sentence: v.nullable(nameSchema),
  nature: v.picklist(NATURES),
  /** Id of the indicator that states how many are missing to the target of this one, or null. */
  missing: v.nullable(code),
  /** Id of the indicator that states the actual value of this one minus the expected, or null. */
  difference: v.nullable(code),
  /** Id of the official statistic that measures the same, which its figures are held against. */
  statistic: v.exactOptional(code),
  /** What several indicators tell the same of: a verdict has one figure of them. Left out: the indicator alone. */
  subject: v.exactOptional(code),
  /** What it is told for: that one of its groups grows or shrinks, and that in words after “more” and “fewer”. */
  aim: v.exactOptional(v.object({ group: code, direction: v.picklist(DIRECTIONS), words: nameSchema })),
  /** Id of the indicator whose page its figures stand on, beside the figure they tell more of; left out: a page of its own. */
  joins: v.exactOptional(code),
  /** Whom it counts, as said after “more” and “fewer”: “på {gruppe}”, “langtidsledige”. */
  whom: v.exactOptional(nameSchema),
  /** What a share is called where it is high or low, as there are not more of them: “ledighed”. */
  level: v.exactOptional(nameSchema),
});
/** See {@link indicatorSchema}. */
export type Indicator = Shape<typeof indicatorSchema>;

/** All code lists of a data set. */
export const codelistsSchema = v.object({
  areas: v.array(areaSchema),
  groups: v.array(groupSchema),
  units: v.array(unitSchema),
  themes: v.array(themeSchema),
  indicators: v.array(indicatorSchema),
});
/** See {@link codelistsSchema}. */
export type Codelists = Shape<typeof codelistsSchema>;
