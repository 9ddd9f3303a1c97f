/** `npm run --silent data:propose -- <file>`: the figures of a referat as CSV, as far as a program can read them. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { loadDataset } from '../build/dataFolder';
import { itemNumber } from '../referat/blocks';
import { openReferat } from '../referat/open';
import { readReferat } from '../referat/read';

const COLUMNS = 'punkt,omraade,noegletal,maalgruppe,type,periode,vaerdi,enhed,trykt,tvivl'.split(',');
const cell = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const [path] = process.argv.slice(2);
try {
  if (path === undefined)
    throw new Error('Brug: npm run --silent data:propose -- <referat som txt, html, docx eller pdf>');
  const { codelists } = loadDataset();
  const referat = await openReferat(
    { name: basename(path), bytes: new Uint8Array(readFileSync(path)) },
    codelists,
  );
  const { proposals } = readReferat(referat, { codelists });
  const rows = proposals.map((p) => {
    const item = referat.items[p.item];
    return [
      item ? itemNumber(item) : '1',
      p.area.value.name,
      p.indicator.value.id ?? p.indicator.value.name,
      p.group.value.id ?? p.group.value.name,
      p.kind.value,
      p.period.value,
      String(p.value.value),
      p.unit.value,
      p.printed,
      p.doubts.join(' '),
    ];
  });
  console.log([COLUMNS, ...rows].map((row) => row.map(cell).join(',')).join('\n'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
