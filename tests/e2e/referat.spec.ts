/** From minutes to own figures: a file dropped, its figures answered by keyboard, saved, and seen in their source. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { expect, open, test } from './fixtures';
import { dropFile } from './importFiles';

const PAGE = '#/egne/laes-referat';
/** What the page says while a file is over it. */
const ASKED = 'Slip, så bliver referatet læst';

/** Invented minutes. */
const MINUTES = `<!doctype html><html lang="da"><head><title>Referat</title>
<style>body { background: url(https://example.com/x.png) }</style>
<script>document.title = 'kørt'</script></head><body>
<h1>Aabenraa Kommune</h1><p>Arbejdsmarkedsudvalget</p><p>Referat af mødet den 11. juni 2024</p>
<h2>Punkt 1: Status på sygedagpenge</h2><h3>Sagsfremstilling</h3>
<p>I april 2024 er der 412 borgere på sygedagpenge i Aabenraa. I Haderslev er der 380 borgere på sygedagpenge i april 2024.</p>
<p>Der er 64 borgere i fleksjob.</p>
<h3>Beslutning</h3><p>Taget til efterretning.</p>
<h2>Punkt 2: Udgifter</h2><h3>Sagsfremstilling</h3>
<table><tr><th>Udgift</th><th>Budget 2024, mio. kr.</th><th>Regnskab 2023, mio. kr.</th></tr>
<tr><td>Kontanthjælp</td><td>40,5</td><td>41,2</td></tr><tr><td>Sygedagpenge</td><td>30,0</td><td>29,1</td></tr>
<tr><td>I alt</td><td>70,5</td><td>70,3</td></tr></table>
<h3>Beslutning</h3><p>Godkendt.</p></body></html>`;

/** A PDF of one page with lines of text, as small as one can be. */
function tinyPdf(lines: readonly string[]): Buffer {
  const shown = lines.map((line, i) => `BT /F1 11 Tf 60 ${780 - 22 * i} Td (${line}) Tj ET`).join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${shown.length} >>\nstream\n${shown}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const xref = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const place of places) file += `${String(place).padStart(10, '0')} 00000 n \n`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

const figure = (page: Page, name: RegExp) => page.getByRole('group', { name });
const confirm = (page: Page) => page.getByRole('button', { name: 'Det passer, vis tallene' }).click();

test('minutes are dropped, answered by keyboard, kept over a reload, saved, and seen in their source', async ({
  page,
}) => {
  await open(page, PAGE);
  await dropFile(page, 'referat.html', MINUTES, ASKED);
  await expect(page.getByLabel('Kommune', { exact: true })).toHaveValue('aabenraa');
  await expect(page.getByLabel('Mødets dato')).toHaveValue('2024-06-11');
  await expectAccessible(page, 'who and when');
  await page.getByLabel('Gem også teksten i denne browser').check();
  await confirm(page);

  const counts = page.getByRole('status', { name: 'Svar indtil nu' });
  await expect(counts).toContainText('9 mangler svar');
  await expect(figure(page, /^412 /)).toBeFocused();
  await expectAccessible(page, 'the figures');
  await test.step('keep, skip and take back', async () => {
    await page.keyboard.press('b');
    await expect(figure(page, /^380 /)).toBeFocused();
    await page.keyboard.press('s');
    await expect(counts).toContainText('Behold 1 Spring over 1');
    await page.keyboard.press('z');
    await expect(counts).toContainText('Spring over 0');
    await expect(figure(page, /^380 /)).toBeFocused();
    await page.keyboard.press('s');
  });
  await test.step('what is in doubt is asked, and kept with its answer', async () => {
    await expect(figure(page, /^64 .*mangler svar/)).toBeFocused();
    await page.keyboard.press('b');
    await expect(page.getByRole('button', { name: 'apr. 2024', exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(counts).toContainText('Behold 2');
  });
  await test.step('a table is kept at once, its sums computed', async () => {
    await expect(page.getByText(/Alle 2 summer stemmer/)).toBeVisible();
    await page.getByRole('button', { name: 'Behold hele tabellen' }).click();
    await expect(counts).toContainText('Behold 8 Spring over 1 0 mangler svar');
    await expectAccessible(page, 'a table');
  });
  await test.step('after a reload it goes on where it was', async () => {
    await page.reload();
    await page.getByRole('button', { name: 'Fortsæt med referat.html' }).click();
    await expect(counts).toContainText('Behold 8 Spring over 1');
  });
  await page.getByRole('button', { name: 'Gem 8 tal' }).click();
  await page.getByLabel('Samme tema til alle: Punkt 2').selectOption('forsoergelse');
  await expectAccessible(page, 'before saving');
  await page.getByRole('button', { name: 'Gem 8 tal' }).click();
  await page.getByRole('link', { name: /^Se Aabenraa,/ }).click();
  await expect(page.getByRole('heading', { name: /^Punkt 2: Udgifter/ })).toBeVisible();
  await test.step('a figure is seen in its passage', async () => {
    await page.getByRole('link', { name: /^”412 borgere”/ }).click();
    await expect(page.getByRole('figure').getByText('412 borgere')).toBeVisible();
    await expectAccessible(page, 'the source');
  });
});

test('a PDF is read in the built site, and a file that cannot be read leaves what was there', async ({
  page,
}) => {
  await open(page, PAGE);
  const pdf = tinyPdf([
    'Aabenraa Kommune',
    'Arbejdsmarkedsudvalget den 11. juni 2024',
    'Punkt 1: Status',
    'I april 2024 er der 412 borgere i fleksjob i Aabenraa.',
  ]);
  await page
    .getByLabel('Vælg fil')
    .setInputFiles({ name: 'referat.pdf', mimeType: 'application/pdf', buffer: pdf });
  await confirm(page);
  await expect(figure(page, /^412 /)).toBeFocused();
  await page.keyboard.press('b');
  await dropFile(page, 'referat.docx', `PK\u0003\u0004${'x'.repeat(80_000)}`, ASKED);
  await expect(page.getByRole('alert')).toContainText('Filen er beskadiget');
  await page.getByRole('button', { name: 'Tilbage til det, du var i gang med' }).click();
  await expect(page.getByRole('status', { name: 'Svar indtil nu' })).toContainText('Behold 1');
});

test('on the page of a bundled source its figures are found in the minutes that a reader has', async ({
  page,
}) => {
  await open(page, '#/kilder/faxe-2023-11-06');
  const buffer = Buffer.from(`Faxe Kommune
Punkt 88: Sådan går det med fleksjob

Sagsfremstilling
Andelen af ledige er 10,7 % i september 2023.

Beslutning
Taget til efterretning.
`);
  await page.getByLabel('Vælg fil').setInputFiles({ name: 'faxe.txt', mimeType: 'text/plain', buffer });
  await expect(page.getByText(/^1 af \d+ tal er fundet i faxe\.txt/)).toBeVisible();
  await page.getByRole('button', { name: 'Gem teksten i denne browser' }).click();
  await expect(page.getByText('Teksten er gemt i denne browser.')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: /^Punkt 88/ }).click();
  await page.getByRole('link', { name: /^”10,7 ?%”/ }).click();
  await expect(page.getByRole('figure').getByText('10,7 %')).toBeVisible();
});
