import { describe, expect, test } from 'vitest';
import { heldOf, heldWords } from '../../../../src/analysis/insight/officialWords';
import type { Observation } from '../../../../src/model/observation';
import { present, wholeDataset, wholeIndex } from '../../fixtures';
import { plain, wordingsOf } from '../../wordings';

const [danish, english] = wordingsOf(wholeIndex());
const { observations } = wholeDataset();
const find = (part: Partial<Observation>) =>
  present(observations.find((o) => Object.entries(part).every(([k, v]) => o[k as keyof Observation] === v)));

describe('a figure of minutes that a statistic measures too', () => {
  const stated = find({ indicator: 'fuldtidsledighed', area: 'faxe' });

  test('agrees', () => {
    expect(plain(heldWords(present(heldOf(stated, danish)), danish))).toBe(
      'Jobindsats (STAR): 2,4 % – stemmer',
    );
    expect(plain(heldWords(present(heldOf(stated, english)), english))).toBe(
      'Jobindsats (STAR): 2.4% – agrees',
    );
  });

  test('or not: both values, and that statistics are revised', () => {
    const { official } = present(heldOf(stated, danish));
    expect(plain(heldWords({ stated, official: { ...official, value: 2.5 } }, danish))).toBe(
      'Jobindsats (STAR): 2,5 %. I referatet står 2,4 %; statistik bliver rettet efterhånden.',
    );
  });

  test('agrees where minutes have rounded it', () => {
    const { official } = present(heldOf(stated, danish));
    const rounded = { stated: { ...stated, value: 2, decimals: 0 }, official };
    expect(plain(heldWords(rounded, danish))).toBe('Jobindsats (STAR): 2,4 % – stemmer');
  });

  test('is not one that no statistic measures', () => {
    expect(heldOf(find({ indicator: 'fleksjob-ledighed', area: 'faxe' }), danish)).toBeUndefined();
  });
});
