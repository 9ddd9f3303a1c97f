/** Small files of each kind, made of invented text by the tests themselves. */
import { zipSync } from 'fflate';

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A text at a place of a page: points from the left and from the top. */
export interface Put {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly bold?: boolean;
  readonly size?: number;
}

/** A line from one place to another, in the same points. */
export interface Drawn {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

const HEIGHT = 842;
/** Windows-1252 has Latin-1's letters and the dash. */
const encoded = (text: string) =>
  text
    .replace(/[\\()]/g, '\\$&')
    .replaceAll('–', '\x96')
    .replaceAll('−', '-');

/**
 * A PDF of pages with texts and lines at their places.
 * @param extra what more its trailer says
 * @param ofPage what more each page says
 */
export function pdfOf(pages: readonly (readonly (Put | Drawn)[])[], extra = '', ofPage = ''): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const first = 5;
  add('<< /Type /Catalog /Pages 2 0 R >>');
  const kids = pages.map((_, n) => `${first + 2 * n} 0 R`).join(' ');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  for (const font of ['Helvetica', 'Helvetica-Bold'])
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${font} /Encoding /WinAnsiEncoding >>`);
  for (const [n, page] of pages.entries()) {
    const drawn = page.map((part) =>
      'text' in part
        ? `BT /F${part.bold ? 2 : 1} ${part.size ?? 10} Tf ${part.x} ${HEIGHT - part.y} Td (${encoded(part.text)}) Tj ET`
        : `0.5 w ${part.from[0]} ${HEIGHT - part.from[1]} m ${part.to[0]} ${HEIGHT - part.to[1]} l S`,
    );
    const stream = drawn.join('\n');
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Contents ${first + 2 * n + 1} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> ${ofPage} >>`,
    );
    add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
  }
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, n) => {
    const offset = file.length;
    file += `${n + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${extra} >>\nstartxref\n${start}\n%%EOF\n`;
  return latin1(file);
}

/** What the trailer of a locked PDF says. */
export const LOCKED = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >> /ID [<01> <01>]`;

/** Lines of text one under another, as many to a page as there is room for. */
export function pagesOf(lines: readonly string[], perPage = 45): Put[][] {
  const pages: Put[][] = [];
  for (let n = 0; n < lines.length; n += perPage)
    pages.push(lines.slice(n, n + perPage).map((text, i) => ({ x: 60, y: 70 + 14 * i, text })));
  return pages;
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document by the XML of its body. */
export function docxOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}</w:body></w:document>`;
  const files = { ...parts, 'word/document.xml': document };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, utf8(text)])), {
    level: 6,
  });
}

/** A paragraph of Word. @param properties XML of `w:pPr` */
export const p = (text: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
