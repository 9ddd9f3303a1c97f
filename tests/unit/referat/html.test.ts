/** Pages become what a browser shows. */
import { expect, test } from 'vitest';
import { figuresOf, linesOf, open } from './opened';

test('headings, paragraphs, lists and bold lines', async () => {
  const page = `<h2>4. Flere i fleksjob</h2><p><b>Beslutning</b><br>Godkendt.</p>
    <p>Udgiften er 10&nbsp;237 kr.&nbsp;i alt.</p>
    <ol start="3"><li>at 40 kommer i job<ul><li>heraf 10 unge</li></ul></li><li><p>at ingen venter</p></li></ol>
    <p>1. at det drøftes, og<br>2. at det godkendes.</p>`;
  expect(linesOf(await open(page))).toEqual([
    'h2 4.: Flere i fleksjob',
    'h4: Beslutning',
    'p: Godkendt.',
    'p: Udgiften er 10\u00a0237 kr. i alt.',
    'li0 3.: at 40 kommer i job',
    'li1 –: heraf 10 unge',
    'li0 4.: at ingen venter',
    'li0 1.: at det drøftes, og',
    'li0 2.: at det godkendes.',
  ]);
});

test('a table has the heads over each column, whatever it covers', async () => {
  const page = `<table><tr><th rowspan="2">Ydelse</th><th colspan="2">Januar</th></tr>
    <tr><th>2023</th><th>2024</th></tr><tr><td>A-dagpenge</td><td>512</td><td>498</td></tr></table>`;
  expect(figuresOf(await open(page))).toEqual([
    'Januar 2023 | A-dagpenge | 512',
    'Januar 2024 | A-dagpenge | 498',
  ]);
});

test('menus, the foot of the site and what is deep beyond reason are left out', async () => {
  const deep = `${'<div>'.repeat(2_000)}for dybt${'</div>'.repeat(2_000)}`;
  const page = `<nav>Forside</nav><h1>Referat</h1><p>Der er 40 borgere.</p><footer>Torvet 1</footer>${deep}`;
  expect(linesOf(await open(page))).toEqual(['h1: Referat', 'p: Der er 40 borgere.']);
});

test('what is set as it was typed is read as text is, tables too', async () => {
  const page =
    '<p>Økonomi</p><pre>Område          Budget   Forbrug\nSygedagpenge      61,4      58,2\nFleksjob          92,7      90,1</pre>';
  expect(linesOf(await open(page))).toEqual([
    'p: Økonomi',
    'table: Område | Budget | Forbrug / Sygedagpenge | 61,4 | 58,2 / Fleksjob | 92,7 | 90,1',
  ]);
});

test('a table may be of elements that only have its roles', async () => {
  const row = (role: string, ...texts: string[]) =>
    `<div role="row">${texts.map((text) => `<span role="${role}">${text}</span>`).join('')}</div>`;
  const page = `<div role="table"><div role="rowgroup">${row('columnheader', 'Ydelse', '2022', '2023')}</div>
    ${row('cell', 'Fleksjob', '702', '731')}</div>`;
  expect(figuresOf(await open(page))).toEqual(['2022 | Fleksjob | 702', '2023 | Fleksjob | 731']);
});

test('terms have what is said of them on their line, or under them where that is a section', async () => {
  const page = `<dl><dt>Ledige i januar 2024</dt><dd>412</dd>
    <div><dt>Beslutning</dt><dd><p>Godkendt.</p><p>NN stemte imod.</p></dd></div>
    <dd>Sagen genoptages.</dd></dl>`;
  expect(linesOf(await open(page))).toEqual([
    'li0 –: Ledige i januar 2024: 412',
    'h4: Beslutning',
    'p: Godkendt.',
    'p: NN stemte imod.',
    'li0 –: Sagen genoptages.',
  ]);
});

test('columns that spaces which are kept hold apart are a table', async () => {
  const space = '&nbsp;&nbsp;&nbsp;';
  const page = `<p>Antal borgere<br>Ydelse${space}2022${space}2023<br>Fleksjob${space}702${space}731</p>
    <p>Barsel${space}31${space}44</p><p>Udgiften er 10&nbsp;237&nbsp;kr.</p>`;
  expect(linesOf(await open(page))).toEqual([
    'p: Antal borgere',
    'table: Ydelse | 2022 | 2023 / Fleksjob | 702 | 731 / Barsel | 31 | 44',
    'p: Udgiften er 10\u00a0237 kr.',
  ]);
});

test('a line in italics or underlined heads what follows', async () => {
  const page = '<p><em>Drift</em></p><p>Der er 40 borgere.</p><p><u>Anlæg</u></p><p><i>Det</i> er alt.</p>';
  expect(linesOf(await open(page))).toEqual([
    'h4: Drift',
    'p: Der er 40 borgere.',
    'h4: Anlæg',
    'p: Det er alt.',
  ]);
});
