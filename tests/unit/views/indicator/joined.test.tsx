import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { named, plain, visit } from '../../visit';

const heading = () => plain(document.querySelector('h1'));
/** What stands behind the figure of a page, by what it tells of. */
const behind = (indicator: string) =>
  waitFor(() =>
    within(named('h2', 'Bag tallet').closest('section') as HTMLElement).getByLabelText(indicator),
  );

test('the address of what has joined another leads to where it stands now, for the areas it is stated for', async () => {
  await visit('#/noegletal/fleksjob-ledighed-aendring');
  const change = await behind('Ledige blandt visiterede til fleksjob, ændring');
  expect(heading()).toMatch(/^10,7 % af de visiterede til fleksjob i Faxe er ledige/);
  expect(plain(change)).toMatch(
    /i Faxe er steget med ca\. 0,5 procentpoint \(august 2023 – september 2023\)\./,
  );
  expect(within(change).getAllByRole('link')[0]?.getAttribute('href')).toMatch(
    /^#\/kilder\/faxe-2023-11-06\?tal=90\.fleksjob-ledighed-aendring\.faxe/,
  );
  expect(location.hash).toBe('#/noegletal/fleksjob-ledighed?afsnit=fleksjob-ledighed-aendring');
  expect(change.matches('[data-chosen]')).toBe(true);
  // Herning is no area that the change is stated for.
  expect(plain(document.querySelector('main'))).not.toContain('Herning');
});

test('areas that have only such figures have the page headed by them', async () => {
  await visit('#/noegletal/vive-placering?omr=vallensbaek');
  await waitFor(() =>
    expect(heading()).toBe('Vallensbæk er blandt de 10 kommuner med de gunstigste rammevilkår'),
  );
  expect(plain(document.querySelector('main'))).toContain('”Rammevilkår (VIVE)” er oplyst for Ishøj.');
});

test('a difference is not told beside the two numbers that it is of', async () => {
  await visit('#/noegletal/star-antal?omr=faxe');
  await behind('Sparet forsørgelse pr. borger');
  expect(screen.queryByLabelText('Offentligt forsørgede mod forventet')).toBeNull();
});

test('what is stated of the country goes for the municipality that takes part', async () => {
  await visit('#/noegletal/fleksjobprojekt-tilskud');
  expect(plain(await behind('Udvikling i Fleksjob II: kommuner'))).toContain(
    '11 kommuner deltog i Udvikling i Fleksjob II',
  );
});

test('the list names what stands together once, and finds it by every word of it', async () => {
  await visit('#/noegletal?q=anonyme');
  const found = await waitFor(() => named('a', 'Banebryderne: anonyme kontakter'));
  expect(found.getAttribute('href')).toBe('#/noegletal/banebryderne-budget?afsnit=banebryderne-anonyme');
  expect(plain(found.closest('li'))).toMatch(/^Banebryderne: budget.*Her også:/);
  expect(named('main p', '1 nøgletal fundet')).toBeTruthy();
});

test('an indicator that is told for what one of its groups does says that, and which way is good', async () => {
  await visit('#/noegletal/fleksjob-arbejdstid');
  await waitFor(() =>
    expect(heading()).toBe(
      'Flere i fleksjob går op i arbejdstid: 133 personer i Faxe – 18 flere end året før (16 %)',
    ),
  );
  expect(plain(named('h2', 'Sådan står det til').closest('section'))).toMatch(/18 flere end året før/);
  expect(plain(await behind('Selvforsørgende efter fleksjob'))).toContain(
    '5 personer i Faxe er blevet selvforsørgende',
  );
});
