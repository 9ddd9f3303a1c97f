/** Reads back what was printed. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A printed page: its size in millimetres, and its text with single spaces. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly text: string;
}

/** Millimetres of a point. */
const MM = 25.4 / 72;

/** The pages of a PDF in order. */
export async function printedPages(pdf: Buffer): Promise<PrintedPage[]> {
  const task = getDocument({ data: new Uint8Array(pdf), useSystemFonts: true, verbosity: 0 });
  const document = await task.promise;
  const pages: PrintedPage[] = [];
  for (let n = 1; n <= document.numPages; n += 1) {
    const page = await document.getPage(n);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    pages.push({ width: width * MM, height: height * MM, text: text.replace(/\s+/g, ' ') });
  }
  await task.destroy();
  return pages;
}
