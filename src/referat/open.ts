/** The one way from a file to a referat. */
import { encodingOf } from '../dataset/csv/encoding';
import { ImportError } from '../dataset/import/failure';
import { lookOfFile } from '../dataset/import/looks';
import type { Area } from '../model/codelist';
import type { ReferatNotice } from '../model/referat';
import type { Meeting, Referat, ReferatDocument } from './blocks';
import { REFERAT_LIMITS, ReferatError } from './failure';
import { findItems } from './items';
import { meetingsOf } from './meetings';
import { decodeText, openText } from './text';

/** A file to be read. */
export interface ReferatFile {
  /** With its ending; date, committee and municipality may stand in it. '' for what was pasted. */
  readonly name: string;
  /** A PDF's are handed over: nobody else may use them afterwards. */
  readonly bytes: Uint8Array;
}

/** How it is read. */
export interface OpenOptions {
  /** Those that are known, for the municipality. */
  readonly areas: readonly Area[];
  /** Told after each page of a PDF how many have been read, and of how many. */
  readonly onProgress?: (pages: number, of: number) => void;
  /** Ends the reading, which then throws the signal's reason. */
  readonly signal?: AbortSignal;
}

/** An opened file before it is known what is in it. */
interface Opened {
  readonly document: ReferatDocument;
  /** What it says of itself beside its text. */
  readonly beside: readonly string[];
  readonly notices: readonly ReferatNotice[];
}

async function openPdf(bytes: Uint8Array, { onProgress, signal }: OpenOptions): Promise<Opened> {
  const [{ readPdf }, { blocksOfPages }] = await Promise.all([import('./pdfjs'), import('./pdf')]);
  const end = String.fromCharCode(...bytes.subarray(-2_048));
  const pages = await readPdf(bytes, onProgress ?? (() => {}), signal);
  const withText = pages.filter(({ words }) => words.length > 0);
  if (withText.length === 0) throw new ReferatError('scanned');
  const { document, margins } = blocksOfPages(pages);
  const notices: ReferatNotice[] = [];
  // A page or two without text may be a picture or blank; more are pages that were scanned.
  if (pages.length - withText.length > Math.max(2, 0.2 * pages.length)) notices.push('scanned-pages');
  if (!end.includes('%%EOF')) notices.push('cut-off');
  return { document, beside: margins, notices };
}

/** What an archive is that has no Word document in it, by the paths of its parts. */
function notWord(paths: readonly string[]): ReferatError {
  const has = (start: string) => paths.some((path) => path.startsWith(start));
  if (has('xl/')) return new ReferatError('other-format', 'Excel (XLSX)');
  if (has('ppt/')) return new ReferatError('other-format', 'PowerPoint (PPTX)');
  if (has('content.xml')) return new ReferatError('other-format', 'OpenDocument (ODT)');
  return new ReferatError('archive');
}

async function openArchive(bytes: Uint8Array): Promise<Opened> {
  const [{ unpack }, { DOCX_TEXT, openDocx, wholeParagraphs }] = await Promise.all([
    import('../dataset/import/workbookParts'),
    import('./docx'),
  ]);
  // What an archive ends with is missing where it is cut off. Not letter by letter: a worker's stack is too small for that.
  const end = new TextDecoder('latin1').decode(bytes.subarray(-70_000));
  const cutOff = !end.includes('PK\u0005\u0006');
  try {
    const parts = new Map(unpack(bytes, REFERAT_LIMITS.unpackedBytes, !cutOff));
    const text = parts.get(DOCX_TEXT);
    if (!text) throw cutOff ? new ReferatError('damaged') : notWord([...parts.keys()]);
    if (cutOff) parts.set(DOCX_TEXT, wholeParagraphs(text));
    const { document, margins } = openDocx(parts);
    return { document, beside: margins, notices: cutOff ? ['cut-off'] : [] };
  } catch (error) {
    if (error instanceof ReferatError) throw error;
    const tooFar = error instanceof ImportError && error.failure === 'expands-too-far';
    throw new ReferatError(tooFar ? 'expands-too-far' : 'damaged');
  }
}

/** Names in UTF-16 that an old kind of archive has, of Word's text and of a file with a password. */
const [WORD_97, LOCKED] = ['WordDocument', 'EncryptedPackage'].map((name) => [...name].join('\0'));

function notText(bytes: Uint8Array): ReferatError | null {
  const raw = String.fromCharCode(...bytes.subarray(0, 8));
  if (raw.startsWith('\xd0\xcf\x11\xe0')) {
    const whole = new TextDecoder('latin1').decode(bytes.subarray(0, 5_000_000));
    if (LOCKED && whole.includes(LOCKED)) return new ReferatError('password');
    const isWord = WORD_97 !== undefined && whole.includes(WORD_97);
    return new ReferatError('other-format', isWord ? 'Word 97-2003 (DOC)' : 'Office 97-2003');
  }
  if (raw.startsWith('{\\rtf')) return new ReferatError('other-format', 'RTF');
  const look = lookOfFile(bytes.subarray(0, 64));
  if (look !== '' && look !== 'web' && look !== 'xml') return new ReferatError('no-document');
  const start = bytes.subarray(0, 4_096);
  // Text has no zeros, but for UTF-16, which has every other one.
  return !encodingOf(start, false)?.startsWith('utf-16') && start.includes(0)
    ? new ReferatError('no-document')
    : null;
}

/** A file that begins with a tag, whatever instructions and comments stand before it. */
const HTML = /^\s*(?:<\?[^>]*>\s*|<!--.*?-->\s*)*<(?:!doctype\s+html|[a-z][a-z\d]*)[\s>]/is;

async function openLetters(bytes: Uint8Array): Promise<Opened> {
  const fault = notText(bytes);
  if (fault) throw fault;
  const text = decodeText(bytes);
  if (text.length > REFERAT_LIMITS.letters) throw new ReferatError('too-large');
  if (!HTML.test(text.slice(0, 5_000))) return { document: openText(text), beside: [], notices: [] };
  const { document, beside, cutOff } = (await import('./html')).openHtml(text);
  return { document, beside, notices: cutOff ? ['cut-off'] : [] };
}

const DANISH = /\b(?:og|at|er|til|af|ikke|den|med)\b/gi;
const ENGLISH = /\b(?:the|and|of|to|is|are|with|was)\b/gi;

/** Whether a text is in English. */
function isEnglish(text: string): boolean {
  const start = text.slice(0, 50_000);
  const [danish, english] = [DANISH, ENGLISH].map((words) => start.match(words)?.length ?? 0);
  return (english ?? 0) > 8 && (english ?? 0) > 2 * (danish ?? 0);
}

/** Whether two meetings are of the same municipality, committee and day. */
function isRepeated(meetings: readonly Meeting[]): boolean {
  const keys = meetings.flatMap(({ municipality, committee, date }) =>
    date ? [[municipality?.value, committee?.value, date.value].join(' ')] : [],
  );
  return new Set(keys).size < keys.length;
}

/**
 * Opens a file; its kind is told by what is in it, never by its name.
 * @throws {ReferatError}; the signal's reason when it is aborted
 */
export async function openReferat(file: ReferatFile, options: OpenOptions): Promise<Referat> {
  const { name, bytes } = file;
  if (bytes.length === 0) throw new ReferatError('empty');
  if (bytes.length > REFERAT_LIMITS.bytes) throw new ReferatError('too-large');
  const beginning = String.fromCharCode(...bytes.subarray(0, 1_024));
  const { document, beside, notices } = beginning.includes('%PDF-')
    ? await openPdf(bytes, options)
    : beginning.startsWith('PK')
      ? await openArchive(bytes)
      : await openLetters(bytes);
  if (!/\p{L}/u.test(document.text)) throw new ReferatError('empty');
  const { items, starts } = findItems(document);
  const meetings = meetingsOf(document, items, starts, { fileName: name, texts: beside }, options.areas);
  const more: ReferatNotice[] = [];
  if (meetings.length > 1) more.push(isRepeated(meetings) ? 'meeting-again' : 'several-meetings');
  if (isEnglish(document.text)) more.push('english');
  if (items.length === 0) more.push('no-items');
  // What is cut off may have had them.
  else if (
    !notices.includes('cut-off') &&
    !items.some(({ sections }) => sections.some(({ kind }) => kind === 'decision'))
  )
    more.push('no-decisions');
  return { document, meetings, items, notices: [...notices, ...more] };
}
