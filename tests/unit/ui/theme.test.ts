import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { present } from '../fixtures';
import { channels, contrast, variables } from './colors';

/** Degrees around the circle of hues. */
function hue(color: string): number {
  const [r, g, b] = channels(color);
  return (Math.atan2(Math.sqrt(3) * (g - b), 2 * r - g - b) * 180) / Math.PI;
}

const light = variables(readFileSync('src/ui/base/theme.css', 'utf8'));
const dark = variables(readFileSync('src/ui/base/dark.css', 'utf8'));
const SERIES = [...light.keys()].filter((name) => /^--series-\d$/.test(name));

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s theme', (_, theme) => {
  const value = (name: string) => present(theme.get(name));
  const paper = value('--paper');

  test('marks are told from the paper', () => {
    for (const name of [...SERIES, '--reference', '--ink-3', '--line-strong', '--good', '--bad', '--accent'])
      expect(contrast(value(name), paper), name).toBeGreaterThanOrEqual(3);
  });

  test('text is read on the paper and on the ground', () => {
    const names = ['--ink', '--ink-2', '--ink-3', '--accent', '--good', '--bad'];
    for (const name of [...names, ...SERIES.map((series) => `${series}-text`)]) {
      expect(contrast(value(name), paper), name).toBeGreaterThanOrEqual(4.5);
      expect(contrast(value(name), value('--ground')), name).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('heads of a verdict are read on their grounds', () => {
    for (const [ink, ground] of [
      ['--good', '--good-soft'],
      ['--bad', '--bad-soft'],
      ['--ink-2', '--line-2'],
    ] as const)
      expect(contrast(value(ink), value(ground)), ink).toBeGreaterThanOrEqual(4.5);
  });

  test('notes, buttons and what is chosen are read on their grounds', () => {
    for (const [ink, ground] of [
      ['--ink', '--note'],
      ['--ink-2', '--note'],
      ['--doubt', '--note'],
      ['--paper', '--accent'],
      ['--accent', '--accent-soft'],
      ['--ink', '--accent-soft'],
      ['--ink', '--line-2'],
    ] as const)
      expect(contrast(value(ink), value(ground)), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });

  test('what lies behind is fainter than anything that is read', () => {
    expect(contrast(value('--behind'), paper)).toBeLessThan(contrast(value('--reference'), paper));
  });

  test('the colours of series differ', () => {
    expect(new Set(SERIES.map(value)).size).toBe(8);
  });
});

test('both themes set the same colours, those of series in the same hues', () => {
  expect([...dark.keys()].sort()).toEqual([...light.keys()].sort());
  for (const name of SERIES) {
    const apart = Math.abs(hue(present(light.get(name))) - hue(present(dark.get(name))));
    expect(Math.min(apart, 360 - apart), name).toBeLessThanOrEqual(15);
  }
});

test('charts and controls have no colours of their own', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(charts|ui(?!\/base\/))\/.*\.(css|tsx?)$/.test(file),
  );
  // A code is black on white in every theme: phones read no other.
  const fixed = files.splice(files.indexOf('ui/QrCode.tsx'), 1);
  expect(readFileSync(`src/${fixed[0]}`, 'utf8').match(/#[0-9a-f]{3}\b/gi)).toEqual(['#fff', '#000']);
  for (const file of files)
    expect(
      readFileSync(`src/${file}`, 'utf8').match(/#[0-9a-f]{3}([0-9a-f]{3})?\b(?=['";])/i),
      file,
    ).toBeNull();
});
