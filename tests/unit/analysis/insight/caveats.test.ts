import { describe, expect, test } from 'vitest';
import type { Caveat } from '../../../../src/analysis/chart/types';
import { areaNames, caveatText } from '../../../../src/analysis/insight/caveats';
import { realChart } from '../../chartOf';
import { danish, english, plain } from '../../wordings';

const line = realChart('star-placering', { areas: ['faxe'] });
/** A caveat in both languages, of a chart. */
const say = (caveat: Caveat, chart = line) =>
  [danish, english].map((text) => plain(caveatText(caveat, chart, text)));

describe('every caveat is a sentence in both languages', () => {
  test.each<[Caveat, string, string]>([
    [
      { type: 'overlapping' },
      'Perioderne overlapper hinanden, så to nabotal tæller delvis de samme måneder.',
      'The periods overlap, so neighbouring figures partly count the same months.',
    ],
    [
      { type: 'undated', areas: ['ishoej', 'hele-landet'] },
      'For Ishøj og hele landet er perioden ikke angivet i kilden.',
      'For Ishøj and Denmark the source does not state the period.',
    ],
    [
      { type: 'different-periods' },
      'Tallene er fra forskellige perioder; perioden står ved hvert tal.',
      'The figures are from different periods; the period stands beside each figure.',
    ],
    [
      { type: 'skipped', count: 1 },
      'Én række i datafilen kunne ikke læses og er udeladt.',
      'One row of the data file could not be read and is left out.',
    ],
    [
      { type: 'skipped', count: 2 },
      '2 rækker i datafilen kunne ikke læses og er udeladt.',
      '2 rows of the data file could not be read and are left out.',
    ],
    [
      { type: 'gaps' },
      'Hvor linjen er brudt, mangler der tal for en eller flere perioder.',
      'Where the line is broken, figures for one or more periods are missing.',
    ],
    [
      { type: 'forecast' },
      'Prognoser er det, man venter, ikke det, der er målt.',
      'Forecasts are what is expected, not what was observed.',
    ],
  ])('%j', (caveat, da, en) => {
    expect(say(caveat)).toEqual([da, en]);
  });

  test('where the axis begins, in the unit of the axis', () => {
    const chart = realChart('star-antal', { areas: ['faxe'] });
    expect(say({ type: 'cut', from: 1600 }, chart)).toEqual([
      'Aksen begynder ved 1.600 og ikke ved nul, så forskelle ser større ud.',
      'The axis begins at 1,600 and not at zero, so differences look larger.',
    ]);
  });

  test('who cannot be put relative to the base, be it one or several', () => {
    const chart = realChart('ydelse-fuldtidspersoner', { wanted: 'index' });
    expect(say({ type: 'no-base', areas: ['herlev'] }, chart)).toEqual([
      'Kan ikke sættes i forhold til januar 2020 og er derfor ikke med: Herlev.',
      'Cannot be put relative to January 2020 and so left out: Herlev.',
    ]);
    expect(say({ type: 'no-base', areas: ['herlev', 'hele-landet'] }, chart)[0]).toMatch(
      /ikke med: Herlev og hele landet\.$/,
    );
  });

  test('parts that do not give the whole', () => {
    const chart = realChart('ukraine-ophold');
    const [caveat] = chart.caveats;
    expect(caveat && say(caveat, chart)).toEqual([
      'Delene giver 185 personer, men der står 186 personer i alt (8. oktober 2023). Andelene er regnet af delene.',
      'The parts give 185 persons, but the stated total is 186 persons (8 October 2023). Shares are computed from the parts.',
    ]);
    const more = (n: number) => caveat?.type === 'sum' && say({ ...caveat, more: n }, chart)[0];
    expect(more(1)).toContain(' Det samme gælder én anden periode. Andelene');
    expect(more(3)).toContain(' Det samme gælder 3 andre perioder. Andelene');
  });

  test('shares that do not give 100', () => {
    const chart = realChart('forsoergede-fordeling');
    const operands = chart.series.flatMap((s) => s.points.map((p) => p.observation));
    const parts = { operation: 'sum', value: 97, decimals: 0, operands } as const;
    expect(say({ type: 'sum', parts, stated: null, more: 0 }, chart)).toEqual([
      'Andelene giver 97 % og ikke 100 % (periode ikke angivet).',
      'The shares give 97% and not 100% (period not stated).',
    ]);
  });
});

test('areas as a list inside a sentence, with the article that English wants', () => {
  const areas = ['region-hovedstaden', 'region-sjaelland', 'hele-landet'];
  expect(areaNames(areas, danish)).toBe('Region Hovedstaden, Region Sjælland og hele landet');
  expect(areaNames(areas, english)).toBe('the Capital Region of Denmark, Region Zealand and Denmark');
  expect(areaNames(['region-midtjylland', 'region-syddanmark'], english)).toBe(
    'the Central Denmark Region and the Region of Southern Denmark',
  );
  expect(areaNames(['br-midtjylland', 'rar-sjaelland', 'region-nordjylland'], english)).toBe(
    'Employment Region Midtjylland, RAR Sjælland and the North Denmark Region',
  );
});
