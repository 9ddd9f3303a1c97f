import type { Direction } from '../model/codelist';
import type { Kind } from '../model/kind';
import { texts } from './texts';

const kindsDanish: Record<Kind, string> = {
  faktisk: 'det, der er målt',
  forventet: 'det, en model siger, at tallet skulle være',
  maal: 'det, man vil nå',
  budget: 'det, der er sat af',
  prognose: 'det, man tror, det ender med',
  aendring: 'en forskel, som står alene i kilden',
};
const kindsEnglish: Record<Kind, string> = {
  faktisk: 'what was observed',
  forventet: 'what a model says the figure should be',
  maal: 'what is aimed for',
  budget: 'what was set aside',
  prognose: 'what is thought to come of it',
  aendring: 'a difference that stands alone in the source',
};
const directionsDanish: Record<Direction, string> = {
  hoej: 'Højere er bedre',
  lav: 'Lavere er bedre',
  neutral: 'Hverken godt eller dårligt',
};
const directionsEnglish: Record<Direction, string> = {
  hoej: 'Higher is better',
  lav: 'Lower is better',
  neutral: 'Neither good nor bad',
};

/** The words of what can be taken out of the page: files, citations, copied tables and the code of charts. */
export const EXPORT = texts(
  {
    dialog: {
      shows: (title: string, figures: string) => `${title} · ${figures}`,
      picture: 'PowerPoint og billede',
      figures: 'Tal',
      formats: {
        danish: { name: 'CSV, dansk', about: 'Til en dansk Excel: semikolon og decimalkomma' },
        international: { name: 'CSV, international', about: 'Komma og decimalpunktum' },
        xlsx: { name: 'Excel', about: 'Rigtige tal, og et ark med kilder og definitioner' },
        jsonStat: { name: 'JSON-stat 2.0', about: 'Til statistikprogrammer' },
        zip: { name: 'ZIP', about: 'Det hele: CSV, JSON-stat, definitioner, kilder og en vejledning' },
      },
      onlyStated: 'Filerne har de viste tal, som kilderne oplyser dem. Det, der er beregnet, er ikke med.',
      making: 'Laver filen …',
      saved: (name: string) => `Gemt som ${name}`,
      failed: 'Filen kunne ikke laves. Prøv igen.',
      table: 'Kopiér tabel',
      tableAbout: 'Sæt den ind i Excel, Word eller en mail. Dér er den en tabel, og tallene kan regnes på.',
      tableText: 'Tabellen som tekst',
      cite: 'Citer',
      citation: 'Henvisning',
      ownLink:
        'Nogle af tallene er egne tal, som kun ligger i denne browser. Andre ser dem ikke, når de følger et link hertil.',
      ownEmbed:
        'Egne tal ligger kun i denne browser. På en anden hjemmeside viser grafen dem ikke for andre end dig.',
      embed: 'Indlejr',
      embedAbout: 'Sæt koden ind på en hjemmeside. Så vises grafen dér med sin kilde og de nyeste tal.',
      embedCode: 'Kode til indlejring',
      embedWidth: 'Så bred er pladsen på hjemmesiden:',
      embedMeasuring: 'Måler, hvor høj grafen så er …',
      embedHeight: (height: string) => `Så er grafen ${height} px høj.`,
      follow: 'Lad højden følge grafen',
      followAbout:
        'Grafen fortæller siden omkring den, hvor høj den er. Med dette script retter rammen sig efter det. Uden det har rammen fast højde og rulles, hvis grafen er højere.',
      followCode: 'Script til siden omkring',
      copy: 'Kopiér',
      copyTable: 'Kopiér tabellen',
      copied: (what: string) => `${what} er kopieret`,
      refused: 'Browseren tillod ikke at kopiere. Teksten er markeret: kopiér den med Ctrl+C eller ⌘C.',
      things: { table: 'Tabellen', citation: 'Henvisningen', embed: 'Koden', follow: 'Scriptet' },
    },
    /** Headings of columns, by the name of the column. */
    columns: {
      referat: 'Referat',
      punkt: 'Punkt',
      noegletal: 'Nøgletal-id',
      periode: 'Periode',
      vaerdi: 'Værdi',
      trykt: 'Som trykt',
      note: 'Note',
      areaName: 'Område',
      indicatorName: 'Nøgletal',
      groupName: 'Gruppe',
      kindName: 'Type',
      unitName: 'Enhed',
      periodName: 'Periode',
      definition: 'Definition',
      sourceName: 'Kilde',
      link: 'Link',
    },
    sheets: { figures: 'Tal', sources: 'Kilder og definitioner' },
    /** Headings on the sheet of sources and definitions. */
    about: {
      shows: 'Viser',
      made: 'Hentet',
      page: 'Siden',
      sources: 'Kilder',
      municipality: 'Fra',
      committee: 'Udvalg',
      document: 'Dokument',
      meeting: 'Møde',
      item: 'Punkt',
      title: 'Punktets titel',
      indicators: 'Nøgletal',
      reading: 'Sådan læses det',
      direction: 'Hvad er godt',
      kinds: 'Typer',
    },
    kinds: kindsDanish,
    directions: directionsDanish,
    dimensions: {
      omraade: 'Område',
      noegletal: 'Nøgletal',
      maalgruppe: 'Gruppe',
      type: 'Type',
      periode: 'Periode',
      punkt: 'Referat og punkt',
    },
    onlyStated: 'Kun tal, som kilderne oplyser. Intet er beregnet af Nøgletavlen.',
    citation: {
      item: (from: string, committee: string, document: string, number: string, title: string) =>
        `${from}, ${committee}: ${document}, punkt ${number}${title ? `, ”${title}”` : ''}.`,
      /** @param id of the table at its publisher; of a reader's own none */
      table: (publisher: string, title: string, id: string, date: string, own: boolean) =>
        `${publisher ? `${publisher}: ` : ''}”${title}”${id && ` (${id})`}, hentet ${date}${own ? ' (egne tal, som kun ligger i den browser, de er indlæst i)' : ''}.`,
      figure: (what: string, printed: string) => `${what}: ”${printed}”.`,
      retrieved: (date: string, address: string) => `Hentet ${date} fra Nøgletavlen: ${address}`,
    },
    readme: {
      what: (shows: string, date: string) =>
        `Det her er de tal, som Nøgletavlen viste under ”${shows}”, da de blev hentet ${date}. Hvert tal står i et referat eller en dagsorden fra et kommunalt udvalg eller i en offentlig tabel og er gengivet, som det står der. Nøgletavlen har ikke regnet på dem.`,
      filesHead: 'Filerne',
      files: {
        danish: 'tallene til en dansk Excel: semikolon mellem kolonnerne og komma i decimaler',
        international: 'de samme tal med komma mellem kolonnerne og punktum i decimaler',
        jsonStat: 'de samme tal som JSON-stat 2.0, til programmer',
        metadata: 'nøgletallenes definitioner og hele rækken af kilder, til programmer',
      },
      columnsHead: 'Kolonnerne',
      columns: {
        noegletal: 'nøgletallets faste navn i adresser og filer',
        indicatorName: 'hvad der er målt',
        groupName: 'ydelsen eller målgruppen; ”I alt” er alle',
        kindName: 'hvad slags oplysning det er; se nedenfor',
        unitName: 'det, værdien er talt i',
        areaName: 'kommunen, eller landet, regionen eller rådet, den holdes op mod',
        periode:
          'år, kvartal, måned eller dato; to med skråstreg er fra og til; tomt, hvor kilden ikke siger det',
        vaerdi: 'tallet i hele enheder med fortegn; et merforbrug er plus',
        trykt:
          'tallet præcis som kilden skriver det; en apostrof foran et tegn som = eller - er sat for regnearkets skyld',
        note: 'en bemærkning til netop det tal',
        definition: 'hvad nøgletallet dækker',
        referat: 'hvilket møde: område og dato',
        punkt: 'punktets nummer på dagsordenen',
        link: 'tallets plads på Nøgletavlen',
      },
      kindsHead: 'Typerne',
      readingHead: 'Værd at vide',
      reading: [
        'Procent og procentpoint er ikke det samme, og personer og fuldtidspersoner er det heller ikke; se enheden.',
        'Ved en placering er nr. 1 øverst på den liste, definitionen nævner.',
        'Sammenlign kun tal med samme nøgletal, gruppe og type, og se efter, om perioden er den samme.',
        'Er der regnet forkert i en kilde, står det trykte tal her alligevel. Fejlen er nævnt på kildens side på Nøgletavlen.',
      ],
      citeHead: 'Sådan henviser du',
      cite: 'Tallene er kendsgerninger, som kommuner og myndigheder har oplyst. Nævn det referat eller den tabel, de står i:',
    },
  },
  {
    dialog: {
      shows: (title, figures) => `${title} · ${figures}`,
      picture: 'PowerPoint and picture',
      figures: 'Figures',
      formats: {
        danish: { name: 'CSV, Danish', about: 'For a Danish Excel: semicolons and a decimal comma' },
        international: { name: 'CSV, international', about: 'Commas and a decimal point' },
        xlsx: { name: 'Excel', about: 'Real numbers, and a sheet of sources and definitions' },
        jsonStat: { name: 'JSON-stat 2.0', about: 'For statistics programs' },
        zip: { name: 'ZIP', about: 'All of it: CSV, JSON-stat, definitions, sources and a guide' },
      },
      onlyStated: 'The files hold the figures shown as the sources state them. What is computed is left out.',
      making: 'Making the file …',
      saved: (name) => `Saved as ${name}`,
      failed: 'The file could not be made. Try again.',
      table: 'Copy table',
      tableAbout:
        'Paste it into Excel, Word or a mail. There it is a table with numbers that can be computed on.',
      tableText: 'The table as text',
      cite: 'Cite',
      citation: 'Citation',
      ownLink:
        'Some of the figures are your own and are in this browser only. Others do not see them when they follow a link to this page.',
      ownEmbed:
        'Own figures are in this browser only. On another site the chart does not show them to anyone but you.',
      embed: 'Embed',
      embedAbout:
        'Paste the code into a web page. The chart shows there with its source and the latest figures.',
      embedCode: 'Code to embed',
      embedWidth: 'So wide is the room on the web page:',
      embedMeasuring: 'Measuring how tall the chart then is …',
      embedHeight: (height) => `The chart is then ${height} px tall.`,
      follow: 'Let the height follow the chart',
      followAbout:
        'The chart tells the page around it how tall it is. With this script the frame adapts to that. Without it the frame has a fixed height and scrolls if the chart is taller.',
      followCode: 'Script for the page around it',
      copy: 'Copy',
      copyTable: 'Copy the table',
      copied: (what) => `${what} copied`,
      refused: 'The browser did not allow copying. The text is selected: copy it with Ctrl+C or ⌘C.',
      things: { table: 'Table', citation: 'Citation', embed: 'Code', follow: 'Script' },
    },
    columns: {
      referat: 'Minutes',
      punkt: 'Item',
      noegletal: 'Key figure id',
      periode: 'Period',
      vaerdi: 'Value',
      trykt: 'As printed',
      note: 'Note',
      areaName: 'Area',
      indicatorName: 'Key figure',
      groupName: 'Group',
      kindName: 'Kind',
      unitName: 'Unit',
      periodName: 'Period',
      definition: 'Definition',
      sourceName: 'Source',
      link: 'Link',
    },
    sheets: { figures: 'Figures', sources: 'Sources and definitions' },
    about: {
      shows: 'Shows',
      made: 'Retrieved',
      page: 'Page',
      sources: 'Sources',
      municipality: 'From',
      committee: 'Committee',
      document: 'Document',
      meeting: 'Meeting',
      item: 'Item',
      title: 'Title of the item',
      indicators: 'Key figures',
      reading: 'How to read it',
      direction: 'What is good',
      kinds: 'Kinds',
    },
    kinds: kindsEnglish,
    directions: directionsEnglish,
    dimensions: {
      omraade: 'Area',
      noegletal: 'Key figure',
      maalgruppe: 'Group',
      type: 'Kind',
      periode: 'Period',
      punkt: 'Minutes and item',
    },
    onlyStated: 'Only figures that the sources state. Nothing is computed by Nøgletavlen.',
    citation: {
      item: (from, committee, document, number, title) =>
        `${from}, ${committee}: ${document}, item ${number}${title ? `, “${title}”` : ''}.`,
      table: (publisher, title, id, date, own) =>
        `${publisher ? `${publisher}: ` : ''}“${title}”${id && ` (${id})`}, retrieved ${date}${own ? ' (own figures, which are only in the browser they were brought into)' : ''}.`,
      figure: (what, printed) => `${what}: printed as “${printed}”.`,
      retrieved: (date, address) => `Retrieved ${date} from Nøgletavlen: ${address}`,
    },
    readme: {
      what: (shows, date) =>
        `These are the figures that Nøgletavlen showed under “${shows}” when they were retrieved ${date}. Each stands in the minutes or the agenda of a municipal committee or in a public table and is given as it stands there. Nøgletavlen has computed nothing.`,
      filesHead: 'The files',
      files: {
        danish: 'the figures for a Danish Excel: semicolons between columns and a decimal comma',
        international: 'the same figures with commas between columns and a decimal point',
        jsonStat: 'the same figures as JSON-stat 2.0, for programs',
        metadata: 'definitions of the key figures and the whole list of sources, for programs',
      },
      columnsHead: 'The columns',
      columns: {
        noegletal: 'the fixed name of the key figure in addresses and files',
        indicatorName: 'what is measured',
        groupName: 'the benefit or target group; “Total” is everyone',
        kindName: 'what sort of statement it is; see below',
        unitName: 'what the value is counted in',
        areaName: 'the municipality, or the country, region or council it is held against',
        periode:
          'year, quarter, month or date; two with a slash are from and to; empty where the source does not say',
        vaerdi: 'the figure in whole units with its sign; an overrun is plus',
        trykt:
          'the figure just as the source writes it; an apostrophe before a sign such as = or - is there for the sake of spreadsheets',
        note: 'a remark on that very figure',
        definition: 'what the key figure covers',
        referat: 'which meeting: area and date',
        punkt: 'the number of the agenda item',
        link: 'where the figure is on Nøgletavlen',
      },
      kindsHead: 'The kinds',
      readingHead: 'Worth knowing',
      reading: [
        'Per cent and percentage points differ, and so do persons and full-time persons; see the unit.',
        'For a rank, no. 1 is at the top of the list that the definition names.',
        'Compare only figures of the same key figure, group and kind, and see whether the period is the same.',
        'Where a source has added up wrong, the figure printed is here all the same. The error is noted on the page of the source on Nøgletavlen.',
      ],
      citeHead: 'How to cite',
      cite: 'The figures are facts that municipalities and authorities have stated. Name the minutes or the table they stand in:',
    },
  },
);

/** The shape of {@link EXPORT}. */
export type ExportTexts = (typeof EXPORT)['da'];
