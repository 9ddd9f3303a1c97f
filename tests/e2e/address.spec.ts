import type { Page } from '@playwright/test';
import { chart, expect, open, settled, test } from './fixtures';

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const group = (page: Page) => page.getByRole('combobox', { name: /^(Gruppe|Group)$/ });
const selectedTab = (page: Page) => page.getByRole('tab', { selected: true });

test('a link to what is chosen shows the same when it is opened afresh and reloaded', async ({
  page,
  context,
}) => {
  await open(page, '#/noegletal/star-placering');
  await page.getByRole('button', { name: 'Fjern Faxe' }).click();
  await group(page).selectOption('Kontanthjælp');
  await page.getByRole('tab', { name: 'Tabel' }).click();
  await page.getByRole('combobox', { name: 'Sprog' }).selectOption('English');
  await expect(selectedTab(page)).toHaveText('Table');
  await expect(page).toHaveURL(
    /\/en\/noegletal\/star-placering\/\?omr=ishoej,vallensbaek&gruppe=kontanthjaelp&vis=tabel$/,
  );
  const seen = await page.getByRole('main').ariaSnapshot();
  expect(seen).not.toContain('Faxe"');

  await page.reload();
  await settled(page);
  expect(await page.getByRole('main').ariaSnapshot()).toBe(seen);

  // A reader who has chosen nothing before.
  const other = await context.browser()?.newContext({ locale: 'da-DK' });
  const fresh = await other?.newPage();
  if (!fresh) throw new Error('No further page');
  await fresh.goto(page.url());
  await settled(fresh);
  expect(await fresh.getByRole('main').ariaSnapshot()).toBe(seen);
  await expect(fresh.locator('html')).toHaveAttribute('lang', 'en');
  await other?.close();
});

test('Back and Forward go over pages and over choices', async ({ page }) => {
  await open(page, '#/');
  await page.getByRole('link', { name: 'Faxe', exact: true }).click();
  await expect(title(page)).toHaveText('Faxe Kommune');
  await page
    .getByRole('navigation', { name: 'Hovedmenu' })
    .getByRole('link', { name: 'Nøgletal', exact: true })
    .click();
  await expect(title(page)).toHaveText('Nøgletal');
  await page.getByRole('link', { name: 'Placering på STARs rangliste' }).click();
  await expect(title(page)).toHaveText(/på STARs rangliste/);
  await group(page).selectOption('Sygedagpenge');
  await page.getByRole('tab', { name: 'Tabel' }).click();
  await expect(page.getByRole('tabpanel').getByRole('table')).toBeVisible();

  await page.goBack();
  await expect(selectedTab(page)).not.toHaveText('Tabel');
  await expect(group(page)).toHaveValue('sygedagpenge');
  await page.goBack();
  await expect(group(page)).toHaveValue('alle-ydelser');
  await page.goBack();
  await expect(title(page)).toHaveText('Nøgletal');
  await page.goBack();
  await expect(title(page)).toHaveText('Faxe Kommune');
  await page.goBack();
  await expect(title(page)).toHaveText('Hvordan går det med beskæftigelsen?');

  for (const name of ['Faxe Kommune', 'Nøgletal', /på STARs rangliste/]) {
    await page.goForward();
    await expect(title(page)).toHaveText(name);
  }
  await page.goForward();
  await expect(group(page)).toHaveValue('sygedagpenge');
  await page.goForward();
  await expect(selectedTab(page)).toHaveText('Tabel');
});

test('a figure that the source no longer has is said, with all its others', async ({ page }) => {
  await open(page, '#/kilder/faxe-2023-11-06?tal=85.findes.ikke');
  await expect(page.getByRole('main').getByRole('status')).toContainText('findes ikke længere i referatet');
  await expect(page.getByRole('table').first()).toBeVisible();
});

test('parameters that are not understood are left out with a message, and the rest holds', async ({
  page,
}) => {
  await open(
    page,
    '#/noegletal/star-placering?omr=faxe,atlantis&vis=kage&sprog=xx&foo=bar&gruppe=alle-ydelser',
  );
  const notice = page.getByRole('status').filter({ hasText: 'En del af adressen blev ikke forstået' });
  for (const part of ['omr=atlantis', 'vis=kage', 'sprog=xx', 'foo=bar']) {
    await expect(notice).toContainText(`”${part}” kendes ikke og er sprunget over.`);
  }
  await expect(notice.getByRole('listitem')).toHaveCount(4);
  await expect(chart(page)).toHaveAccessibleName('Faxe rykkede fra nr.\u00A065 til nr.\u00A019 på et år');
  await expect(page.getByRole('list', { name: 'Områder' }).getByRole('link')).toHaveText(['Faxe']);
  await expect(page.locator('html')).toHaveAttribute('lang', 'da');
  await notice.getByRole('button', { name: 'Luk beskeden' }).click();
  await expect(notice).toHaveCount(0);
  await expect(chart(page)).toBeVisible();
});

test('English changes texts, numbers, language and address, and is remembered', async ({ page }) => {
  await open(page, '#/kommune/faxe');
  await page.getByRole('combobox', { name: 'Sprog' }).selectOption('English');
  await expect(title(page)).toHaveText('Faxe Municipality');
  await expect(page.getByRole('main')).toContainText('10.7%');
  await expect(page.getByRole('main')).not.toContainText('10,7');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL(/\/en\/kommune\/faxe\/$/);
  await expect(page).toHaveTitle('Faxe Municipality – Nøgletavlen');

  await open(page, '');
  await expect(title(page)).toHaveText('How are the municipalities doing on employment?');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL(/\/en\/$/);

  // A language remembered does not hide what was not understood in a link.
  await open(page, '#/noegletal/star-placering?omr=faxe,atlantis');
  await expect(page).toHaveURL(/\/en\/noegletal\//);
  await expect(page.getByText('“omr=atlantis” is unknown and was skipped.')).toBeVisible();

  await page.getByRole('combobox', { name: 'Language' }).selectOption('Dansk');
  await open(page, '');
  await expect(title(page)).toHaveText('Hvordan går det med beskæftigelsen?');
  await expect(page.locator('html')).toHaveAttribute('lang', 'da');
});
