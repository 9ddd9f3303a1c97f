/** What is said of files that are no referat, or not a whole one. */
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { REFERAT } from '../../../src/i18n/referat';
import { openReferat } from '../../../src/referat/open';
import { docxOf, LOCKED, p, pagesOf, pdfOf, utf8 } from './files';

const open = (bytes: Uint8Array, name = 'referat') => openReferat({ name, bytes }, { areas: [] });
const half = (bytes: Uint8Array, share = 0.5) => bytes.slice(0, Math.floor(bytes.length * share));
/** Lines that do not compress to nothing. */
const manyLines = Array.from({ length: 400 }, (_, n) => `Linje ${n} har tallet ${(n * 7919) % 1000} i sig.`);
const ole = (name: string) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array(600).fill(0), ...utf8([...name].join('\0'))]);

test.for<[string, Uint8Array, string, string?]>([
  ['nothing at all', new Uint8Array(), 'empty'],
  ['spaces', utf8(' \n \n'), 'empty'],
  ['a PDF without text', pdfOf([[], []]), 'scanned'],
  ['a PDF with a password', pdfOf([[{ x: 60, y: 80, text: 'Hemmeligt' }]], LOCKED), 'password'],
  ['a PDF that is cut in half', half(pdfOf(pagesOf(manyLines))), 'damaged'],
  ['the beginning of a PDF', utf8('%PDF-1.7\n%âãÏÓ\n'), 'damaged'],
  ['a ZIP that is called DOCX', zipSync({ 'billede.txt': utf8('hej') }), 'archive'],
  ['a workbook', zipSync({ 'xl/workbook.xml': utf8('<x/>') }), 'other-format', 'Excel (XLSX)'],
  ['an ODT', zipSync({ 'content.xml': utf8('<x/>') }), 'other-format', 'OpenDocument (ODT)'],
  ['a document of Word 97', ole('WordDocument'), 'other-format', 'Word 97-2003 (DOC)'],
  ['a locked DOCX', ole('EncryptedPackage'), 'password'],
  ['RTF', utf8('{\\rtf1 hej}'), 'other-format', 'RTF'],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'no-document'],
  ['a DOCX whose XML is none', docxOf('<w:p <w:t>'), 'damaged'],
  [
    'a few kilobytes that become gigabytes',
    zipSync({ 'word/document.xml': utf8('<w:t>1</w:t>'), 'word/media/a.bin': new Uint8Array(310_000_000) }),
    'expands-too-far',
  ],
])('%s', async ([, bytes, failure, detail = '']) => {
  await expect(open(bytes)).rejects.toMatchObject({ failure, detail });
  for (const language of ['da', 'en'] as const) {
    const words = REFERAT[language].failures[failure as 'empty'];
    expect(words.what(detail)).toContain(detail);
    expect(words.todo).toMatch(/\.$/);
  }
});

test.for([90, 180, 270])('pages that lie on their side or head (%i degrees) are read', async (turn) => {
  const lines = [...pagesOf(manyLines.slice(0, 30))];
  const { document } = await open(pdfOf(lines, '', `/Rotate ${turn}`));
  const upright = await open(pdfOf(lines));
  expect(document.text).toBe(upright.document.text);
  expect(document.text).toContain(manyLines[3]);
});

test('of a DOCX that is cut in half, what is there is read, and that it is cut is said', async () => {
  const whole = docxOf(manyLines.map((line) => p(line)).join(''));
  const { document, notices } = await open(half(whole, 0.6));
  expect(notices).toContain('cut-off');
  expect(document.text).toMatch(/^Linje 0 har tallet 0 i sig\.\n\nLinje 1 /);
  expect(document.blocks.length).toBeGreaterThan(50);
  expect(document.blocks.length).toBeLessThan(400);
});

test('a page that is cut in half is read as far as it goes', async () => {
  const page = `<html><body><h2>1. Budget</h2><p>Budgettet er på 40 mio. kr.</p><h2>2. Ledige</h2><p>Der er 31`;
  // It is not called an agenda either: what is gone may have had its decisions.
  expect((await open(utf8(page))).notices).toEqual(['cut-off']);
});

test('nothing of a page runs or is part of the text that a reader does not see', async () => {
  const page = `<!doctype html><html><head><title>x</title><style>p{color:red}</style></head><body>
    <script>document.title = 'kapret'; alert(1)</script><p onclick="alert(2)">Der er 40 borgere.</p>
    <p style="display: none">skjult</p><noscript>intet</noscript><img src="https://example.org/x.png" onerror="alert(3)">
    <iframe src="https://example.org"></iframe></body></html>`;
  const { document } = await open(utf8(page));
  expect(document.text).toBe('Der er 40 borgere.');
});

test('a text in Windows-1252 or UTF-16 has its letters', async () => {
  const text = 'Beskæftigelsen på Ærø – i år';
  const windows = Uint8Array.from(text.replace('–', '\x96'), (letter) => letter.charCodeAt(0));
  const wide = Buffer.from(text, 'utf16le');
  const marked = Buffer.from(`\ufeff${text}`, 'utf16le');
  const files = [utf8(text), windows, marked, wide, Buffer.from(wide).swap16()];
  for (const bytes of files) expect((await open(bytes)).document.text).toBe(text);
});

test('reading many pages tells how far it is, and stops when it is told to', async () => {
  const bytes = () => pdfOf(pagesOf(manyLines, 10));
  const told: string[] = [];
  await openReferat(
    { name: '', bytes: bytes() },
    { areas: [], onProgress: (pages, of) => told.push(`${pages}/${of}`) },
  );
  expect(told).toHaveLength(40);
  expect(told.at(-1)).toBe('40/40');
  const stop = new AbortController();
  const stopped = openReferat(
    { name: '', bytes: bytes() },
    { areas: [], signal: stop.signal, onProgress: (pages) => pages === 3 && stop.abort() },
  );
  await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
});

test('five hundred pages, and a table of many thousand rows, are read to their end', async () => {
  const pages = Array.from({ length: 500 }, (_, n) => [{ x: 60, y: 400, text: `Side ${n} har 40 borgere.` }]);
  expect((await open(pdfOf(pages))).document.pages).toBe(500);
  const rows = Array.from({ length: 30_000 }, (_, n) => `Gruppe ${n}\t${n}\t${n}\t${n}\t${n}`);
  const { document } = await open(utf8(`Gruppe\tA\tB\tC\tD\n${rows.join('\n')}`));
  expect(document.blocks).toMatchObject([{ kind: 'table', rows: 30_001 }]);
});

test.for<[string, (n: number) => string]>([
  ['names with a text behind each', (n) => `Navn ${n}: noget ${n}`],
  ['names over their figures, some of which are missing', (n) => (n % 17 === 2 ? `${n}` : `Gruppe ${n % 7}`)],
])('tens of thousands of short lines that are no table take no long time: %s', async ([, lineOf]) => {
  const lines = Array.from({ length: 20_000 }, (_, n) => lineOf(n));
  const { document } = await open(utf8(lines.join('\n')));
  expect(document.text.replace(/\s+/g, ' ')).toBe(lines.join(' '));
});

test('tables within tables without end are no trouble', async () => {
  const deep = '<w:tbl><w:tr><w:tc>'.repeat(20_000) + '</w:tc></w:tr></w:tbl>'.repeat(20_000);
  await expect(open(docxOf(deep))).rejects.toMatchObject({ failure: 'empty' });
});

test('an agenda, and minutes in English, are told to be that', async () => {
  const agenda = `1. Budget\n\nSagsnr. 24/1001\n\nSagsfremstilling\n\nDer er 40 ledige.\n\n2. Ledige\n\nSagsnr. 24/1002\n\nSagsfremstilling\n\nDer er 50.\n`;
  expect((await open(utf8(agenda))).notices).toEqual(['no-decisions']);
  const english =
    'The number of people in work is higher than in the year before, and the cost of it was lower. ';
  expect((await open(utf8(english.repeat(6)))).notices).toContain('english');
});
