import type { Language } from '../model/language';
import type { BackupProblem, Restored, StoreTrouble } from '../model/ownData';
import { quoted } from './quotes';
import { texts } from './texts';

const troubleDanish: Record<StoreTrouble, string> = {
  refused:
    'Browseren vil ikke gemme egne tal. Måske er vinduet privat, eller også er det gemte beskadiget. Alt andet virker, og tal, du indlæser nu, er her, til du lukker siden.',
  newer:
    'Dine egne tal er gemt af en nyere udgave af Nøgletavlen og vises ikke her. De er ikke rørt. Genindlæs siden for at få den nyeste udgave.',
  blocked:
    'Dine egne tal kan ikke vises, fordi siden er åben i en ældre udgave i et andet vindue. Luk de andre vinduer, og genindlæs siden.',
};
const troubleEnglish: Record<StoreTrouble, string> = {
  refused:
    'The browser will not keep own figures. The window may be private, or what was kept is damaged. Everything else works, and figures you bring in now are here until you close the page.',
  newer:
    'Your own figures were kept by a newer version of Nøgletavlen and are not shown here. They have not been touched. Reload the page to get the newest version.',
  blocked:
    'Your own figures cannot be shown because an older version of the site is open in another window. Close the other windows and reload the page.',
};

const backupDanish: Record<BackupProblem['problem'], (detail: string) => string> = {
  'not-a-backup': () => 'Det er ikke en fil med egne tal fra Nøgletavlen.',
  cut: () => 'Filen er ikke hel: slutningen mangler, eller noget er ændret undervejs.',
  newer: (version) =>
    `Filen er gemt af en nyere udgave (format ${version}). Genindlæs siden for at få den nyeste udgave.`,
  broken: (at) => `Filen kan ikke læses: fejl ved ${at}.`,
  'too-large': () => 'Filen pakker ud til langt mere, end egne tal kan fylde, og er ikke læst.',
  full: () => 'Der er ikke plads i browseren til det hele. Slet noget, og prøv igen.',
  unavailable: () => 'Browseren kunne ikke gemme. Prøv igen.',
};
const backupEnglish: Record<BackupProblem['problem'], (detail: string) => string> = {
  'not-a-backup': () => 'This is not a file of own figures from Nøgletavlen.',
  cut: () => 'The file is not whole: the end is missing, or something changed on the way.',
  newer: (version) =>
    `The file was saved by a newer version (format ${version}). Reload the page to get the newest version.`,
  broken: (at) => `The file cannot be read: error at ${at}.`,
  'too-large': () => 'The file unpacks to far more than own figures can take, and was not read.',
  full: () => 'There is no room in the browser for all of it. Delete something and try again.',
  unavailable: () => 'The browser could not keep it. Try again.',
};

/** What stands as nobody has said it, and a maintainer fills in; the fields of `ToFill` in `views/own/publishZip.ts`. */
interface ToFill {
  readonly publisher: string | null;
  readonly area: string | null;
  readonly english: boolean;
  readonly definitions: boolean;
}

/** Lines under a heading, none where there are no lines. */
function under(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `- ${line}`)];
}

const toFillDanish = (folder: string, { publisher, area, english, definitions }: ToFill) =>
  under('Udfyld eller ret, før tallene lægges ind:', [
    ...(publisher === null
      ? []
      : [
          `udvalg i ${folder}/referat.json: ingen har sagt, hvem der udgiver tallene, så der står ”${publisher}”.`,
        ]),
    ...(area === null
      ? []
      : [
          `kommune i ${folder}/referat.json: tallene er om flere områder, så der står ”${area}”. Det kan blive stående.`,
        ]),
    ...(english ? ['navn_en i de nye linjer: hvor det er det samme som det danske navn.'] : []),
    ...(definitions ? ['definition og definition_en i de nye linjer: hvor de kun gentager navnet.'] : []),
  ]);
const toFillEnglish = (folder: string, { publisher, area, english, definitions }: ToFill) =>
  under('Fill in or correct before the figures are taken in:', [
    ...(publisher === null
      ? []
      : [
          `udvalg in ${folder}/referat.json: nobody has said who publishes the figures, so it says “${publisher}”.`,
        ]),
    ...(area === null
      ? []
      : [
          `kommune in ${folder}/referat.json: the figures are about several areas, so it says “${area}”. That may stand.`,
        ]),
    ...(english ? ['navn_en in the new lines: where it is the same as the Danish name.'] : []),
    ...(definitions
      ? ['definition and definition_en in the new lines: where they only repeat the name.']
      : []),
  ]);

const quotedList = (names: readonly string[], language: Language) =>
  names.map((name) => quoted(name, language)).join(', ');

/** Texts of the reader's own figures: their list, their backup, what goes wrong. */
export const OWN = texts(
  {
    lede: 'Indlæs kommunens egne tal eller tabeller fra Danmarks Statistik og Jobindsats, og se dem ved siden af referaternes. Intet forlader browseren: tallene ligger kun på denne computer.',
    import: 'Indlæs tal',
    list: 'Dine tal',
    none: 'Du har ingen egne tal endnu. Indlæs en fil, eller gendan fra en sikkerhedskopi.',
    unreadable: 'Kan ikke læses',
    unreadableHelp:
      'Disse tal er beskadiget eller gemt af en nyere udgave af Nøgletavlen. De vises ikke, men er ikke rørt. Genindlæs siden for at få den nyeste udgave, eller gendan dem fra en sikkerhedskopi. En fil med det, der ligger her, kan måske hjælpe den, der vedligeholder Nøgletavlen.',
    raw: 'Gem som fil',
    rawOf: (name: string) => `Gem som fil: ${name}`,
    trouble: troubleDanish,
    problem: {
      full: 'Ændringen er ikke gemt: der er ikke plads i browseren. Slet noget, og prøv igen.',
      unavailable: 'Ændringen er ikke gemt: browseren kan ikke nå det gemte. Genindlæs siden, og prøv igen.',
      gone: 'Tallene kan ikke hentes tilbage: de er fjernet fra disken.',
      'not-back': 'Tallene er ikke hentet tilbage: browseren kan ikke nå det gemte. Prøv igen.',
    },
    pasted: 'indsat',
    added: (date: string) => `indlæst ${date}`,
    indicators: (n: number) => (n === 1 ? '1 nøgletal' : `${n} nøgletal`),
    areas: (n: number) => (n === 1 ? '1 område' : `${n} områder`),
    periods: (first: string, last: string, n: number) =>
      n === 1 ? first : `${n} perioder, ${first} til ${last}`,
    shown: 'Vises',
    shownOf: (name: string) => `Vises: ${name}`,
    hidden: 'Skjult',
    rename: 'Omdøb',
    renameOf: (name: string) => `Omdøb ${name}`,
    name: 'Navn',
    save: 'Gem navn',
    cancel: 'Fortryd',
    export: 'Hent som CSV',
    publish: 'Hent som referat-mappe',
    publishOf: (name: string) => `Hent som referat-mappe: ${name}`,
    publishFiles: {
      readmeName: 'LÆS MIG.txt',
      readme: (folder: string, codelists: readonly string[], toFill: ToFill) =>
        [
          'Tallene i dette arkiv kan lægges ind i Nøgletavlens egne data af den, der vedligeholder dem.',
          '',
          'Med kommandoen: npm run data:add -- <arkivets navn>',
          '',
          `I hånden: kopiér mappen data/referater/${folder} til projektets data/referater/.`,
          ...codelists.map(
            (file) => `Tilføj linjerne i nye-linjer-${file}, uden overskrifterne, nederst i data/${file}.`,
          ),
          'Kør derefter npm run build, som efterser hver linje.',
          ...toFillDanish(folder, toFill),
          '',
        ].join('\r\n'),
    },
    exportOf: (name: string) => `Hent som CSV: ${name}`,
    making: 'Laver filen …',
    saved: (name: string) => `Gemt som ${name}`,
    leftOut: (names: readonly string[]) => `Ikke med, fordi det ikke kan læses: ${quotedList(names, 'da')}.`,
    failed: 'Filen kunne ikke laves. Prøv igen.',
    remove: 'Slet',
    removeOf: (name: string) => `Slet ${name}`,
    removed: (name: string) => `${name} er slettet.`,
    losing: (decks: readonly string[]) =>
      decks.length === 1
        ? `Præsentationen ${quotedList(decks, 'da')} viser tal herfra.`
        : `Disse præsentationer viser tal herfra: ${quotedList(decks, 'da')}.`,
    undo: 'Fortryd',
    untilGone:
      'Tallene fjernes fra disken, når du lukker beskeden eller sletter eller gemmer andet, senest ved næste besøg.',
    gaveWay: (name: string) => `${name} er fjernet fra disken for at give plads og kan ikke hentes tilbage.`,
    backup: 'Sikkerhedskopi og flytning',
    backupLede:
      'Gem alt i én fil, som kan lægges et sikkert sted eller gendannes i en anden browser. Det, der er der i forvejen, kommer ikke dobbelt.',
    backupSave: 'Gem alt i én fil',
    backupRestore: 'Gendan fra fil',
    restoring: 'Læser filen …',
    restored: ({ added, there, texts }: Restored) =>
      [
        added + texts === 0 ? 'Der var ikke noget nyt i filen.' : '',
        added === 0 ? '' : added === 1 ? '1 datasæt er gendannet.' : `${added} datasæt er gendannet.`,
        texts === 0
          ? ''
          : texts === 1
            ? 'Teksten til 1 referat er gendannet.'
            : `Teksten til ${texts} referater er gendannet.`,
        there === 0 ? '' : there === 1 ? '1 var her i forvejen.' : `${there} var her i forvejen.`,
      ]
        .filter(Boolean)
        .join(' '),
    untouched: 'Dine egne tal er, som de var.',
    restoreProblem: backupDanish,
    room: (used: string, most: string) => `Nøgletavlen fylder ${used} MB i browseren af højst ${most} MB.`,
    promised: 'Browseren har lovet ikke at slette dem af sig selv.',
    notPromised:
      'Browseren lover ikke at beholde dem: den kan rydde op, hvis computeren mangler plads. Gem en sikkerhedskopi.',
    forget: 'Glem, hvordan kolonner er læst',
    forgotten: 'Kolonnernes brug er glemt.',
    file: (file: string, format: string) => `${file} (${format})`,
  },
  {
    lede: 'Bring in the municipality’s own figures or tables from Statistics Denmark and Jobindsats and see them beside those of the minutes. Nothing leaves the browser: the figures stay on this computer.',
    import: 'Bring in figures',
    list: 'Your figures',
    none: 'You have no figures of your own yet. Bring in a file, or restore a backup.',
    unreadable: 'Cannot be read',
    unreadableHelp:
      'These figures are damaged or were kept by a newer version of Nøgletavlen. They are not shown, but have not been touched. Reload the page to get the newest version, or restore them from a backup. A file of what is here may help whoever maintains Nøgletavlen.',
    raw: 'Save as a file',
    rawOf: (name) => `Save as a file: ${name}`,
    trouble: troubleEnglish,
    problem: {
      full: 'The change was not kept: there is no room in the browser. Delete something and try again.',
      unavailable:
        'The change was not kept: the browser cannot reach what is stored. Reload the page and try again.',
      gone: 'The figures cannot be brought back: they have been removed from the disk.',
      'not-back': 'The figures were not brought back: the browser cannot reach what is stored. Try again.',
    },
    pasted: 'pasted',
    added: (date) => `brought in ${date}`,
    indicators: (n) => (n === 1 ? '1 key figure' : `${n} key figures`),
    areas: (n) => (n === 1 ? '1 area' : `${n} areas`),
    periods: (first, last, n) => (n === 1 ? first : `${n} periods, ${first} to ${last}`),
    shown: 'Shown',
    shownOf: (name) => `Shown: ${name}`,
    hidden: 'Hidden',
    rename: 'Rename',
    renameOf: (name) => `Rename ${name}`,
    name: 'Name',
    save: 'Save name',
    cancel: 'Cancel',
    export: 'Download as CSV',
    publish: 'Download as a referat folder',
    publishOf: (name) => `Download as a referat folder: ${name}`,
    publishFiles: {
      readmeName: 'READ ME.txt',
      readme: (folder, codelists, toFill) =>
        [
          'The figures in this archive can be taken into the data of Nøgletavlen by whoever maintains them.',
          '',
          'By command: npm run data:add -- <name of the archive>',
          '',
          `By hand: copy the folder data/referater/${folder} to data/referater/ of the project.`,
          ...codelists.map(
            (file) => `Add the lines of nye-linjer-${file}, without the heads, at the end of data/${file}.`,
          ),
          'Then run npm run build, which checks every line.',
          ...toFillEnglish(folder, toFill),
          '',
        ].join('\r\n'),
    },
    exportOf: (name) => `Download as CSV: ${name}`,
    making: 'Making the file …',
    saved: (name) => `Saved as ${name}`,
    leftOut: (names) => `Left out, as it cannot be read: ${quotedList(names, 'en')}.`,
    failed: 'The file could not be made. Try again.',
    remove: 'Delete',
    removeOf: (name) => `Delete ${name}`,
    removed: (name) => `${name} has been deleted.`,
    losing: (decks) =>
      decks.length === 1
        ? `The presentation ${quotedList(decks, 'en')} shows figures from it.`
        : `These presentations show figures from it: ${quotedList(decks, 'en')}.`,
    undo: 'Undo',
    untilGone:
      'The figures are removed from the disk when you close this message or delete or keep something else, at the latest on your next visit.',
    gaveWay: (name) => `${name} has been removed from the disk to make room and cannot be brought back.`,
    backup: 'Backup and move',
    backupLede:
      'Save everything as one file, which can be put in a safe place or restored in another browser. What is there already is not doubled.',
    backupSave: 'Save everything as one file',
    backupRestore: 'Restore from file',
    restoring: 'Reading the file …',
    restored: ({ added, there, texts }) =>
      [
        added + texts === 0 ? 'There was nothing new in the file.' : '',
        added === 0
          ? ''
          : added === 1
            ? '1 data set has been restored.'
            : `${added} data sets have been restored.`,
        texts === 0
          ? ''
          : texts === 1
            ? 'The text of one set of minutes has been restored.'
            : `The texts of ${texts} sets of minutes have been restored.`,
        there === 0 ? '' : there === 1 ? '1 was here already.' : `${there} were here already.`,
      ]
        .filter(Boolean)
        .join(' '),
    untouched: 'Your own figures are as they were.',
    restoreProblem: backupEnglish,
    room: (used, most) => `Nøgletavlen takes up ${used} MB in the browser of at most ${most} MB.`,
    promised: 'The browser has promised not to delete them by itself.',
    notPromised:
      'The browser does not promise to keep them: it may clear them away if the computer runs short of space. Save a backup.',
    forget: 'Forget how columns were read',
    forgotten: 'The use of columns has been forgotten.',
    file: (file, format) => `${file} (${format})`,
  },
);
