import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { openDelimited } from '../../../../src/dataset/import/delimited';

const HEAD = 'Kommune;Periode;Antal;Note';

/** All rows of a text behind its heads, with the line each starts on. */
async function read(text: string): Promise<{ rows: string[][]; lines: number[] }> {
  const rows: string[][] = [];
  const lines: number[] = [];
  for await (const batch of (await openDelimited(new Blob([text]), () => false)).batches()) {
    batch.rows.forEach((row, at) => {
      rows.push([...row]);
      lines.push(batch.lines[at] ?? 0);
    });
  }
  return { rows, lines };
}

test.each(['\n', '\r\n'])(
  'a file of several pieces gives the rows of the whole, whatever a piece ends in (line ends %j)',
  async (end) => {
    const note = 'referat '.repeat(125);
    const plain = Array.from({ length: 3_900 }, (_, i) => `Faxe;2023;${i};${note}`).join(end);
    // A piece ends behind 4 MB: in this cell, whose lines look like the ends of rows and of cells.
    const long = `Køge;2023;7;"${`${end};""${note}"";${end}`.repeat(300)}"`;
    const quoted = Array.from({ length: 300 }, (_, i) => `"Herlev";2023;${i};"a ""b""${end}${i}"`).join(end);
    const text = [HEAD, plain, long, quoted, ''].join(end);
    const whole = Papa.parse<string[]>(text, { delimiter: ';', newline: end as '\n' }).data.slice(1, -1);
    const { rows, lines } = await read(text);
    expect(rows).toEqual(whole);
    const places = [0, 3_899, 3_900, 3_901, 3_902, 4_200];
    expect(places.map((at) => lines[at])).toEqual([2, 3_901, 3_902, 4_503, 4_505, 5_101]);
  },
);
