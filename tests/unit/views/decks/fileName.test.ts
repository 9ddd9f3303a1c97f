import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../../../src/views/decks/fileName';
import { anyText } from '../../anyText';

test.each([
  ['Mødet i maj 2024', 'mødet-i-maj-2024'],
  ['  ../../etc/passwd ', 'etc-passwd'],
  ['Faxe: “fleksjob” & mål', 'faxe-fleksjob-mål'],
  ['🫐', 'praesentation'],
  ['', 'praesentation'],
])('“%s” is saved as %s', (name, file) => {
  expect(fileName(name)).toBe(file);
});

const long = fc
  .array(fc.constantFrom('a', ' ', 'æ', '𐐨'), { minLength: 55, maxLength: 120 })
  .map((parts) => parts.join(''));

test('any name gives one that every disk takes', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, long), (name) => {
      expect(fileName(name)).toMatch(/^[\p{L}\p{N}]([\p{L}\p{N}-]{0,58}[\p{L}\p{N}])?$/u);
    }),
  );
});
