import { fireEvent, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { chooseMunicipality } from '../../../../src/state/municipality';
import { present, wholeCompiled } from '../../fixtures';
import { named, plain, visit } from '../../visit';

const data = wholeCompiled();
const region = (id: string) =>
  waitFor(() => present(document.querySelector(`[aria-labelledby=${id}]`)), { timeout: 15_000 });

afterEach(() => chooseMunicipality(null));

describe('the remembered municipality', () => {
  test('comes first: a sentence, how many figures go which way, and five judged ones with their age', async () => {
    chooseMunicipality('faxe');
    await visit('#/', { data });
    const card = await region('din-kommune');
    await waitFor(() => expect(card.querySelectorAll('[data-figure]')).toHaveLength(5));
    expect(plain(card.querySelector('h2'))).toMatch(
      /^Færre på offentlig forsørgelse end ventet i 2022\/23, men flere langtidsledige/,
    );
    expect(plain(card)).toContain('2 går godt 2 kræver opmærksomhed 1 blandet');
    const row = named('[data-figure]', /til fleksjob/, card);
    expect(plain(row)).toMatch(/10,7 %.*2,7 procentpoint over målet \(8 %\)/);
    expect(row.querySelector('[data-sign=attention]')).not.toBeNull();
    expect(row.querySelector('a[href*="kilder/faxe-2023-11-06"]')).not.toBeNull();
    expect(named<HTMLAnchorElement>('a', 'Se hele Faxe', card).hash).toBe('#/kommune/faxe');
  });

  test('is in the picture of the country, and marked among those with minutes', async () => {
    chooseMunicipality('faxe');
    await visit('#/', { data });
    const country = await region('landet');
    await waitFor(() => expect(plain(country)).toMatch(/\d+ af 98 kommuner ligger under landets 3,0 %/));
    expect(plain(country)).toContain('Faxe er indrammet');
    expect(plain(country)).not.toContain('De fleste begynder');
    expect(plain(named('h3', /^Faxe/, await region('kommuner')))).toBe('Faxedin kommune');
  });

  test('may be one without minutes', async () => {
    chooseMunicipality('laesoe');
    await visit('#/', { data });
    const card = await region('din-kommune');
    await waitFor(() => expect(card.querySelectorAll('[data-figure]').length).toBeGreaterThan(1));
    expect(card.querySelector('h2')?.textContent).not.toBe('');
  });
});

test('without one the country comes first, with who is lowest and highest and who has the same', async () => {
  await visit('#/', { data });
  expect(document.querySelector('[aria-labelledby=din-kommune]')).toBeNull();
  const country = await region('landet');
  await waitFor(() => expect(plain(country)).toContain('De fleste begynder med deres egen kommune'));
  await waitFor(() => expect(country.querySelectorAll('ol li')).toHaveLength(10));
  expect(plain(country.querySelector('ol li'))).toBe('Billund1,2');
  expect(plain(country)).toContain('Også Ringkøbing-Skjern og Skive har 1,5 %.');
});

test('each municipality with minutes has three judged figures, an official one first; the rest are a press away', async () => {
  await visit('#/?sprog=en', { data });
  const all = await region('kommuner');
  await waitFor(() => expect(all.querySelectorAll('[data-sign]')).toHaveLength(21));
  const herning = named('li', /^Herning/, all);
  expect(plain(herning)).toMatch(/Unemployed.*2\.1%.*July 2026/);
  expect(plain(herning)).toMatch(/4 years old/);
  // Its figure leads to its chart with what it is held against there.
  const link = present(herning.querySelector<HTMLAnchorElement>(':scope ul a'));
  expect(decodeURIComponent(link.hash)).toContain('?omr=herning,hele-landet');
  fireEvent.click(named('button', 'Show all 7 municipalities with minutes', all));
  expect(document.body.textContent).not.toContain('Show all 7 municipalities with minutes');
  expect(named<HTMLAnchorElement>('a', 'See all in a table', all).hash).toContain('alle=tabel');
});
