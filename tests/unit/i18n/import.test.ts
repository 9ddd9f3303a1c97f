import { describe, expect, test } from 'vitest';
import { IMPORT } from '../../../src/i18n/import';
import type { ProblemWords } from '../../../src/i18n/importFaults';
import {
  IMPORT_FAILURES,
  IMPORT_PROBLEM_CODES,
  MAPPING_GAPS,
  MISSING_REASONS,
} from '../../../src/model/import';
import { LANGUAGES } from '../../../src/model/language';
import { ROLES } from '../../../src/views/import/mapping';

const said: ProblemWords = { value: '<b>Århuus</b>', allowed: ['Aarhus', 'Aabenraa'] };
const bare: ProblemWords = { value: '…', allowed: [] };

describe.each(LANGUAGES)('the texts of importing, %s', (language) => {
  const t = IMPORT[language];

  test.each(IMPORT_PROBLEM_CODES)('%s: what is wrong, and what would be right', (code) => {
    for (const words of [said, bare]) {
      const [what, right] = [t.report.problem[code](words), t.report.right[code](words)];
      expect(what).toMatch(/^[\p{L}\d”“<…]/u);
      expect(what).not.toMatch(/undefined|\.$/);
      expect(right).not.toMatch(/undefined| {2}|: \.|””|“”/);
      expect(right).toMatch(/\.$/);
    }
  });

  test.each(IMPORT_FAILURES)('%s: why nothing could be read, and what to do', (failure) => {
    const [what, help] = t.failed.failures[failure];
    expect(what).toMatch(/\.$/);
    expect(help.length).toBeGreaterThan(15);
    expect(t.failed.details[failure]?.('12') ?? '12').toContain('12');
  });

  test('every role, gap and reason has its word', () => {
    for (const role of ROLES) expect(t.mapping.roles[role]).not.toBe('');
    for (const gap of MAPPING_GAPS) expect(t.mapping.gap[gap]).not.toBe('');
    for (const reason of MISSING_REASONS) expect(t.report.missingReasons[reason]).not.toBe('');
    expect(new Set(Object.values(t.mapping.roles)).size).toBe(ROLES.length);
  });

  test('one is said as one', () => {
    expect(t.report.areas('1')).not.toBe(t.report.areas('2').replace('2', '1'));
    expect(t.report.figuresOf('1')).toMatch(/^1 (tal|figure)$/);
    expect(t.report.problemCount('1')).not.toContain('gange');
    expect(t.report.lines(['3'], false)).toMatch(/ 3$/);
    expect(t.report.lines(['3', '7'], true)).toMatch(/ 3, 7 …$/);
    expect(t.report.periods('2023', '2023', '1')).not.toContain('1 ');
  });
});

test('the two languages say it in words of their own', () => {
  const [da, en] = [IMPORT.da, IMPORT.en];
  for (const code of IMPORT_PROBLEM_CODES) {
    expect(da.report.problem[code](said)).not.toBe(en.report.problem[code](said));
    expect(da.report.right[code](said)).not.toBe(en.report.right[code](said));
  }
  for (const failure of IMPORT_FAILURES) {
    expect(da.failed.failures[failure][0]).not.toBe(en.failed.failures[failure][0]);
  }
});
