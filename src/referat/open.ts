/** The one way from a file to a referat. */
import type { Area } from '../model/codelist';
import type { Referat } from './blocks';
import { findItems } from './items';
import { decodeText, openText } from './text';

/** A file to be read. */
export interface ReferatFile {
  /** With its ending; date, committee and municipality may stand in it. '' for what was pasted. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How it is read. */
export interface OpenOptions {
  /** Those that are known, for the municipality. */
  readonly areas: readonly Area[];
  /** Pages that have been read, of how many; only for what has pages. */
  readonly onProgress?: (pages: number, of: number) => void;
  /** Ends the reading, which then throws the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Opens a file; its kind is told by what is in it, never by its name. */
export async function openReferat(file: ReferatFile, options: OpenOptions): Promise<Referat> {
  const beginning = String.fromCharCode(...file.bytes.subarray(0, 1024));
  const document = await (async () => {
    if (beginning.includes('%PDF')) {
      const [{ readPdf }, { blocksOfPages }] = await Promise.all([import('./pdfjs'), import('./pdf')]);
      return blocksOfPages(await readPdf(file.bytes, options.onProgress ?? (() => {}), options.signal))
        .document;
    }
    if (beginning.startsWith('PK')) {
      const [{ unpack }, { openDocx }] = await Promise.all([
        import('../dataset/import/workbookParts'),
        import('./docx'),
      ]);
      return openDocx(unpack(file.bytes)).document;
    }
    const text = decodeText(file.bytes);
    return /^\s*<(?:!doctype|html|head|body|[a-z])/i.test(text)
      ? (await import('./html')).openHtml(text).document
      : openText(text);
  })();
  return {
    document,
    meetings: [{ from: 0, to: document.text.length, municipality: null, committee: null, date: null }],
    items: findItems(document),
    notices: [],
  };
}
