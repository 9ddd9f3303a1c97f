/**
 * The municipalities that the structural reform of 1 January 2007 ended, and those merged shortly before it (Bornholm
 * 2003, Ærø 2006), with what they are part of today. Figures of a former municipality are never figures of the one it
 * became part of; this is here to say so instead of “unknown area”.
 *
 * Names and codes are those of Danmarks Statistik (Amter og kommuner, 1970–2006).
 */
import { foldName } from './areaNames';

/** A municipality that is no more. */
export interface FormerMunicipality {
  readonly name: string;
  /** Id of the municipality it is part of today; of several if it was divided, the one that got most first. */
  readonly areas: readonly string[];
}

/** By area id today: old code and name. No code if a present municipality has taken it over. */
const MERGED: Readonly<Record<string, string>> = {
  egedal: '171 Ledøje-Smørum, 235 Stenløse, 237 Ølstykke',
  fredensborg: '208 Fredensborg-Humlebæk, 227 Karlebo',
  frederikssund: '225 Jægerspris, 229 Skibby, 233 Slangerup',
  furesoe: '189 Værløse, 207 Farum',
  gribskov: '213 Græsted-Gilleleje, 215 Helsinge',
  halsnaes: '211 Frederiksværk, 221 Hundested',
  hilleroed: '231 Skævinge',
  rudersdal: '181 Søllerød, 205 Birkerød',
  bornholm: '401 Allinge-Gudhjem, 403 Hasle, 405 Nexø, 407 Rønne, 409 Aakirkeby',

  faxe: '313 Haslev, 351 Fakse, 385 Rønnede',
  guldborgsund:
    '369 Nykøbing Falster, 371 Nysted, 375 Nørre Alslev, 387 Sakskøbing, 391 Stubbekøbing, 395 Sydfalster',
  holbaek: '321 Jernløse, 339 Svinninge, 341 Tornved, 345 Tølløse',
  kalundborg: '301 Bjergsted, 309 Gørlev, 317 Hvidebæk, 319 Høng',
  koege: '267 Skovbo',
  lejre: '251 Bramsnæs, 257 Hvalsø',
  lolland: '355 Holeby, 359 Højreby, 363 Maribo, 367 Nakskov, 379 Ravnsborg, 381 Rudbjerg, 383 Rødby',
  naestved: '307 Fuglebjerg, 353 Fladså, 357 Holmegaard, 393 Suså',
  odsherred: '305 Dragsholm, 327 Nykøbing-Rørvig, 343 Trundholm',
  roskilde: '255 Gundsø, 263 Ramsø',
  slagelse: '311 Hashøj, 325 Korsør, 331 Skælskør',
  soroe: '303 Dianalund, 337 Stenlille',
  stevns: '271 Vallø',
  vordingborg: '361 Langebæk, 365 Møn, 377 Præstø',

  aeroe: '443 Marstal, 493 Ærøskøbing',
  assens: '433 Glamsbjerg, 437 Haarby, 485 Tommerup, 491 Vissenbjerg, 499 Aarup',
  'faaborg-midtfyn': '425 Broby, 431 Faaborg, 473 Ringe, 477 Ryslinge, 497 Årslev',
  kerteminde: '441 Langeskov, 447 Munkebo',
  langeland: '475 Rudkøbing, 481 Sydlangeland, 487 Tranekær',
  middelfart: '429 Ejby, 451 Nørre Aaby',
  nordfyns: '423 Bogense, 471 Otterup, 483 Søndersø',
  nyborg: '489 Ullerslev, 495 Ørbæk',
  svendborg: '427 Egebjerg, 435 Gudme',

  aabenraa: '503 Bov, 519 Lundtoft, 529 Rødekro, 539 Tinglev',
  billund: '565 Grindsted',
  esbjerg: '557 Bramming, 571 Ribe',
  haderslev: '511 Gram, 543 Vojens',
  kolding: '509 Christiansfeld, 623 Lunderskov, 629 Vamdrup',
  soenderborg: '501 Augustenborg, 507 Broager, 513 Gråsten, 523 Nordborg, 533 Sundeved, 535 Sydals',
  toender: '505 Bredebro, 517 Højer, 521 Løgumkloster, 525 Nørre-Rangstrup, 531 Skærbæk',
  varde: '553 Blaabjerg, 555 Blåvandshuk, 567 Helle, 577 Ølgod',
  vejen: '527 Rødding, 559 Brørup, 569 Holsted',
  vejle: '603 Børkop, 605 Egtved, 611 Give, 617 Jelling',

  favrskov: '709 Hadsten, 711 Hammel, 713 Hinnerup, 767 Hvorslev',
  hedensted: '619 Juelsminde, 627 Tørring-Uldum',
  herning: '651 Aulum-Haderup, 677 Trehøje, 685 Aaskov',
  holstebro: '679 Ulfborg-Vemb, 683 Vinderup',
  horsens: '601 Brædstrup, 609 Gedved',
  'ikast-brande': '625 Nørre-Snede, 653 Brande, 663 Ikast',
  lemvig: '673 Thyborøn-Harboøre',
  norddjurs: 'Grenaa, 725 Nørre Djurs, 735 Rougsø',
  randers: '717 Langå, 723 Nørhald, 729 Purhus, 747 Sønderhald',
  'ringkoebing-skjern': '655 Egvad, 659 Holmsland, 667 Ringkøbing, 669 Skjern, 681 Videbæk',
  silkeborg: '705 Gjern, 749 Them, 771 Kjellerup',
  skanderborg: '703 Galten, 715 Hørning, 737 Ry',
  skive: '777 Sallingsund, 781 Spøttrup, 783 Sundsøre',
  struer: '675 Thyholm',
  syddjurs: '701 Ebeltoft, 721 Midtdjurs, 733 Rosenholm, 739 Rønde',
  viborg: '761 Bjerringbro, 763 Fjends, 769 Karup, 775 Møldrup, 789 Tjele',

  aalborg: '817 Hals, 831 Nibe, 837 Sejlflod',
  broenderslev: '807 Dronninglund',
  frederikshavn: '841 Skagen, 847 Sæby',
  hjoerring: '819 Hirtshals, 829 Løkken-Vrå, 839 Sindal',
  jammerbugt: '803 Brovst, 811 Fjerritslev, 835 Pandrup, Aabybro',
  mariagerfjord: '719 Mariager, 801 Arden, 815 Hadsund, 823 Hobro',
  rebild: '833 Nørager, 843 Skørping, 845 Støvring',
  thisted: '765 Hanstholm, 785 Sydthy',
  vesthimmerlands: '793 Aalestrup, 809 Farsø, 827 Løgstør, 861 Aars',
};

/**
 * Where a parish or more went to another municipality than the rest. Give and Nørager are not here: Billund got no
 * more than the grounds of its airport and Mariagerfjord one estate.
 */
const DIVIDED: Readonly<Record<string, readonly string[]>> = {
  Aalestrup: ['viborg', 'mariagerfjord'],
  Brædstrup: ['skanderborg'],
  Christiansfeld: ['haderslev'],
  Egtved: ['kolding'],
  Helle: ['esbjerg'],
  Langå: ['favrskov'],
  Mariager: ['randers'],
  'Nørre-Rangstrup': ['haderslev'],
  Slangerup: ['hilleroed'],
  Sønderhald: ['norddjurs'],
  'Tørring-Uldum': ['vejle'],
};

/**
 * Municipalities that became part of a larger one of the same name with a new code. Only the old code is theirs: the
 * name means the present one.
 */
const RENUMBERED =
  '209 Frederikssund, 261 Lejre, 315 Holbæk, 323 Kalundborg, 333 Slagelse, 335 Sorø, 373 Næstved, 389 Stevns, ' +
  '397 Vordingborg, 421 Assens, 439 Kerteminde, 445 Middelfart, 449 Nyborg, 515 Haderslev, 537 Sønderborg, ' +
  '541 Tønder, 545 Aabenraa, 551 Billund, 613 Hedensted, 631 Vejle, 731 Randers, 743 Silkeborg, 745 Skanderborg, ' +
  '805 Brønderslev, 821 Hjørring';

/** Other names than spelling explains. “Nr.” for “Nørre” is not listed: it is understood for all of them. */
const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  Nexø: ['Neksø'],
  'Nykøbing Falster': ['Nykøbing F.'],
};

/** `189 Værløse, 207 Farum` as pairs of code ('' if none is given) and name. */
function parse(list: string): readonly (readonly [code: string, name: string])[] {
  return list.split(', ').map((entry) => {
    const code = /^\d{3}(?= )/.exec(entry)?.[0] ?? '';
    return [code, entry.slice(code.length).trim()];
  });
}

/** The folded names by which a former municipality is known. */
function foldedNames(name: string): readonly string[] {
  const names = [name, ...(ALSO_CALLED[name] ?? [])].map(foldName);
  return names.concat(
    names.filter((each) => each.startsWith('noerre')).map((each) => each.replace('noerre', 'nr')),
  );
}

/** By folded name and by code. */
const FORMER: ReadonlyMap<string, FormerMunicipality> = new Map([
  ...Object.entries(MERGED).flatMap(([area, list]) =>
    parse(list).flatMap(([code, name]) => {
      const former = { name, areas: [area, ...(DIVIDED[name] ?? [])] };
      return [code, ...foldedNames(name)]
        .filter((key) => key !== '')
        .map((key): [string, FormerMunicipality] => [key, former]);
    }),
  ),
  ...parse(RENUMBERED).map(([code, name]): [string, FormerMunicipality] => [
    code,
    { name, areas: [foldName(name)] },
  ]),
]);

/**
 * The former municipality that a text names, in any spelling (“GRÆSTED GILLELEJE”, “Nr. Alslev Kommune”, “Grenå”) or
 * by its code of three digits, with a leading zero or not; null for anything else. A name or code that a present
 * municipality has is never a former one.
 */
export function formerMunicipality(text: string): FormerMunicipality | null {
  return FORMER.get(foldName(text).replace(/^0(?=\d{3}$)/, '')) ?? null;
}
