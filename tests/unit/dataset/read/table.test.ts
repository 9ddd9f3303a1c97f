import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../../src/dataset/read/table';
import { first } from '../../fixtures';

const COLUMNS = ['a', 'b', 'c'] as const;
const read = (text: string) => readTable('t.csv', text, COLUMNS);
const cells = (text: string) => read(text).rows.map(({ cells: { a, b, c } }) => [a, b, c]);

describe('what is accepted', () => {
  test.each([
    ['LF', 'a,b,c\n1,2,3\n4,5,6\n'],
    ['CRLF', 'a,b,c\r\n1,2,3\r\n4,5,6\r\n'],
    ['a BOM', '\uFEFFa,b,c\n1,2,3\n4,5,6\n'],
    ['a BOM with CRLF', '\uFEFFa,b,c\r\n1,2,3\r\n4,5,6\r\n'],
    ['no last line break', 'a,b,c\n1,2,3\n4,5,6'],
    ['blank lines', 'a,b,c\n\n1,2,3\n,,\n4,5,6\n\n'],
    ['spaces around cells', 'a, b ,c\n 1,2 , 3\n4,5,6\n'],
    ['another order of columns', 'c,a,b\n3,1,2\n6,4,5\n'],
  ])('%s', (_, text) => {
    expect(read(text).problems).toEqual([]);
    expect(cells(text)).toEqual([
      ['1', '2', '3'],
      ['4', '5', '6'],
    ]);
  });

  test('any text survives quoting', () => {
    const cell = fc
      .string({ unit: fc.constantFrom(...'ab,"\n; æ') })
      .map((s) => s.trim())
      .filter((s) => s !== '');
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
        const text = Papa.unparse([[...COLUMNS], ...rows], { newline: '\n' });
        expect(cells(text)).toEqual(rows);
      }),
    );
  });
});

describe('line numbers', () => {
  test.each(['\n', '\r\n'])('hold after a quoted line break and a blank line (%j)', (br) => {
    const text = ['a,b,c', '1,"two', 'lines",3', '', '4,5,6', '7,"x', 'y', 'z",9', '1,2,3'].join(br);
    const { rows, problems } = read(text);
    expect(problems).toEqual([]);
    expect(rows.map((row) => row.line)).toEqual([2, 5, 6, 9]);
    expect(rows[0]?.cells.b.split(/\r?\n/)).toEqual(['two', 'lines']);
  });

  test('are those of a text editor, whatever is quoted', () => {
    const cell = fc.string({ unit: fc.constantFrom('x', ',', '\n', '"') }).map((s) => `x${s}x`);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (data) => {
        const lines = data.map((row) => Papa.unparse([row]));
        const { rows } = read(['a,b,c', ...lines].join('\n'));
        let line = 2;
        for (const [i, row] of rows.entries()) {
          expect(row.line).toBe(line);
          line += (lines[i] ?? '').split('\n').length;
        }
        expect(rows).toHaveLength(data.length);
      }),
    );
  });
});

describe('what is refused', () => {
  test('a missing column: no row is read', () => {
    const { rows, problems } = read('a,c\n1,3\n');
    expect(rows).toEqual([]);
    expect(problems).toEqual([
      { file: 't.csv', line: 1, column: 'b', code: 'missing-column', value: '', allowed: COLUMNS },
    ]);
  });

  test('an extra column', () => {
    const { rows, problems } = read('a,b,c,d\n1,2,3,4\n');
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ line: 1, column: 'd', code: 'extra-column', value: 'd' }]);
  });

  test('a column named twice', () => {
    expect(read('a,b,c,b\n1,2,3,4\n').problems).toMatchObject([{ code: 'duplicate', value: 'b', line: 1 }]);
  });

  test('an empty file', () => {
    for (const text of ['', '\uFEFF', '\n\n']) {
      const { rows, problems } = read(text);
      expect(rows).toEqual([]);
      expect(problems).toMatchObject([{ code: 'missing-column', line: 1, allowed: COLUMNS }]);
    }
  });

  test('semicolons are one problem, which shows the header as it was read and as it must be', () => {
    const { rows, problems } = read('a;b;c\n1;2;3\n');
    expect(rows).toEqual([]);
    expect(problems).toEqual([
      expect.objectContaining({ line: 1, code: 'semicolons', value: 'a;b;c', allowed: ['a,b,c'] }),
    ]);
  });

  test('letters lost when the file was saved in another encoding are told once, with where they are', () => {
    const { problems } = readTable('x.csv', 'a,b\n1,2\n\uFFFDret f\uFFFDr,3\n', ['a', 'b']);
    expect(problems).toEqual([
      { file: 'x.csv', line: 3, column: '', code: 'lost-characters', value: '\uFFFDret', allowed: [] },
    ]);
  });

  test('too many and too few fields; the rows around them are read', () => {
    const { rows, problems } = read('a,b,c\n1,2,3\n1,2,3,4,5\n1,2\n4,5,6\n');
    expect(rows.map((row) => row.line)).toEqual([2, 5]);
    expect(problems).toMatchObject([
      { line: 3, code: 'extra-field', value: '4,5', allowed: ['3'] },
      { line: 4, code: 'missing-field', column: 'c', allowed: ['3'] },
    ]);
  });

  test('an open quote, at the line where it opens', () => {
    const { rows, problems } = read('a,b,c\n1,2,3\n4,"5,6\n7,8,9\n');
    expect(rows.map((row) => row.line)).toEqual([2]);
    expect(first(problems)).toMatchObject({ line: 3, code: 'broken-csv' });
  });

  test('a stray quote inside a quoted field is reported', () => {
    expect(read('a,b,c\n1,2,"no"te"\n').problems).toMatchObject([{ line: 2, code: 'broken-csv' }]);
  });

  test('a row that is broken CSV is left out', () => {
    expect(read('a,b,c\n1,2,"no"te"\n').rows).toEqual([]);
  });

  test('a broken header is told, and the next line is not taken for it', () => {
    const { rows, problems } = read('a,"b"x",c\n1,2,3\n4,5,6\n');
    expect(rows).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.filter((p) => p.line !== 1)).toEqual([]);
  });

  test('rows and problems never make it throw', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abc,"\n\r;12 ') });
    fc.assert(
      fc.property(text, (body) => {
        const { rows } = read(`a,b,c\n${body}`);
        for (const row of rows) expect(row.line).toBeGreaterThan(1);
      }),
    );
  });
});
