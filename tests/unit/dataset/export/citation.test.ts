import { describe, expect, test } from 'vitest';
import { citation } from '../../../../src/dataset/export/citation';
import { observation } from '../../fixtures';
import { setOf } from './sets';

const rank = observation({
  indicator: 'star-placering',
  group: 'alle-ydelser',
  item: '89',
  period: '2022-07/2023-06',
  value: 19,
  printed: 'nr. 19',
});

describe('citation', () => {
  test('of one figure: what, as printed, where it stands, when and where it was retrieved', () => {
    expect(citation(setOf([rank]))).toBe(
      'Placering på STARs rangliste, Faxe, juli 2022 – juni 2023: ”nr. 19”. ' +
        'Faxe Kommune, Beskæftigelses & Integrationsudvalget: Referat fra mødet 6. november 2023, punkt 89, ' +
        '”Orientering om STARs resultatmåling”. ' +
        'Hentet 22. november 2026 fra Nøgletavlen: https://example.dk/tal/#/noegletal/star-placering?omr=faxe',
    );
  });

  test('in English, with committee and item as they are called', () => {
    expect(citation(setOf([rank], 'en'))).toBe(
      'Rank on STAR’s benchmark list, Faxe, July 2022 – June 2023: printed as “nr. 19”. ' +
        'Faxe Municipality, Beskæftigelses & Integrationsudvalget: Minutes of the meeting 6 November 2023, item 89, ' +
        '“Orientering om STARs resultatmåling”. ' +
        'Retrieved 22 November 2026 from Nøgletavlen: https://example.dk/tal/#/noegletal/star-placering?omr=faxe',
    );
  });

  test('names the group and the kind where they say something', () => {
    expect(citation(setOf([{ ...rank, group: 'sygedagpenge', kind: 'forventet' }]))).toMatch(
      /^Placering på STARs rangliste, Faxe, sygedagpenge, forventet, juli 2022 – juni 2023:/,
    );
  });

  test('of several figures: the title, and each item once', () => {
    const other = observation({ source: 'herlev-2022-03-23', item: '2', area: 'herlev', period: '2021' });
    const words = citation(setOf([rank, { ...rank, period: '2022' }, other]));
    expect(words).toMatch(/^Faxe ligger nr\. 19\. Faxe Kommune, /);
    expect(words.match(/punkt 89/g)).toHaveLength(1);
    expect(words).toContain('Herlev Kommune');
  });
});
