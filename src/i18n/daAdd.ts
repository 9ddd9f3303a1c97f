/** What `npm run data:add` says, in Danish, the language of those who run it: what is to be done is done in a terminal. */
import type { ImportFailure, ImportProblemCode, MappingGap } from '../model/import';
import { da } from './da';
import { IMPORT } from './import';
import { faultsOf, type ProblemWords } from './importFaults';

const { list } = da;
const quote = (text: string): string => `”${text}”`;
const quoted = (texts: readonly string[]): string => list(texts.map(quote), 'og');
const page = faultsOf('da');
const details: typeof page.details = { ...page.details, 'broken-json': (said) => `Nærmere: ${said}` };

/** How each thing is said that a table leaves open. */
const SAID_BY: Readonly<Record<MappingGap, string>> = {
  area: '--omraade <id>',
  period: '--periode <periode>',
  value: '--noegletal "<kolonne>=<id>"',
  indicator: '--noegletal <id>',
  group: '--noegletal <id>/<gruppe>',
  blanks: '--tomme ovenfor eller --tomme alle',
  decimals: '--decimaler komma eller --decimaler punktum',
};

const alike = ({ allowed }: ProblemWords): string => (allowed.length > 0 ? `Ligner ${list(allowed)}. ` : '');

/** What would be right, where the page has another way to it. */
const RIGHT: Readonly<Partial<Record<ImportProblemCode, (p: ProblemWords) => string>>> = {
  'unknown-area': (p) => `${alike(p)}Ret navnet i filen, eller lad rækkerne ude med --gode.`,
  'missing-group': () => 'Sig med --tomme, hvad en tom celle betyder, eller skriv gruppen i filen.',
  'unknown-indicator': (p) =>
    `${alike(p)}Ret navnet i filen, lav det som et nyt med --ny, eller lad rækkerne ude med --gode. npm run data:find -- <ord> finder nøgletal.`,
  'other-decimals': () => 'Sig med --decimaler komma eller --decimaler punktum, hvordan de er skrevet.',
  'kind-not-allowed': (p) => `Det kan være ${list(p.allowed)}: brug --type, eller ret typen i filen.`,
  'negative-count': () => 'Se efter i kilden. Er det en ændring, så brug --type aendring.',
  'impossible-percent': () =>
    'En andel er fra 0 til 100. Er det et antal, så sig et andet nøgletal med --noegletal.',
  'unit-mismatch': (p) =>
    `Den skal være ${list(p.allowed)}. Sig ellers et andet nøgletal med --noegletal, eller lav et nyt med --ny.`,
  duplicate: (p) =>
    p.allowed.length > 0
      ? `Det første står på linje ${p.allowed[0]}. Slet det, der er forkert, eller tag det første med --gode.`
      : 'Slet dem, der er forkerte, eller tag det første af hvert med --gode.',
};

/** What is to be done with a file of which nothing can be read, where the page has another way to it. */
const HELP: Readonly<Partial<Record<ImportFailure, string>>> = {
  'too-large': 'Hent færre områder, år eller grupper ad gangen.',
  'broken-xlsx': 'Åbn det i Excel, gem det som .xlsx uden kodeord, og prøv igen.',
  'too-many-groups':
    'Måske er en kolonne med navne eller numre læst som gruppe. Lad den ude med --uden <kolonne>.',
  'no-figures': 'Måske er det en anden kolonne, der har tallene: sig det med --noegletal "<kolonne>=<id>".',
  unreadable: 'Måske er den åben i et andet program. Luk den der, og prøv igen.',
};

export const daAdd = {
  usage: `Brug: npm run data:add -- <fil> [valg]
  <fil>                 CSV, XLSX, ODS, PX eller JSON, som siden kan læse, eller en ZIP fra ”Hent som referat-mappe”
  --navn <tekst>        hvad tabellen hedder (ellers filens navn)
  --udgiver <tekst>     hvem der udgiver den
  --dato <ÅÅÅÅ-MM-DD>   hvornår den er hentet (ellers i dag)
  --noegletal <id>      hvad tallene er, når tabellen ikke selv siger det; <id>/<gruppe> siger gruppen med.
                        Har tabellen flere kolonner med tal, siger deres overskrifter grupperne, eller det siges
                        kolonne for kolonne: --noegletal "<kolonne>=<id>/<gruppe>", så mange gange det skal være
  --uden <kolonne>      lader en kolonne ude, så mange gange det skal være
  --ny                  laver nøgletal, der ikke findes, med --enhed, --retning (hoej, lav eller neutral) og --tema
  --type <type>         faktisk, forventet, maal, budget, prognose eller aendring (ellers faktisk)
  --omraade <id>        hvilket område tallene er om, når ingen kolonne siger det
  --periode <periode>   hvilken periode, når ingen kolonne siger det
  --decimaler <tegn>    komma eller punktum
  --ark <navn>          arket i en projektmappe eller tabellen i en fil med flere (ellers den første)
  --tomme <betydning>   hvad en tom celle før tallene er: ovenfor (det samme som cellen over) eller alle
  --gode                tag de gode rækker med, selv om andre afvises`,
  noFile: (path: string) => `Filen ${path} findes ikke.`,
  choice: (option: string, allowed: readonly string[]) => `${option} kan være ${list(allowed)}.`,
  unknownIndicator: (id: string, near: readonly string[]) =>
    `Nøgletallet ${quote(id)} står ikke i indicators.csv.${near.length > 0 ? ` Ligner ${list(near)}.` : ''} Find det med npm run data:find -- <ord>, eller lav det med --ny.`,
  unknownGroup: (id: string, near: readonly string[]) =>
    `Gruppen ${quote(id)} står ikke i groups.csv.${near.length > 0 ? ` Ligner ${list(near)}.` : ''} Find den med npm run data:find -- <ord>, eller tilføj den dér.`,
  unknownColumn: (name: string, heads: readonly string[]) =>
    `Der er ingen kolonne ${quote(name)}. Kolonnerne er ${quoted(heads)}.`,
  columnsLeft: (columns: readonly string[], id: string) =>
    `Overskriften siger ikke, hvilken gruppe tallene er om: ${quoted(columns)}. Sig det med --noegletal "${columns[0]}=${id}/<gruppe>", eller lad kolonnen ude med --uden "${columns[0]}". npm run data:find -- <ord> finder grupper.`,
  severalForAll: (ids: readonly string[]) =>
    `--noegletal siger ${quoted(ids)} om de samme kolonner. Sig det kolonne for kolonne: --noegletal "<kolonne>=<id>".`,
  sameMeasure: (columns: readonly string[], measure: string) =>
    `${quoted(columns)} ville alle være ${measure}. Sig med --noegletal "<kolonne>=<id>/<gruppe>", hvad de er, eller lad nogle ude med --uden <kolonne>.`,
  otherUnit: (column: string, unit: string, id: string, own: string) =>
    `${quote(column)} er i ${unit}, men ${id} måles i ${own}. Lad kolonnen ude med --uden "${column}", eller sig med --noegletal "${column}=<id>", hvad den er.`,
  newLacks: (name: string, options: readonly string[]) =>
    `Det nye nøgletal ${quote(name)} mangler ${list(options, 'og')}.`,
  /** @param columns those of values of which nothing is said */
  gaps: (gaps: readonly MappingGap[], columns: readonly string[]) =>
    [
      `Tabellen siger ikke ${list(
        gaps.map((gap) => IMPORT.da.mapping.gap[gap]),
        'og',
      )}. Sig det med:`,
      ...gaps.map((gap) =>
        gap === 'indicator' && columns.length > 1
          ? `  ${SAID_BY[gap]} for dem alle, --noegletal "<kolonne>=<id>/<gruppe>" for en, eller --uden <kolonne>: ${quoted(columns)}`
          : `  ${SAID_BY[gap]}`,
      ),
    ].join('\n'),
  noSheet: (name: string, sheets: readonly string[]) =>
    `Der er ikke noget, der hedder ${quote(name)}. Vælg mellem ${sheets.map(quote).join(', ') || 'kun den ene tabel'}.`,
  rejected: (n: number) => `${n} afvist, intet er gemt (--gode tager resten med):`,
  problem: (lines: readonly number[], n: number, code: ImportProblemCode, words: ProblemWords) =>
    `  linje ${lines.join(', ')} (${n}): ${page.problem[code](words)}. ${(RIGHT[code] ?? page.right[code])(words)}`,
  nothing: `Der er ingen tal i filen, når kolonnerne læses sådan. ${HELP['no-figures']}`,
  exists: (folder: string) =>
    `Mappen ${folder} findes allerede. Slet den, eller giv tabellen et andet navn med --navn.`,
  put: (folder: string) => `Lagt i ${folder}`,
  appended: (file: string) => `Tilføjet linjer i ${file}`,
  readSheet: (sheet: string, sheets: readonly string[]) =>
    `Læst er ${quote(sheet)} af ${sheets.map(quote).join(', ')} (--ark vælger)`,
  readColumn: (column: string, id: string, group: string) => `Kolonnen ${quote(column)} er ${id}/${group}`,
  made: (id: string, near: readonly string[]) =>
    `Nyt nøgletal: ${id}${near.length > 0 ? ` (ligner ${list(near)})` : ''}. Skriv navn_en, definition og definition_en i indicators.csv.`,
  newGroups: (names: readonly string[]) =>
    `Nye grupper: ${names.slice(0, 10).map(quote).join(', ')}${names.length > 10 ? ' …' : ''}. Skriv navn_en i groups.csv. Er det ingen grupper, så slet mappen og linjerne igen, og lad kolonnen ude med --uden.`,
  counted: (figures: number, rejected: number) => `${figures} tal, ${rejected} afvist`,
  omitted: (text: string, rows: number) => `Udeladt: ${rows} med ${quote(text)}`,
  thereOtherwise: (file: string, ids: readonly (string | undefined)[]) =>
    `Står i ${file} i forvejen, skrevet anderledes, og er ikke ændret: ${ids.join(', ')}.`,
  noFolder: 'Der er ingen referat-mappe i arkivet.',
  /** Why nothing could be read. */
  failure: (failure: ImportFailure, detail: string) => {
    const [what, help] = page.failures[failure];
    const more = detail === '' ? '' : (details[failure]?.(detail) ?? '');
    return [what, HELP[failure] ?? help, more].filter(Boolean).join(' ');
  },
};
