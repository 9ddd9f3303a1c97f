/** What is said of the file of a referat. */
import type { ReferatFailure, ReferatNotice } from '../model/referat';
import { texts } from './texts';

/** What is wrong, and what to do about it. */
interface FailureWords {
  /** @param detail what the file is, if the failure names it */
  readonly what: (detail: string) => string;
  readonly todo: string;
}

const da: {
  readonly failures: Readonly<Record<ReferatFailure, FailureWords>>;
  readonly notices: Readonly<Record<ReferatNotice, string>>;
} = {
  failures: {
    empty: { what: () => 'Der er ingen tekst i filen.', todo: 'Se efter, om det er den rigtige fil.' },
    scanned: {
      what: () => 'PDF’en er scannet: siderne er billeder, og der er ingen tekst at læse.',
      todo: 'Hent referatet fra kommunens hjemmeside, eller find den fil, det er skrevet i.',
    },
    password: {
      what: () => 'Filen er låst med en adgangskode.',
      todo: 'Åbn den med koden, gem den uden, og prøv igen.',
    },
    damaged: {
      what: () => 'Filen er beskadiget eller ikke kopieret helt over.',
      todo: 'Hent den igen, hvor du fik den fra.',
    },
    'expands-too-far': {
      what: () => 'Filen fylder langt mere, når den pakkes ud, end et referat gør. Den er ikke læst.',
      todo: 'Gem den igen i det program, den er skrevet i, eller som PDF.',
    },
    'too-large': {
      what: () => 'Filen er for stor.',
      todo: 'Prøv med referatet uden bilag.',
    },
    archive: {
      what: () => 'Filen er et ZIP-arkiv og ikke et Word-dokument.',
      todo: 'Pak den ud, og vælg selve referatet.',
    },
    'other-format': {
      what: (format) => `Filen er ${format}, og det kan ikke læses.`,
      todo: 'Gem den som DOCX eller PDF, og prøv igen.',
    },
    'no-document': {
      what: () => 'Filen er ikke et dokument.',
      todo: 'Vælg referatet som PDF, DOCX, HTML eller tekst.',
    },
    'pdf-elsewhere': {
      what: () => 'PDF kan ikke læses i den udgave af Nøgletavlen, der er én fil.',
      todo: 'Læs den på hjemmesiden, eller gem den som DOCX, HTML eller tekst.',
    },
  },
  notices: {
    'meeting-again': 'Det samme møde står flere gange i filen, så de samme tal bliver foreslået igen.',
    'several-meetings': 'Filen har flere møder. Se efter, at punkterne hører til det rigtige.',
    'cut-off': 'Filen holder op, før den er slut. Det, der er, er læst.',
    'scanned-pages': 'Nogle af siderne er scannet. Teksten på dem er ikke læst.',
    english: 'Referatet er på engelsk. Tal læses, som de skrives på dansk, så se dem godt efter.',
    'no-items': 'Der er ikke fundet punkter i teksten. Den er læst som ét punkt.',
    'no-decisions':
      'Det ligner en dagsorden: der er ingen beslutninger i den. Er det et referat, mangler noget af det.',
  },
};

/** See {@link da}. */
export const REFERAT = texts(da, {
  failures: {
    empty: { what: () => 'There is no text in the file.', todo: 'Check that it is the right file.' },
    scanned: {
      what: () => 'The PDF is scanned: its pages are pictures, and there is no text to read.',
      todo: 'Download the minutes from the municipality’s website, or find the file they were written in.',
    },
    password: {
      what: () => 'The file is locked with a password.',
      todo: 'Open it with the password, save it without, and try again.',
    },
    damaged: {
      what: () => 'The file is damaged, or not copied to the end.',
      todo: 'Get it again from where you got it.',
    },
    'expands-too-far': {
      what: () => 'Unpacked, the file is far larger than minutes are. It has not been read.',
      todo: 'Save it again in the program it was written in, or as a PDF.',
    },
    'too-large': { what: () => 'The file is too large.', todo: 'Try the minutes without attachments.' },
    archive: {
      what: () => 'The file is a ZIP archive and not a Word document.',
      todo: 'Unpack it, and choose the minutes themselves.',
    },
    'other-format': {
      what: (format) => `The file is ${format}, which cannot be read.`,
      todo: 'Save it as DOCX or PDF, and try again.',
    },
    'no-document': {
      what: () => 'The file is no document.',
      todo: 'Choose the minutes as PDF, DOCX, HTML or text.',
    },
    'pdf-elsewhere': {
      what: () => 'PDF cannot be read in the version of Nøgletavlen that is one file.',
      todo: 'Read it on the website, or save it as DOCX, HTML or text.',
    },
  },
  notices: {
    'meeting-again': 'The file has the same meeting more than once, so the same figures are proposed again.',
    'several-meetings': 'The file has several meetings. Check that the items belong to the right one.',
    'cut-off': 'The file stops before its end. What is there has been read.',
    'scanned-pages': 'Some of the pages are scanned. The text on them has not been read.',
    english:
      'The minutes are in English. Figures are read as they are written in Danish, so check them well.',
    'no-items': 'No agenda items were found in the text. It has been read as one item.',
    'no-decisions':
      'This looks like an agenda: there are no decisions in it. If it is minutes, part of them is missing.',
  },
});
