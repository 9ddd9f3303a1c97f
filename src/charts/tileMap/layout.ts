/** Where each municipality stands on the tile map, drawn by hand so that Denmark is known again. */

/** A place on the grid, from the top left. */
export interface TilePlace {
  readonly column: number;
  readonly row: number;
}

/** A municipality's tile. */
export interface Tile extends TilePlace {
  readonly area: string;
  /** Three letters that tell the municipality from every other. */
  readonly label: string;
}

/**
 * The rows of the map, its columns four characters apart: Jylland to the left, Fyn below the middle, Sjælland with the
 * towns around København spread out to the right, Bornholm at the far right.
 */
const ROWS: readonly string[] = [
  '.   .   .   Hjø Frh Læs',
  '.   Thi Jam Brs',
  '.   Mor Ves Aal',
  '.   Str Ski Reb .   .   .   .   .   .   .   Gri Hgr',
  'Lem Hol Vib Mar .   .   .   .   .   .   Hal Hil Fre Hør',
  'Rin Her Fav Ran Ndj .   .   .   .   .   Fsu All Fur Rud',
  'Var Ika Sil Aar Sdj .   .   .   .   .   Ege Bal Gla Lyn',
  'Esb Bil Ska Hor Odd Sam .   Ods .   HTa Alb Glo Hrl Gen',
  'Fan Vjn Vjl Hed .   .   .   Kal Hbk Ish Val Rød Frb Kbh',
  '.   Kol Fdc Mid Nfy Ker .   Sor Lej Ros Gre Brb Hvi Tår',
  '.   Had .   Ass Ode Nyb .   Sla Rgs Køg Sol .   .   Dra',
  'Tøn Aab .   .   Faa Sve .   .   Næs Fax Ste',
  '.   Søn .   .   Ærø Lan .   .   .   Vor .   .   .   Bor',
  '.   .   .   .   .   .   .   .   Lol Gul',
];

/** Municipalities by their labels, region by region. */
const LABELS: Readonly<Record<string, string>> = {
  Hjø: 'hjoerring',
  Frh: 'frederikshavn',
  Læs: 'laesoe',
  Thi: 'thisted',
  Jam: 'jammerbugt',
  Brs: 'broenderslev',
  Mor: 'morsoe',
  Ves: 'vesthimmerlands',
  Aal: 'aalborg',
  Reb: 'rebild',
  Mar: 'mariagerfjord',

  Str: 'struer',
  Ski: 'skive',
  Lem: 'lemvig',
  Hol: 'holstebro',
  Vib: 'viborg',
  Rin: 'ringkoebing-skjern',
  Her: 'herning',
  Fav: 'favrskov',
  Ran: 'randers',
  Ndj: 'norddjurs',
  Ika: 'ikast-brande',
  Sil: 'silkeborg',
  Aar: 'aarhus',
  Sdj: 'syddjurs',
  Ska: 'skanderborg',
  Hor: 'horsens',
  Odd: 'odder',
  Sam: 'samsoe',
  Hed: 'hedensted',

  Var: 'varde',
  Esb: 'esbjerg',
  Bil: 'billund',
  Fan: 'fanoe',
  Vjn: 'vejen',
  Vjl: 'vejle',
  Kol: 'kolding',
  Fdc: 'fredericia',
  Tøn: 'toender',
  Had: 'haderslev',
  Aab: 'aabenraa',
  Søn: 'soenderborg',
  Mid: 'middelfart',
  Nfy: 'nordfyns',
  Ker: 'kerteminde',
  Ass: 'assens',
  Ode: 'odense',
  Nyb: 'nyborg',
  Faa: 'faaborg-midtfyn',
  Sve: 'svendborg',
  Ærø: 'aeroe',
  Lan: 'langeland',

  Ods: 'odsherred',
  Kal: 'kalundborg',
  Hbk: 'holbaek',
  Sor: 'soroe',
  Lej: 'lejre',
  Ros: 'roskilde',
  Gre: 'greve',
  Sla: 'slagelse',
  Rgs: 'ringsted',
  Køg: 'koege',
  Sol: 'solroed',
  Næs: 'naestved',
  Fax: 'faxe',
  Ste: 'stevns',
  Vor: 'vordingborg',
  Lol: 'lolland',
  Gul: 'guldborgsund',

  Gri: 'gribskov',
  Hgr: 'helsingoer',
  Hal: 'halsnaes',
  Hil: 'hilleroed',
  Fre: 'fredensborg',
  Hør: 'hoersholm',
  Fsu: 'frederikssund',
  All: 'alleroed',
  Fur: 'furesoe',
  Rud: 'rudersdal',
  Ege: 'egedal',
  Bal: 'ballerup',
  Gla: 'gladsaxe',
  Lyn: 'lyngby-taarbaek',
  HTa: 'hoeje-taastrup',
  Alb: 'albertslund',
  Glo: 'glostrup',
  Hrl: 'herlev',
  Gen: 'gentofte',
  Ish: 'ishoej',
  Val: 'vallensbaek',
  Rød: 'roedovre',
  Frb: 'frederiksberg',
  Kbh: 'koebenhavn',
  Brb: 'broendby',
  Hvi: 'hvidovre',
  Tår: 'taarnby',
  Dra: 'dragoer',
  Bor: 'bornholm',
};

/** Every tile, row by row from the top left. */
export const TILES: readonly Tile[] = ROWS.flatMap((line, row) =>
  line.split(/\s+/).flatMap((label, column): Tile[] => {
    const area = LABELS[label];
    return area === undefined ? [] : [{ area, label, column, row }];
  }),
);

/** How many columns and rows the map has. */
export const MAP_SIZE = {
  columns: Math.max(...TILES.map((tile) => tile.column)) + 1,
  rows: ROWS.length,
} as const;

/** Where the name of a region stands, in the water beside it. */
export interface RegionName extends TilePlace {
  /** Letters there is water for in a line. */
  readonly letters: number;
}

/** The names of the regions, each from its upper left corner. */
export const REGION_NAMES: Readonly<Record<string, RegionName>> = {
  'region-nordjylland': { column: 4.2, row: 1.3, letters: 14 },
  'region-midtjylland': { column: 5.2, row: 4.9, letters: 14 },
  'region-syddanmark': { column: 0, row: 13, letters: 30 },
  'region-sjaelland': { column: 10.2, row: 12.7, letters: 14 },
  'region-hovedstaden': { column: 9.9, row: 1.7, letters: 16 },
};
