import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { present } from '../fixtures';
import { contrast, luminance, variables } from './colors';

const [light = '', dark = ''] = readFileSync('src/ui/base/classes.css', 'utf8').split('[data-theme="dark"]');
const SEQUENTIAL = [1, 2, 3, 4, 5].map((i) => `--class-${i}`);
const AROUND = [
  '--class-below-3',
  '--class-below-2',
  '--class-below-1',
  '--class-zero',
  '--class-above-1',
  '--class-above-2',
  '--class-above-3',
];

describe.each([
  ['light', variables(light), 1],
  ['dark', variables(dark), -1],
])('classes in the %s theme', (_, theme, sign) => {
  const value = (name: string) => present(theme.get(name));

  test('text is read on each', () => {
    for (const name of [...SEQUENTIAL, ...AROUND])
      expect(contrast(value(name), value(`${name}-text`)), name).toBeGreaterThanOrEqual(4.5);
  });

  test('each is told from the next by lightness alone, the strongest farthest from the paper', () => {
    const darker = (weak: string, strong: string) => {
      expect(sign * (luminance(value(weak)) - luminance(value(strong))), strong).toBeGreaterThan(0);
      expect(contrast(value(weak), value(strong)), strong).toBeGreaterThanOrEqual(1.12);
    };
    SEQUENTIAL.slice(1).forEach((name, i) => {
      darker(SEQUENTIAL[i] ?? '', name);
    });
    for (const side of ['below', 'above'])
      for (const i of [1, 2]) darker(`--class-${side}-${i}`, `--class-${side}-${i + 1}`);
  });

  test('sides are told apart also without red and green: blue is the stronger on one, the weaker on the other', () => {
    const blueness = (name: string) => {
      const hex = value(name);
      return Number.parseInt(hex.slice(5, 7), 16) - Number.parseInt(hex.slice(1, 3), 16);
    };
    for (const i of [1, 2, 3]) {
      expect(blueness(`--class-below-${i}`)).toBeGreaterThan(30);
      expect(blueness(`--class-above-${i}`)).toBeLessThan(-30);
    }
  });
});

test('both themes set the same', () => {
  expect([...variables(dark).keys()]).toEqual([...variables(light).keys()]);
});
