import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { figuresCsv } from '../../../../src/dataset/export/csv';
import { figuresJsonStat } from '../../../../src/dataset/export/jsonStat';
import type { FigureSet } from '../../../../src/dataset/export/set';
import { figuresZip, ZIP_FILES } from '../../../../src/dataset/export/zip';
import { observation, present, realObservations } from '../../fixtures';
import { attack, hostile, setOf } from './sets';

function open(set: FigureSet): Record<string, string> {
  const files = unzipSync(figuresZip(set));
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [
      name,
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
    ]),
  );
}

test('holds the data in each form as it is written alone', () => {
  fc.assert(
    fc.property(hostile, (parts) => {
      const set = attack(parts);
      const files = open(set);
      expect(Object.keys(files).sort()).toEqual(Object.values(ZIP_FILES).sort());
      expect(files[ZIP_FILES.danish]).toBe(figuresCsv(set, 'danish'));
      expect(files[ZIP_FILES.international]).toBe(figuresCsv(set, 'international'));
      expect(JSON.parse(present(files[ZIP_FILES.jsonStat]))).toEqual(figuresJsonStat(set));
    }),
    { numRuns: 40 },
  );
});

test('the metadata say what the indicators mean and where the figures stand', () => {
  const figures = realObservations('star-placering');
  const set = setOf(figures);
  const { retrieved, indicators, sources } = JSON.parse(present(open(set)[ZIP_FILES.metadata]));
  const { name, definition } = set.text.index.indicator('star-placering');
  expect(retrieved).toBe('2026-11-22');
  expect(indicators).toEqual([
    expect.objectContaining({
      id: 'star-placering',
      name: name.da,
      definition: definition.da,
      direction: 'lav',
    }),
  ]);
  const stated = sources.reduce((sum: number, source: { figures: number }) => sum + source.figures, 0);
  expect(stated).toBe(figures.length);
  expect(sources[0]).toMatchObject({
    document: expect.any(String),
    citation: expect.stringContaining('punkt'),
  });
});

test.each([
  [
    'da',
    [
      'Filerne',
      'Kolonnerne',
      'Typerne',
      'Mål: det, man vil nå',
      'Sådan henviser du',
      'Hentet 22. november 2026',
    ],
  ],
  [
    'en',
    [
      'The files',
      'The columns',
      'The kinds',
      'Target: what is aimed for',
      'How to cite',
      'Retrieved 22 November 2026',
    ],
  ],
] as const)('the README explains itself (%s)', (language, words) => {
  const readme = present(open(setOf([observation({ kind: 'maal' })], language))[ZIP_FILES.readme]);
  for (const word of words) expect(readme).toContain(word);
  for (const name of Object.values(ZIP_FILES)) if (name !== 'README.txt') expect(readme).toContain(name);
  expect(readme).not.toMatch(/undefined|null|\[object/);
});

test('is small', () => {
  expect(strFromU8(figuresZip(setOf([observation({})]))).length).toBeLessThan(8000);
});
