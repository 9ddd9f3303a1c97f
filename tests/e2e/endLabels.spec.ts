import type { Page } from '@playwright/test';
import { chart, expect, open, test } from './fixtures';
import { type Made, months, serveMade } from './madeData';

const INDICATOR = 'fuldtidsledighed';
/** Eight municipalities, long names and short ones among them. */
const AREAS = [
  'faxe',
  'herning',
  'holstebro',
  'herlev',
  'ishoej',
  'aabenraa',
  'lyngby-taarbaek',
  'ringkoebing-skjern',
];

/** Lines that come from all over the chart and end within two pixels of one another. */
function meeting(areas: readonly string[]): Made[] {
  const periods = months(12);
  return areas.flatMap((area, i) =>
    periods.map((period, m) => {
      const apart = (10 * i * (periods.length - 1 - m)) / (periods.length - 1);
      return { area, indicator: INDICATOR, period, value: Number((20 + apart + (i % 4) / 10).toFixed(1)) };
    }),
  );
}

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What the letters of each label take, without the white around them, in pixels of the window. */
async function labels(page: Page): Promise<Box[]> {
  return chart(page)
    .locator('[data-mark=name]')
    .evaluateAll((all) =>
      (all as SVGTextElement[]).map((label) => {
        const { x, y, width, height } = label.getBBox();
        const { left, top } = label.ownerSVGElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
        return {
          text: label.textContent ?? '',
          left: left + x,
          right: left + x + width,
          top: top + y,
          bottom: top + y + height,
        };
      }),
    );
}

test('the names of eight lines that end together stand apart, whole and in view, as the browser measures them', async ({
  page,
}) => {
  await serveMade(page, meeting(AREAS));
  await open(page, `#/noegletal/${INDICATOR}?omr=${AREAS.join(',')}&vis=udvikling`);
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    await expect(chart(page).locator('path[data-mark=line]')).toHaveCount(8);
    await page.setViewportSize(viewport);
    // It is drawn anew in its new size.
    await expect
      .poll(async () => (await chart(page).locator('[data-plot] svg').boundingBox())?.width ?? 0)
      .toBeLessThan(viewport.width);
    const found = await labels(page);
    expect(found).toHaveLength(8);
    const figure = await page
      .getByRole('figure')
      .filter({ has: chart(page) })
      .boundingBox();
    if (!figure) throw new Error('The chart is not in view');
    for (const [i, label] of found.entries()) {
      expect(label.left, label.text).toBeGreaterThanOrEqual(figure.x);
      expect(label.right, label.text).toBeLessThanOrEqual(figure.x + figure.width);
      expect(label.top, label.text).toBeGreaterThanOrEqual(figure.y);
      expect(label.bottom, label.text).toBeLessThanOrEqual(figure.y + figure.height);
      for (const other of found.slice(i + 1)) {
        const apart =
          label.bottom <= other.top ||
          other.bottom <= label.top ||
          label.right <= other.left ||
          other.right <= label.left;
        expect(apart, `${label.text} and ${other.text} overlap`).toBe(true);
      }
    }
  }
});
