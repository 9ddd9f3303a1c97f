/** A chart in whose place that of another choice is drawn. */
import { cleanup } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Observation } from '../../../src/model/observation';
import { observation, realIndex } from '../fixtures';
import { draw } from './draw';
import { chart, words } from './drawn';

/** What is drawn, and where: paths, dots and bars of the data. */
const marks = () =>
  [...chart().querySelectorAll('[data-mark], .recharts-bar circle, .recharts-scatter path')].map((mark) =>
    ['d', 'x', 'y', 'width', 'cx', 'cy', 'fill'].map((name) => mark.getAttribute(name)),
  );

/** A chart, and that of another choice drawn in its place. */
async function drawn(
  first: string,
  then: string,
  figures: readonly Observation[] | null = null,
  height = 360,
) {
  const redraw = await draw(first, { width: 736, height }, figures);
  const before = { words: words(), marks: marks() };
  redraw(then);
  const after = { words: words(), marks: marks() };
  cleanup();
  return { before, after };
}

test.each([
  [
    'bars',
    '#/noegletal/fleksjob-ledighed?vis=sammenlign',
    '#/noegletal/fleksjob-ledighed?omr=faxe,hele-landet&vis=sammenlign',
  ],
  [
    'values against a target',
    '#/noegletal/fleksjob-ledighed?vis=maal',
    '#/noegletal/fleksjob-ledighed?omr=faxe&vis=maal',
  ],
  ['deviations', '#/noegletal/budgetafvigelse?omr=herlev', '#/noegletal/budgetafvigelse-anlaeg'],
  [
    'expected and actual',
    '#/noegletal/star-antal?omr=ishoej,vallensbaek&gruppe=alle-grupper',
    '#/noegletal/star-antal?omr=ishoej&gruppe=alle-grupper',
  ],
  [
    'ranks by group',
    '#/noegletal/star-placering?omr=ishoej,vallensbaek&gruppe=alle-grupper',
    '#/noegletal/star-placering?omr=vallensbaek&gruppe=alle-grupper',
  ],
])('%s: fewer than before, and more, are drawn as they are alone', async (_, many, few) => {
  const [fewer, more] = [await drawn(many, few), await drawn(few, many)];
  expect(fewer.after).toEqual(more.before);
  expect(more.after).toEqual(fewer.before);
  expect(fewer.before).not.toEqual(more.before);
});

test('ranks of municipalities that have no room in place of others', async () => {
  const areas = realIndex()
    .catalog.areas.filter(({ type }) => type === 'kommune')
    .slice(0, 8)
    .map(({ id }) => id);
  const ranks = areas.flatMap((area, a) =>
    ['kontanthjaelp', 'sygedagpenge', 'a-dagpenge'].map((group, g) =>
      observation({ indicator: 'star-placering', area, group, value: 1 + a * 9 + g, period: '2023' }),
    ),
  );
  const address = `#/noegletal/star-placering?omr=${areas.join(',')}&gruppe=`;
  const found = await drawn(`${address}alle-grupper`, `${address}sygedagpenge`, ranks, 140);
  expect(found.before.words).toContain('Der er ikke plads til 21 andre');
  expect(found.before.marks).toHaveLength(3);
  expect(found.after.marks).toHaveLength(3);
});
