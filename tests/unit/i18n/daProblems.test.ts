import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemReport } from '../../../src/build/dataFolder';
import { readDataset } from '../../../src/dataset/read/dataset';
import { daProblems } from '../../../src/i18n/daProblems';
import { PROBLEM_CODES, type Problem } from '../../../src/model/problem';
import { figures, referatJson, smallFolder } from '../fixtures';

const problem = (part: Partial<Problem>): Problem => ({
  file: 'f.csv',
  line: 3,
  column: 'vaerdi',
  code: 'required',
  value: '',
  allowed: [],
  ...part,
});
const textOf = (p: Problem) => daProblems.text[p.code](p);
/** Codes whose place already says what is wrong: the value is empty, or is a whole line or entry. */
const WITHOUT_VALUE = ['broken-csv', 'missing-column', 'missing-field', 'required', 'malformed-entry'];

describe('problem texts', () => {
  test('every code has a text, which mentions what stood there', () => {
    const word = fc.stringMatching(/^[a-z0-9æøå,.%-]{1,12}$/);
    fc.assert(
      fc.property(
        fc.constantFrom(...PROBLEM_CODES),
        word,
        // What says the most of what is allowed names two.
        fc.array(word, { minLength: 2, maxLength: 5 }),
        (code, value, allowed) => {
          const text = textOf(problem({ code, value, allowed }));
          expect(text.length).toBeGreaterThan(10);
          expect(text.replaceAll(value, '')).not.toMatch(/undefined|NaN|\[object/);
          expect(text).toMatch(/\.$/);
          if (!WITHOUT_VALUE.includes(code)) expect(text).toContain(value);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a number with a comma is shown as it should be written', () => {
    const said = (value: string) => textOf(problem({ code: 'malformed-number', value, allowed: ['2684'] }));
    expect(said('10,7')).toMatch(/”10,7”.*10\.7\./);
    expect(said('-1.234,5')).toContain('-1234.5');
    expect(said('ti')).toContain('2684');
  });

  test('what is allowed is listed', () => {
    const allowed = ['faktisk', 'maal'];
    expect(textOf(problem({ code: 'kind-not-allowed', value: 'budget', allowed }))).toContain(
      'faktisk eller maal',
    );
    expect(textOf(problem({ code: 'unit-mismatch', value: 'kr.', allowed: ['procent'] }))).toContain(
      'procent',
    );
    expect(textOf(problem({ code: 'printed-mismatch', value: '11 %', allowed: ['10.7'] }))).toContain('10.7');
    expect(textOf(problem({ code: 'duplicate', value: 'x', allowed: ['7'] }))).toContain('linje 7');
    expect(textOf(problem({ code: 'missing-column', column: '', allowed: ['a', 'b'] }))).toContain('a,b');
  });

  test('the place is file, line and column, as far as they are known', () => {
    expect(daProblems.place(problem({}))).toBe('f.csv, linje 3, kolonne vaerdi');
    expect(daProblems.place(problem({ line: 0 }))).toBe('f.csv, kolonne vaerdi');
    expect(daProblems.place(problem({ line: 0, column: '' }))).toBe('f.csv');
  });
});

test('a report has a line for every problem, with its place and what stood there', () => {
  const { problems } = readDataset(
    smallFolder(
      {
        'faxe-2023-11-06': {
          referat: referatJson(),
          noegletal: figures({ vaerdi: '10,7' }, { omraade: 'Fakse', punkt: '99' }, { trykt: '12 %' }),
        },
        'ishoej-2018-11-13': { referat: '{', noegletal: null },
      },
      'regel,sum,lykke,+andel,N,N',
    ),
  );
  const [head, ...lines] = problemReport(problems).split('\n');
  expect(head).toContain(String(problems.length));
  expect(lines).toHaveLength(problems.length);
  for (const [i, p] of problems.entries()) {
    expect(lines[i]).toContain(daProblems.place(p));
    expect(lines[i]).toContain(p.value);
    expect(lines[i]).not.toContain('undefined');
  }
  expect(lines.join('\n')).toContain('noegletal.csv, linje 2, kolonne vaerdi');
});
