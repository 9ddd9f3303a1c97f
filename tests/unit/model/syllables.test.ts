import { expect, test } from 'vitest';
import { syllables } from '../../../src/model/syllables';
import { bundledDataset } from '../fixtures';

const parted = (text: string) => syllables(text).join('-');

test.each([
  'Arbejds-mar-keds-foran-stalt-nin-ger',
  'Beskæf-tigel-ses-fre-kvens',
  'Fuld-tids-perso-ner',
  'Fuld-tids-ansatte',
  'Før-tids-pen-sion',
  'Kon-tant-hjælp',
  'Ledig-heds-ydelse',
  'Res-source-for-løb',
  'Selv-for-sør-gel-ses',
  'Storby-kommu-ner',
  'Syge-dag-penge',
  'Uddan-nel-ses-hjælp',
  'Val-lens-bæk',
  'Syd-øst-sjæl-land',
  'akti-vitets-parate',
  'Løn-til-skud',
])('%s', (word) => {
  expect(parted(word.replaceAll('-', ''))).toBe(word);
});

test('short words, numbers and signs stay whole; the rest of a text is kept', () => {
  expect(syllables('Ledighed i pct. af arbejdsstyrken (16–64 år)')).toEqual([
    'Ledighed i pct. af arbejds',
    'styr',
    'ken (16–64 år)',
  ]);
  expect(syllables('')).toEqual(['']);
  expect(syllables('20.000.000.000')).toEqual(['20.000.000.000']);
});

test('of every name in the data no part is short, none is without a vowel, and nothing is lost', () => {
  const { areas, groups, indicators, themes } = bundledDataset().codelists;
  for (const { name } of [...areas, ...groups, ...indicators, ...themes]) {
    const pieces = syllables(name.da);
    expect(pieces.join('')).toBe(name.da);
    for (const word of pieces.join('|').match(/[\p{L}|]{10,}/gu) ?? []) {
      for (const part of word.split('|').slice(1, -1)) {
        expect(part.length, name.da).toBeGreaterThan(2);
        expect(part, name.da).toMatch(/[aeiouyæøå]/i);
      }
    }
  }
});
