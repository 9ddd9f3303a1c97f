import { describe, expect, test } from 'vitest';
import { heldOf, heldWords, newerWithheld, placeLine } from '../../../../src/analysis/insight/officialWords';
import { da } from '../../../../src/i18n/da';
import { en } from '../../../../src/i18n/en';
import { makeWording } from '../../../../src/i18n/wording';
import type { Observation } from '../../../../src/model/observation';
import { ownSourceId } from '../../../../src/model/ownData';
import { present, wholeDataset, wholeIndex } from '../../fixtures';
import { plain } from '../../wordings';

const index = wholeIndex();
const danish = makeWording(da, 'da', index);
const english = makeWording(en, 'en', index);
const { observations, withheld } = wholeDataset();
const find = (part: Partial<Observation>) =>
  present(observations.find((o) => Object.entries(part).every(([k, v]) => o[k as keyof Observation] === v)));

describe('the place of a municipality', () => {
  const faxe = { area: 'faxe', group: 'alle', indicator: 'ledige-andel', period: '2026-07' };

  test('among all, and among its own group', () => {
    expect(placeLine(find(faxe), danish)).toBe(
      'Nr. 66 af 98 kommuner i juli 2026 (nr. 1 er lavest), nr. 19 af 24 oplandskommuner',
    );
    expect(placeLine(find(faxe), english)).toBe(
      'No. 66 of 98 municipalities in July 2026 (no. 1 is the lowest), no. 19 of 24 commuter municipalities',
    );
    expect(
      placeLine(find({ area: 'faxe', indicator: 'beskaeftigelsesfrekvens', period: '2024-11' }), danish),
    ).toMatch(
      /^Nr\. \d+ af 98 kommuner i november 2024 \(nr\. 1 er højest\), nr\. \d+ af 24 oplandskommuner$/,
    );
  });

  test.each([
    ['an earlier period', { ...faxe, period: '2026-06' }],
    ['a part of the whole', { ...faxe, group: 'a-dagpenge' }],
    ['the country', { ...faxe, area: 'hele-landet' }],
    ['a count', { ...faxe, indicator: 'ledige-antal' }],
  ])('not of %s', (_, part) => expect(placeLine(find(part), danish)).toBeNull());

  test('not of an own figure of the same', () => {
    expect(placeLine({ ...find(faxe), source: ownSourceId('1', '2026-08-22') }, danish)).toBeNull();
  });
});

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

describe('a newer value that is withheld', () => {
  const own = withheld.filter((w) => w.area === 'laesoe' && w.indicator === 'langtidsledige');
  const latest = present(
    observations.filter((o) => o.area === 'laesoe' && o.indicator === 'langtidsledige').at(-1),
  );

  test('is told with its period', () => {
    expect(newerWithheld({ ...latest, group: 'alle', period: '2024-04' }, own, danish)).toBe(
      'Tallet for juli 2026 er ikke offentliggjort, fordi det er så få personer, at de kunne genkendes.',
    );
  });

  test('is not told of what is as new, or of another area', () => {
    expect(newerWithheld({ ...latest, group: 'alle', period: '2026-07' }, own, danish)).toBeNull();
    expect(
      newerWithheld({ ...latest, area: 'faxe', group: 'alle', period: '2024-04' }, own, danish),
    ).toBeNull();
  });
});
