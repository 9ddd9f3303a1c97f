import type { Locator, Page } from '@playwright/test';
import { chart, expect, open, readout, test } from './fixtures';

/** The text of a chart as one reads it: lines of a label joined, spaces plain. */
async function words(page: Page): Promise<string> {
  const texts = await chart(page).locator('tspan, text:not(:has(tspan)), p, li').allTextContents();
  return texts.join(' ').replace(/\s+/g, ' ');
}

const title = (page: Page) => page.getByRole('tabpanel').getByRole('heading', { level: 2 });
const tabs = (page: Page) => page.getByRole('tab');

async function left(locator: Locator): Promise<number> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} is not in view`);
  return box.x;
}

test('expected and actual over time: a gap shaded on both sides, the expected dashed', async ({ page }) => {
  await open(page, '#/noegletal/star-antal?omr=faxe');
  await expect(title(page)).toHaveText(
    'Faxe har 70 færre fuldtidspersoner end forventet (juli 2022 – juni 2023)',
  );
  await expect(tabs(page).first()).toHaveText('Mod forventet');
  await expect(chart(page).locator('polygon.gap.above')).not.toHaveCount(0);
  await expect(chart(page).locator('polygon.gap.below')).not.toHaveCount(0);
  await expect(chart(page).locator('path.line[stroke-dasharray]')).toHaveCount(1);
  await expect(chart(page)).toContainText('over forventet');
  // The axis is cut, which is said and can be undone.
  await expect(page.getByText('Aksen begynder ved 1.600 og ikke ved nul')).toBeVisible();
  await page.getByRole('button', { name: 'Aksen fra nul' }).click();
  await expect(page).toHaveURL(/akse=nul/);
  await expect(page.getByText('Aksen begynder ved')).toHaveCount(0);
});

test('expected and actual once: a row a benefit with the difference in words; a difference alone stands alone', async ({
  page,
}) => {
  await open(page, '#/noegletal/star-antal?omr=ishoej,vallensbaek&gruppe=alle-grupper');
  await expect(chart(page).locator('circle')).toHaveCount(14);
  const said = await words(page);
  expect(said).toContain('Ishøj · Kontanthjælp');
  expect(said).toContain('100 færre end forventet');
  expect(said).toContain('70 flere end forventet');
  expect(said).toMatch(/40 færre fuldtidspersoner end forventet; kun forskellen er oplyst/);
});

test('a target is marked, with the distance and what is missing to it', async ({ page }) => {
  await open(page, '#/noegletal/fleksjob-ledighed?omr=faxe');
  await expect(tabs(page).first()).toHaveText('Mod målet');
  expect(await words(page)).toMatch(/Mål 8 %/);
  expect(await words(page)).toMatch(/2,7 procentpoint over målet på 8 % ikke nået/);
  await page.getByRole('tabpanel').locator('details.computed summary').click();
  await expect(page.getByText('10,7 − 8 = 2,7\u00A0procentpoint')).toBeVisible();
  // Another item of the same meeting states it rounded.
  await expect(page.getByText(/september 2023, står også 11\s% \(punkt 90/)).toBeVisible();

  await open(page, '#/noegletal/fleksjob-beskaeftigelse');
  await expect(title(page)).toContainText('6\u00A0procentpoint under målet på 90\u00A0%');
  await expect(page.getByText(/Flere i fleksjob for at nå målet: 23\spersoner/)).toBeVisible();
});

test('a deviation goes to both sides of zero, is named, and the totals stand last', async ({ page }) => {
  await open(page, '#/noegletal/budgetafvigelse?omr=herlev');
  await expect(title(page)).toHaveText(
    'Største afvigelse i Herlev: sygedagpenge, 9,7\u00A0mio. kr. i merforbrug',
  );
  const bars = chart(page).locator('rect.bar');
  await expect(bars).toHaveCount(12);
  // The largest overrun begins where the largest underspend ends: at zero.
  const zero = await left(bars.first());
  expect(await left(bars.nth(8))).toBeLessThan(zero - 50);
  const said = await words(page);
  expect(said).toContain('mindreforbrug');
  expect(said.indexOf('Kommunens drift')).toBeGreaterThan(said.indexOf('Arbejdsmarkedsforanstaltninger'));
});

test('an account shows plan and result, period by period', async ({ page }) => {
  await open(page, '#/noegletal/fleksjobinvestering');
  await expect(title(page)).toHaveText(
    'Resultat i Faxe 2023: en udgift på 165.000\u00A0kr. mod en besparelse på 600.000\u00A0kr. i budgettet',
  );
  const said = await words(page);
  for (const heading of ['2023', '2024', '2024–2026']) expect(said).toContain(heading);
  expect(said).toContain('faktisk 415.000 kr.');
  await expect(tabs(page)).toHaveText(['Plan og resultat', 'Tabel']);
});

test('parts of a whole fill one bar, and a split that does not sum says so', async ({ page }) => {
  await open(page, '#/noegletal/forsoergede-fordeling');
  await expect(title(page)).toHaveText('Den største del i Herning er varig forsørgelse: 47\u00A0%');
  const parts = chart(page).locator('.stacked-part');
  await expect(parts).toHaveCount(4);
  const widths = await parts.evaluateAll((all) => all.map((part) => part.getBoundingClientRect().width));
  const total = widths.reduce((sum, width) => sum + width, 0);
  expect(widths.map((width) => Math.round((100 * width) / total))).toEqual([10, 25, 18, 47]);

  await open(page, '#/noegletal/ukraine-ophold');
  await expect(page.getByText(/Delene giver 185\spersoner, men der står 186\spersoner i alt/)).toBeVisible();
});

test('shares over time are stacked to 100 per cent and read out as computed', async ({ page }) => {
  await open(page, '#/noegletal/fleksjob-arbejdstid?vis=andele');
  await expect(chart(page).locator('.recharts-area-area')).toHaveCount(3);
  await chart(page).focus();
  await page.keyboard.press('Enter');
  await expect(readout(page)).toHaveText(
    /Gået op i arbejdstid 23,6\s% \(beregnet; 133\spersoner\) · juni 2023/,
  );
});

test('a monthly series is laid out by month, a line a year', async ({ page }) => {
  await open(page, '#/noegletal/fleksjob-arbejdstid?gruppe=arbejdstid-op');
  await page.getByRole('tab', { name: 'Sæson' }).click();
  await expect(page).toHaveURL(/vis=saeson/);
  await expect(chart(page).locator('path.line')).toHaveCount(2);
  const said = await words(page);
  for (const text of ['jan.', 'dec.', '2022 122', '2023 133']) expect(said).toContain(text);
});

test('counts far apart are compared by index, which says what 100 is', async ({ page }) => {
  await open(page, '#/noegletal/ydelse-fuldtidspersoner?omr=herning,hele-landet&gruppe=kontanthjaelp');
  await expect(tabs(page).first()).toHaveText('Indeks');
  await expect(title(page)).toHaveText(
    /Kontanthjælp siden januar 2020: Herning −24,9\s%, hele landet −36,2\s%/,
  );
  expect(await words(page)).toContain('Indeks, januar 2020 = 100');
  await page.getByRole('tabpanel').locator('details.computed summary').click();
  await expect(page.getByText('622 ÷ 828 × 100 = 75,1')).toBeVisible();
});

test('ranks of one time stand by benefit, each printed', async ({ page }) => {
  await open(page, '#/noegletal/star-placering?omr=ishoej,vallensbaek&gruppe=alle-grupper');
  const said = await words(page);
  for (const rank of ['Ishøj 96', 'Ishøj 5', 'Vallensbæk 2', 'Vallensbæk 69']) expect(said).toContain(rank);
  await open(page, '#/noegletal/vive-placering?omr=ishoej');
  await expect(chart(page)).toContainText('sværest');
  await expect(title(page)).toContainText('sværeste vilkår på a-dagpenge');
});

test('a line that is pressed stands out, in the address too, and can be let go', async ({ page }) => {
  await open(page, '#/noegletal/fleksjob-arbejdstid');
  const line = chart(page).locator('path.line').nth(1);
  const box = await line.boundingBox();
  if (!box) throw new Error('The line is not in view');
  // The second line is that of those who work more hours: the lower edge of its box is its lowest value.
  await page.mouse.click(box.x + 2, box.y + box.height / 2);
  await expect(page).toHaveURL(/fokus=faxe\.[a-z-]+\.faktisk/);
  await expect(page.getByRole('button', { name: /er fremhævet\. Fremhæv ingen$/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: /er fremhævet/ })).toBeVisible();
  await expect(chart(page).locator('path.line[stroke-width="16"]')).toHaveCount(1);
  await page.getByRole('button', { name: /Fremhæv ingen/ }).click();
  await expect(page).not.toHaveURL(/fokus/);
  // The same by keyboard.
  await chart(page).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/fokus=faxe\.arbejdstid-op\.faktisk/);
});

test('the title is the finding or the measure, as the reader chooses', async ({ page }) => {
  await open(page, '#/noegletal/star-placering?omr=faxe');
  await expect(title(page)).toHaveText('Faxe rykkede fra nr.\u00A065 til nr.\u00A019 på et år');
  await page.getByRole('button', { name: 'Neutral titel' }).click();
  await expect(title(page)).toHaveText('Placering på STARs rangliste');
  await expect(page).toHaveURL(/titel=neutral/);
  await page.reload();
  await expect(title(page)).toHaveText('Placering på STARs rangliste');
  await page.getByRole('button', { name: 'Neutral titel' }).click();
  await expect(page).not.toHaveURL(/titel/);
});

test('pointer and keyboard read the same value', async ({ page }) => {
  await open(page, '#/noegletal/budgetafvigelse?omr=herlev');
  const bar = chart(page).locator('rect.bar').nth(2);
  await bar.hover({ force: true });
  const pointed = (await readout(page).textContent())?.split(' · ')[0];
  await page.mouse.move(0, 0);
  await chart(page).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(readout(page)).toContainText(pointed ?? 'nothing was read');
});
