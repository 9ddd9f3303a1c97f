import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { present } from '../fixtures';

/** The variables that a theme's style sheet sets. */
function variables(file: string): Map<string, string> {
  const css = readFileSync(`src/shell/${file}`, 'utf8');
  return new Map(
    [...css.matchAll(/(--[a-z0-9-]+): (#[0-9a-f]+);/g)].map(([, name, value]) => [name ?? '', value ?? '']),
  );
}

/** Red, green and blue from 0 to 1. */
function channels(color: string): [number, number, number] {
  const hex = color.length === 4 ? color.replace(/[0-9a-f]/g, '$&$&') : color;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255);
  return [r, g, b];
}

/** As WCAG computes it. */
function luminance(color: string): number {
  const [r, g, b] = channels(color).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * present(r) + 0.7152 * present(g) + 0.0722 * present(b);
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Degrees around the circle of hues. */
function hue(color: string): number {
  const [r, g, b] = channels(color);
  return (Math.atan2(Math.sqrt(3) * (g - b), 2 * r - g - b) * 180) / Math.PI;
}

const light = variables('theme.css');
const dark = variables('dark.css');
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
    /^(charts|ui)\/.*\.(css|tsx?)$/.test(file),
  );
  for (const file of files)
    expect(
      readFileSync(`src/${file}`, 'utf8').match(/#[0-9a-f]{3}([0-9a-f]{3})?\b(?=['";])/i),
      file,
    ).toBeNull();
});
