/** Charts that fill a box of a given size: a slide or a picture. */
import { describe, expect, test } from 'vitest';
import { VIEWS } from '../../views';
import { observation, realIndex } from '../fixtures';
import { draw } from './draw';
import { chart, overlapping, texts, words } from './drawn';

/** What a chart gets of a slide, of a wide and of a square picture. */
const BOXES = [
  ['a slide', { width: 832, height: 360 }],
  ['a wide picture', { width: 736, height: 270 }],
  ['a square picture', { width: 736, height: 600 }],
] as const;
/** What can be read from ten metres, on a slide that is shown twice as large as it is laid out. */
const LEAST = { text: 12, line: 3 };
/** Names of views with a chart that is drawn, not laid out by the browser. */
const FORMS =
  /^(rang|rang-ydelser|rang-vilkaar|linje-grupper|linje-fremhaevet|forventet|forventet-par|maal-faxe|maal-flere|afvigelse|afvigelse-flere|regnestykke|andele-over-tid|saeson|indeks|haeldning|soejler)$/;
const DUST = 2;

describe.each(BOXES)('%s', (_, { width, height }) => {
  test.each(VIEWS.filter(({ name }) => FORMS.test(name)))(
    '$name keeps within it, large enough to be read, and no words run into others',
    async ({ hash }) => {
      await draw(hash, { width, height });
      const all = texts();
      expect(all.length).toBeGreaterThan(2);
      const out = all.filter(
        ({ left, right, top, bottom }) =>
          left < -DUST || right > width + DUST || top < -DUST || bottom > height + DUST,
      );
      expect(out).toEqual([]);
      expect(overlapping(all)).toEqual([]);
      for (const { attributes } of chart().querySelectorAll('text[font-size], tspan[font-size]')) {
        expect(Number(attributes.getNamedItem('font-size')?.value)).toBeGreaterThanOrEqual(LEAST.text);
      }
      const within = (value: string | null, most: number) => {
        expect(Number(value)).toBeGreaterThanOrEqual(-DUST);
        expect(Number(value)).toBeLessThanOrEqual(most + DUST);
      };
      for (const bar of chart().querySelectorAll('[data-mark=bar]')) {
        within(bar.getAttribute('x'), width - Number(bar.getAttribute('width')));
        within(bar.getAttribute('y'), height - Number(bar.getAttribute('height')));
      }
      for (const dot of chart().querySelectorAll('circle')) {
        within(dot.getAttribute('cx'), width);
        within(dot.getAttribute('cy'), height);
      }
    },
  );
});

test.each([
  ['paneler', /Der er ikke plads til \d+ andre/],
  ['udvikling', /og \d+ flere/],
  ['sammenlign', /Der er ikke plads til \d+ andre/],
])('of forty municipalities as %s, those without room are counted', async (display, counted) => {
  const areas = realIndex()
    .catalog.areas.filter(({ type }) => type === 'kommune')
    .slice(0, 40)
    .map(({ id }) => id);
  const figures = areas.flatMap((area, a) =>
    ['2021', '2022', '2023'].map((period, p) =>
      observation({ area, period, value: 1 + ((a * 7 + p) % 40) / 10, decimals: 1 }),
    ),
  );
  const { width, height } = { width: 736, height: 270 };
  await draw(
    `#/noegletal/fuldtidsledighed?omr=${areas.join(',')}&vis=${display}`,
    { width, height },
    figures,
  );
  expect(words()).toMatch(counted);
  const named = areas.filter((area) => words().includes(realIndex().area(area).name.da));
  expect(named.length).toBeGreaterThan(2);
  expect(named.length).toBeLessThan(40);
  if (display !== 'paneler') expect(overlapping(texts())).toEqual([]);
});
