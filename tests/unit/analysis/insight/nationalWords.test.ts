import { describe, expect, test } from 'vitest';
import { nationalFormulas, placeWords, spreadWords } from '../../../../src/analysis/insight/nationalWords';
import { nationalSeries } from '../../../../src/analysis/national/figures';
import { describeNational } from '../../../../src/analysis/national/national';
import type { Observation } from '../../../../src/model/observation';
import { observation, present, realIndex } from '../../fixtures';
import { danish, english, plain as spaced } from '../../wordings';

const index = realIndex();
const municipalities = index.catalog.areas.filter((area) => area.type === 'kommune').map((area) => area.id);
const [da, en] = [danish, english];
const plain = (words: readonly string[]) => words.map(spaced);

function national(indicator: string, value: (i: number) => number, part: Partial<Observation> = {}) {
  const list = municipalities.map((area, i) => observation({ area, indicator, value: value(i), ...part }));
  const series = present(nationalSeries(list, null, index));
  return describeNational(series, null, index.indicator(indicator), index);
}

describe('all municipalities in words', () => {
  const shares = national('fuldtidsledighed', (i) => 1 + i / 10, { decimals: 1 });

  test('the place is counted from the best end, and the distance is from the median', () => {
    const [said = ''] = plain(placeWords(shares, ['koebenhavn'], da));
    expect(said).toBe(
      '**København ligger som nr. 1 af 98**, talt fra det laveste tal, som er bedst: 1,0 %, 4,9 procentpoint under medianen på 5,9 %.',
    );
    expect(plain(placeWords(shares, ['koebenhavn'], en))[0]).toMatch(
      /^\*\*Copenhagen is no\. 1 of 98\*\*, counted from the lowest figure, which is best: 1\.0%/,
    );
  });

  test('of many chosen nothing is said one by one', () => {
    expect(placeWords(shares, municipalities.slice(0, 7), da)).toEqual([]);
  });

  test('no number is called best where size decides, and that is said', () => {
    const counts = national('ydelse-fuldtidspersoner', (i) => 100 + i, { group: 'kontanthjaelp' });
    const [said = ''] = placeWords(counts, ['koebenhavn'], da);
    expect(said).toContain('nr. 98 af 98');
    expect(said).not.toContain('bedst');
    expect(spreadWords(counts, da).join(' ')).toContain('vokser med kommunens størrelse');
  });

  test('a deviation is counted from the end that is good, though it is of persons', () => {
    const deviations = national('star-forskel', (i) => i - 50, { group: 'alle-ydelser' });
    expect(plain(placeWords(deviations, ['koebenhavn'], da))[0]).toMatch(
      /^\*\*København ligger som nr\. 1 af 98\*\*, talt fra det laveste tal, som er bedst: .*under medianen på −1,5 /,
    );
  });

  test('of ranks neither rank nor median is said', () => {
    const ranks = national('star-placering', (i) => i + 1, { group: 'alle-ydelser' });
    expect(placeWords(ranks, ['faxe'], da)).toEqual([]);
    expect(spreadWords(ranks, da).join(' ')).not.toContain('edianen,');
    expect(nationalFormulas(ranks, ['faxe'], da)).toHaveLength(1);
  });

  test('equal values are said to be, ties share their place', () => {
    const same = national('fuldtidsledighed', () => 3, { decimals: 1 });
    expect(plain(spreadWords(same, da))).toEqual(['Alle har samme tal: 3,0 %.']);
    expect(placeWords(same, ['faxe'], da)[0]).toContain('delt nr. 1 af 98');
    expect(placeWords(same, ['faxe'], da)[0]).toContain('på niveau med medianen');
  });

  test('the arithmetic adds up as it is written', () => {
    expect(plain(nationalFormulas(shares, ['faxe'], da))).toEqual(
      expect.arrayContaining([
        'Median: mellem tal nr. 49 og 50 af 98 i rækkefølge, 5,8 + 0,5 × (5,9 − 5,8) = 5,85 ≈ 5,9 %',
      ]),
    );
  });
});
