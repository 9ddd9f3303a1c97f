/** What `npm run data:new` says, in Danish, the language of those who run it. */
import { DOCUMENT_TYPES } from '../model/documentType';
import { da } from './da';

const TYPES = DOCUMENT_TYPES.filter((type) => type !== 'tabel');

export const daNew = {
  usage: `Brug: npm run data:new -- <fil med referatet> [valg]
  <fil>                 referatet eller dagsordenen som tekst, HTML, DOCX eller PDF
  --kommune <navn>      hvis kommune det er, når teksten ikke siger det
  --udvalg <navn>       hvilket udvalg
  --dato <ÅÅÅÅ-MM-DD>   mødets dato
  --type <type>         ${TYPES.join(' eller ')}`,
  noFile: (path: string) => `Filen ${path} findes ikke.`,
  unknownArea: (name: string, near: readonly string[]) =>
    `”${name}” er ikke et område, vi kender.${near.length > 0 ? ` Ligner ${da.list(near)}.` : ''} Navnene står i areas.csv.`,
  type: `--type kan være ${da.list(TYPES)}.`,
  malformedDate: (date: string) => `Datoen ”${date}” kan ikke læses. Skriv den som 2024-02-06.`,
  /** @param options those that say what is missing */
  missing: (options: readonly string[]) =>
    `Teksten siger ikke alt om mødet. Sig det med ${da.list(options, 'og')}.`,
  noItems: 'Der blev ikke fundet punkter i teksten. Skriv dem selv i referat.json.',
  exists: (folder: string) => `Mappen ${folder} findes allerede.`,
  put: (folder: string) => `Lagt i ${folder}`,
  meeting: (type: string, committee: string, municipality: string, date: string) =>
    `${type} fra ${committee}, ${municipality}, ${date}. Passer det ikke, så slet mappen, og sig det med --type, --udvalg, --kommune eller --dato.`,
  item: (number: string, title: string, caseNumber: string | null) =>
    `  ${number}. ${title}${caseNumber === null ? '' : ` (${caseNumber})`}`,
  renumbered: 'Nogle punkter havde samme nummer. De har fået et bogstav: se efter.',
  next: (file: string) =>
    `Skriv nu tallene i ${file}, en linje for hvert. npm run data:find -- <ord> finder nøgletal, grupper og enheder, og npm run build efterser hver linje.`,
};
