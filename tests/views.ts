import { likelyPage } from '../src/state/address';

/** Enough areas for a table that is made only where it is in view. */
const MANY = [
  'faxe,herning,ishoej,vallensbaek,herlev,holstebro,aabenraa,hele-landet,region-sjaelland',
  'region-hovedstaden,region-midtjylland,rar-sjaelland,br-midtjylland,region-nordjylland',
].join();

interface View {
  readonly name: string;
  readonly hash: string;
}

/** Every view of the product, for pictures and for the checks that each view must pass. */
export const VIEWS: readonly View[] = [
  { name: 'overblik', hash: '#/' },
  { name: 'kommune-faxe', hash: '#/kommune/faxe' },
  { name: 'kommune-herlev', hash: '#/kommune/herlev' },
  { name: 'kommune-ishoej', hash: '#/kommune/ishoej' },
  { name: 'omraade-hele-landet', hash: '#/omraade/hele-landet' },
  { name: 'kommune-uden-referat', hash: '#/kommune/laesoe' },
  { name: 'noegletal', hash: '#/noegletal' },
  { name: 'noegletal-soegning', hash: '#/noegletal?q=fleksjob' },
  { name: 'noegletal-intet-fundet', hash: '#/noegletal?q=xyzzy' },
  { name: 'rang', hash: '#/noegletal/star-placering?omr=faxe,ishoej,vallensbaek&gruppe=alle-ydelser' },
  { name: 'rang-ydelser', hash: '#/noegletal/star-placering?omr=ishoej,vallensbaek&gruppe=alle-grupper' },
  { name: 'rang-vilkaar', hash: '#/noegletal/vive-placering?omr=ishoej' },
  { name: 'linje-grupper', hash: '#/noegletal/fleksjob-arbejdstid' },
  {
    name: 'linje-fremhaevet',
    hash: '#/noegletal/fleksjob-arbejdstid?fokus=faxe.arbejdstid-op.faktisk&titel=neutral&akse=udsnit',
  },
  { name: 'forventet', hash: '#/noegletal/star-antal?omr=faxe' },
  { name: 'forventet-par', hash: '#/noegletal/star-antal?omr=ishoej,vallensbaek&gruppe=alle-grupper' },
  { name: 'maal-faxe', hash: '#/noegletal/fleksjob-ledighed?omr=faxe' },
  { name: 'maal-herlev', hash: '#/noegletal/fleksjob-beskaeftigelse' },
  { name: 'maal-flere', hash: '#/noegletal/fleksjob-ledighed?vis=maal' },
  { name: 'afvigelse', hash: '#/noegletal/budgetafvigelse?omr=herlev' },
  { name: 'afvigelse-flere', hash: '#/noegletal/budgetafvigelse' },
  { name: 'regnestykke', hash: '#/noegletal/fleksjobinvestering' },
  { name: 'andele', hash: '#/noegletal/forsoergede-fordeling' },
  { name: 'andele-over-tid', hash: '#/noegletal/fleksjob-arbejdstid?vis=andele' },
  { name: 'andele-stemmer-ikke', hash: '#/noegletal/ukraine-ophold' },
  { name: 'saeson', hash: '#/noegletal/fleksjob-arbejdstid?gruppe=arbejdstid-op&vis=saeson' },
  {
    name: 'indeks',
    hash: '#/noegletal/ydelse-fuldtidspersoner?omr=herning,hele-landet&gruppe=kontanthjaelp',
  },
  { name: 'haeldning', hash: '#/noegletal/deltidsjob-andel' },
  { name: 'soejler', hash: '#/noegletal/fleksjob-ledighed?vis=sammenlign' },
  { name: 'tal-alene', hash: '#/noegletal/aktivitetsparate-andel-aendring' },
  { name: 'alle-kommuner', hash: '#/noegletal/ledige-andel?omr=faxe,hele-landet' },
  { name: 'alle-kommuner-tabel', hash: '#/noegletal/ledige-andel?omr=faxe&alle=tabel' },
  { name: 'kommunekort', hash: '#/noegletal/ledige-andel?alle=kort&aaret-foer=ja' },
  { name: 'aendring-paa-et-aar', hash: '#/noegletal/langtidsledige?vis=et-aar' },
  { name: 'tabel', hash: '#/noegletal/fleksjob-ledighed?vis=tabel' },
  { name: 'ydelser', hash: '#/ydelser' },
  { name: 'ydelse-fleksjob', hash: '#/ydelse/fleksjob' },
  { name: 'ydelse-fleksjob-herlev', hash: '#/ydelse/fleksjob?omr=herlev' },
  { name: 'ydelse-kontanthjaelp', hash: '#/ydelse/kontanthjaelp?omr=ishoej,vallensbaek' },
  { name: 'ydelse-alle', hash: '#/ydelse/alle-ydelser' },
  { name: 'ydelse-uden-tal', hash: '#/ydelse/fleksjob?omr=aarhus' },
  { name: 'sammenlign', hash: '#/sammenlign' },
  { name: 'sammenlign-sorteret', hash: '#/sammenlign?omr=faxe,herning,ishoej&mod=faxe&sorter=-faxe' },
  { name: 'sammenlign-stor', hash: `#/sammenlign?omr=${MANY}&alle=ja` },
  { name: 'sammenlign-intet', hash: '#/sammenlign?omr=holstebro,aabenraa&tema=integration' },
  { name: 'par', hash: '#/sammenlign/ishoej/vallensbaek' },
  { name: 'par-et-tal', hash: '#/sammenlign/faxe/herning' },
  { name: 'kilder', hash: '#/kilder' },
  { name: 'kilde-faxe', hash: '#/kilder/faxe-2023-11-06?tal=85.ukraine-ophold.faxe.alle.faktisk.2023-10-08' },
  { name: 'kilde-herlev', hash: '#/kilder/herlev-2022-03-23' },
  { name: 'kilde-tabel', hash: '#/kilder/hele-landet-jobindsats-y25i09' },
  { name: 'egne', hash: '#/egne' },
  { name: 'indlaes', hash: '#/egne/indlaes' },
  { name: 'laes-referat', hash: '#/egne/laes-referat' },
  { name: 'praesentationer', hash: '#/praesentationer' },
  { name: 'praesentation-ukendt', hash: '#/praesentationer/findes-ikke' },
  { name: 'dias-titel', hash: '#/praesenter?af=%2Fkommune%2Ffaxe' },
  { name: 'dias-dom', hash: '#/praesenter?af=%2Fkommune%2Ffaxe&dias=2' },
  { name: 'dias-graf', hash: '#/praesenter?af=%2Fkommune%2Ffaxe&dias=8' },
  { name: 'dias-graf-moerk', hash: '#/praesenter?af=%2Fkommune%2Ffaxe&dias=8&moerk=ja' },
  { name: 'dias-spoergsmaal', hash: '#/praesenter?af=%2Fkommune%2Ffaxe&dias=9' },
  { name: 'dias-kilder', hash: '#/praesenter?af=%2Fkommune%2Ffaxe&dias=10' },
  { name: 'dias-hvilken', hash: '#/praesenter?af=%2F' },
  { name: 'dias-raekker', hash: '#/praesenter?af=%2Fsammenlign%2Fishoej%2Fvallensbaek' },
  { name: 'taler', hash: '#/taler?af=%2Fkommune%2Ffaxe&dias=2' },
  { name: 'uddeling', hash: '#/uddeling?af=%2Fkommune%2Fherlev' },
  { name: 'uddeling-linjer', hash: '#/uddeling?af=%2Fkommune%2Fherlev&linjer=ja' },
  { name: 'om', hash: '#/om' },
  { name: 'aabne-data', hash: '#/aabne-data' },
  { name: 'uden-net', hash: '#/uden-net' },
  { name: 'tilgaengelighed', hash: '#/tilgaengelighed' },
  { name: 'ukendt', hash: '#/noegletal/findes-ikke' },
  { name: 'ugyldig-parameter', hash: '#/noegletal/star-placering?omr=faxe,atlantis&vis=kage' },
];

/** Further views of municipalities and indicators, which have other parts or another form of chart. */
const FORMS: ReadonlySet<string> = new Set([
  'kommune-herlev',
  'linje-grupper',
  'maal-faxe',
  'forventet-par',
  'afvigelse-flere',
  'tal-alene',
  'alle-kommuner',
  'kommunekort',
  'tabel',
]);

/** A view of each page. */
export const EACH_PAGE: readonly View[] = VIEWS.filter(
  ({ hash }, i) => VIEWS.findIndex((other) => likelyPage(other.hash) === likelyPage(hash)) === i,
);

/** A view of each page, of municipalities and indicators a few: for what is measured of every kind of page. */
export const EVERY_KIND: readonly View[] = VIEWS.filter(
  (view) => FORMS.has(view.name) || EACH_PAGE.includes(view),
);

/** A hash in English. */
export function english(hash: string): string {
  return `${hash}${hash.includes('?') ? '&' : '?'}sprog=en`;
}
