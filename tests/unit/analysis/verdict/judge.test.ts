import { describe, expect, test } from 'vitest';
import { factsFor } from '../../../../src/analysis/facts';
import { ageOf } from '../../../../src/analysis/verdict/age';
import { type ComputedShare, type Judged, judge } from '../../../../src/analysis/verdict/judge';
import { first, observation, present, realIndex } from '../../fixtures';

const index = realIndex();
const TODAY = '2024-01-15';

/** A figure of Faxe, by what matters to the case. */
function figure(indicator: string, value: number, part: Parameters<typeof observation>[0] = {}) {
  return observation({ indicator, value, decimals: 1, period: '2023-09', ...part });
}

function judged(
  figures: readonly ReturnType<typeof observation>[],
  shares: readonly ComputedShare[] = [],
  today = TODAY,
): Judged {
  const facts = factsFor(figures, 'faxe', first(figures).group, index);
  return judge(present(facts), shares, index, today);
}

const SHARE = 'fuldtidsledighed';
const at = (area: string, value: number) => figure(SHARE, value, { area });

describe('the first comparison that exists decides', () => {
  test.each<[string, Judged, string, string | null]>([
    [
      'an own target, though the country is worse',
      judged([
        figure('fleksjob-ledighed', 10.7, { group: 'fleksjobvisiterede' }),
        figure('fleksjob-ledighed', 8, { group: 'fleksjobvisiterede', kind: 'maal', period: '' }),
        figure('fleksjob-ledighed', 13, { group: 'fleksjobvisiterede', area: 'hele-landet' }),
      ]),
      'attention',
      'target',
    ],
    [
      'a target that is just reached',
      judged([figure('fleksjob-ledighed', 8), figure('fleksjob-ledighed', 8, { kind: 'maal', period: '' })]),
      'good',
      'target',
    ],
    [
      'a target missed by less than rounding',
      judged([figure('fleksjob-ledighed', 8.1), figure('fleksjob-ledighed', 8, { kind: 'maal' })]),
      'level',
      'target',
    ],
    [
      'an expected number',
      judged([figure('star-antal', 1790), figure('star-antal', 1860, { kind: 'forventet' })]),
      'good',
      'expected',
    ],
    [
      'of counts any difference counts',
      judged([figure('star-antal', 1861), figure('star-antal', 1860, { kind: 'forventet' })]),
      'attention',
      'expected',
    ],
    ['an overrun', judged([figure('budgetafvigelse', 1.3e6)]), 'attention', 'budget'],
    ['an underspend', judged([figure('budgetafvigelse', -1)]), 'good', 'budget'],
    [
      'an expected overrun',
      judged([figure('budgetafvigelse', 8.4e6, { kind: 'prognose' })]),
      'attention',
      'budget',
    ],
    ['the country', judged([at('faxe', 2.8), at('hele-landet', 3)]), 'good', 'country'],
    ['within rounding of the country', judged([at('faxe', 2.9), at('hele-landet', 3)]), 'level', 'country'],
    [
      'country and region agree',
      judged([at('faxe', 3.5), at('hele-landet', 3), at('region-sjaelland', 2.5)]),
      'attention',
      'country',
    ],
    [
      'country and region disagree',
      judged([at('faxe', 2.8), at('hele-landet', 3), at('region-sjaelland', 2.5)]),
      'mixed',
      'country',
    ],
    [
      'country and a computed region disagree',
      judged([at('faxe', 2.8), at('hele-landet', 3)], [{ area: 'region-sjaelland', value: 2.546 }]),
      'mixed',
      'country',
    ],
    [
      'what is level does not vote',
      judged([at('faxe', 3), at('hele-landet', 2.6), at('rar-sjaelland', 3)]),
      'attention',
      'country',
    ],
    [
      'level with the country, below the region',
      judged([at('faxe', 3), at('hele-landet', 3), at('region-sjaelland', 3.5)]),
      'good',
      'area',
    ],
    ['the region alone', judged([at('faxe', 3), at('region-sjaelland', 2.5)]), 'attention', 'area'],
    [
      'its own past, a year earlier',
      judged([at('faxe', 2.8), figure(SHARE, 2.5, { period: '2022-09' })]),
      'attention',
      'past',
    ],
    [
      'the country before its own past',
      judged([at('faxe', 2.8), figure(SHARE, 2.5, { period: '2022-09' }), at('hele-landet', 3)]),
      'good',
      'country',
    ],
    [
      'a count is held against its own past, not the country’s',
      judged([figure('langtidsledige', 115), figure('langtidsledige', 95, { period: '2022-09' })]),
      'attention',
      'past',
    ],
    [
      'a better rank',
      judged([figure('star-placering', 19), figure('star-placering', 65, { period: '2022-09' })]),
      'good',
      'past',
    ],
    [
      'a stated fall',
      judged([figure('fleksjob-sygemeldte-aendring', -40, { kind: 'aendring' })]),
      'good',
      'past',
    ],
  ])('%s', (_, { sign, decisive }, expected, rung) => {
    expect([sign, decisive?.rung ?? null]).toEqual([expected, rung]);
  });
});

describe('only for information', () => {
  test.each<[string, Judged, Judged['unjudged']]>([
    [
      'no direction',
      judged([
        figure('ydelse-fuldtidspersoner', 622),
        figure('ydelse-fuldtidspersoner', 828, { period: '2020-01' }),
      ]),
      'no-direction',
    ],
    ['nothing to compare with', judged([at('faxe', 2.8)]), 'no-comparison'],
    [
      'a past of less than a year',
      judged([at('faxe', 2.8), figure(SHARE, 2.5, { period: '2023-08' })]),
      'no-comparison',
    ],
    ['a target alone', judged([figure('fleksjob-ledighed', 8, { kind: 'maal' })]), 'plan'],
    [
      'part of an account against a whole year',
      judged([
        figure('fleksjobinvestering', -250000, { group: 'potentiale', period: '2023' }),
        figure('fleksjobinvestering', -1100000, { group: 'potentiale', kind: 'budget', period: '2023' }),
      ]),
      'account',
    ],
    [
      'a reading in doubt',
      judged([
        figure('ydelsesmodtagere', 2684, { note: { da: 'Tallet kan også være fuldtidspersoner.', en: '' } }),
        figure('ydelsesmodtagere', 3167, { period: '2022-09' }),
      ]),
      'doubt',
    ],
    ['a share of those who answered', judged([figure('undersoegelse-positiv', 91.1)]), 'survey'],
  ])('%s', (_, { sign, group, unjudged }, reason) => {
    expect({ sign, group, unjudged }).toEqual({ sign: 'info', group: 'info', unjudged: reason });
  });
});

test('a figure of five years or more keeps its sign, hollow, and is not counted', () => {
  const old = judged([at('faxe', 3.5), at('hele-landet', 3)], [], '2028-09-30');
  expect(old).toMatchObject({ sign: 'attention', group: 'info', hollow: true });
  const younger = judged([at('faxe', 3.5), at('hele-landet', 3)], [], '2028-09-29');
  expect(younger).toMatchObject({ sign: 'attention', group: 'attention', hollow: false });
});

test('a part of a whole that is neither good nor bad is held against no area, whose part it is', () => {
  const part = (area: string, value: number) =>
    figure('ukraine-fordeling-andel', value, { area, kind: 'prognose' });
  expect(judged([part('faxe', 1.5), part('region-sjaelland', 14.4)]).against).toEqual([]);
});

/** The day of a meeting in the cases below. */
const MEETING = '2023-11-06';

test.each([
  ['2023-09', '2023-10-29', 0, 0],
  ['2023-09', '2023-10-30', 0, 1],
  ['2023-07', '2023-11-30', 0, 4],
  ['2021-11', '2023-11-30', 2, 24],
  ['2022-07/2023-06', '2026-11-30', 3, 41],
  ['2021', '2026-11-29', 4, 58],
  // No period: from the day of the meeting.
  ['', '2024-11-06', 1, 12],
  // A period that was not over at the meeting: from the meeting, though it is over by now.
  ['2023', '2024-11-05', 0, 11],
  ['2024/2026', '2024-11-06', 1, 12],
])('%s is on %s %i years old, %i months', (period, today, years, months) => {
  expect(ageOf({ period }, MEETING, today)).toEqual({ years, months });
});
