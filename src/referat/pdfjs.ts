/** Reads pages with PDF.js, which is loaded here alone. */
import type { getDocument as GetDocument, OPS as Ops, PDFPageProxy } from 'pdfjs-dist';
import { ReferatError } from './failure';
import type { PdfPage } from './pdfPage';
import { drawnOn, type PdfFont } from './pdfText';

/** What of the library is used. */
interface Library {
  readonly getDocument: typeof GetDocument;
  readonly OPS: typeof Ops;
}

let loaded: Promise<Library> | null = null;

/**
 * The library, with the part that reads files in the same thread: this runs in a worker already, and a policy need not
 * allow another. In Node it is the build for older engines, which lacks one class there that no text needs.
 */
function library(): Promise<Library> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Library> {
  const scope = globalThis as {
    pdfjsWorker?: unknown;
    window?: unknown;
    DOMMatrix?: unknown;
    process?: { versions?: { node?: string } };
  };
  if (scope.process?.versions?.node && !('document' in globalThis)) {
    scope.DOMMatrix ??= class {};
    // Named so that no bundler of the site takes it in.
    const [api, worker] = ['pdf.min.mjs', 'pdf.worker.min.mjs'].map(
      (name) => `pdfjs-dist/legacy/build/${name}`,
    );
    scope.pdfjsWorker ??= await import(/* @vite-ignore */ worker as string);
    return import(/* @vite-ignore */ api as string);
  }
  // Where there is no window, that part takes the messages of the worker for its own.
  const isWorker = scope.window === undefined;
  if (isWorker) scope.window = scope;
  try {
    scope.pdfjsWorker ??= await import('pdfjs-dist/build/pdf.worker.mjs');
  } finally {
    if (isWorker) delete scope.window;
  }
  return import('pdfjs-dist');
}

const BOLD = /bold|black|heavy|demi|-bd\b|_bd\b/i;

/** What of a font the library tells is used. */
interface FontObject {
  readonly name?: string;
  readonly bold?: boolean;
  readonly fontMatrix?: readonly number[];
}

async function readPage(page: PDFPageProxy, { OPS }: Library): Promise<PdfPage> {
  const list = await page.getOperatorList();
  const fonts = new Map<string, PdfFont>();
  const fontOf = (id: string): PdfFont => {
    const known = fonts.get(id);
    if (known) return known;
    const object: FontObject = (page.commonObjs.has(id) ? page.commonObjs.get(id) : null) ?? {};
    const font = {
      bold: (object.bold ?? false) || BOLD.test(object.name ?? ''),
      unit: object.fontMatrix?.[0] ?? 0.001,
    };
    fonts.set(id, font);
    return font;
  };
  /** The page with so many quarters of a turn against the clock. */
  const seen = (turns: number) => {
    const rotation = (page.rotate + 360 - 90 * turns) % 360;
    const { width, height, transform } = page.getViewport({ scale: 1, rotation });
    const drawn = drawnOn(list, OPS, transform as unknown as Parameters<typeof drawnOn>[2], fontOf);
    return { number: page.pageNumber, width, height, ...drawn };
  };
  const asItIs = seen(0);
  // A page that lies on its side, such as one with a wide table, is read as one turns one's head.
  const { turned: _, ...read } = asItIs.turned === 0 ? asItIs : seen(asItIs.turned);
  page.cleanup();
  return read;
}

/**
 * Reads all pages.
 * @param bytes are handed over: nobody else may use them afterwards
 * @param onPage is told after each page
 * @throws {ReferatError} `password`, `damaged`; the signal's reason when it is aborted
 */
export async function readPdf(
  bytes: Uint8Array,
  onPage: (done: number, of: number) => void,
  signal?: AbortSignal,
): Promise<PdfPage[]> {
  const pdfjs = await library();
  const task = pdfjs.getDocument({
    data: bytes,
    useSystemFonts: true,
    disableFontFace: true,
    isEvalSupported: false,
    useWasm: false,
    // Pictures are not looked at.
    maxImageSize: 1,
    verbosity: 0,
  });
  try {
    const document = await task.promise.catch((error: unknown) => {
      throw new ReferatError((error as Error)?.name === 'PasswordException' ? 'password' : 'damaged');
    });
    const pages: PdfPage[] = [];
    for (let n = 1; n <= document.numPages; n += 1) {
      signal?.throwIfAborted();
      const page = await document
        .getPage(n)
        .then((found) => readPage(found, pdfjs))
        // A page that is lost is left out; the others are read.
        .catch(() => null);
      if (page) pages.push(page);
      onPage(n, document.numPages);
    }
    if (pages.length === 0) throw new ReferatError('damaged');
    return pages;
  } finally {
    await task.destroy();
  }
}
