import { waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { compiledWith, observation, present, realIndex } from '../../fixtures';
import { named, plain, visit } from '../../visit';

const cards = () => [...document.querySelectorAll('article')];
const nameOf = (card: Element) => plain(card.querySelector('h3'));

test('every indicator of Faxe has a card with a way to its source', async () => {
  await visit('#/omraade/faxe');
  const { indicators, indicatorEntries } = realIndex().catalog;
  const own = indicatorEntries.filter(({ areas }) => areas.includes('faxe')).map(({ id }) => id);
  expect(own.length).toBeGreaterThan(30);
  const names = indicators.filter(({ id }) => own.includes(id)).map(({ name }) => name.da);
  await waitFor(() => expect(cards().map(nameOf).sort()).toEqual(names.sort()));
  const withoutSource = () =>
    cards().filter(
      (card) => ![...card.querySelectorAll('a')].some(({ hash }) => hash.startsWith('#/kilder/')),
    );
  await waitFor(() => expect(withoutSource().map(nameOf)).toEqual([]));
});

test.each([
  ['Placering på STARs rangliste', '89.star-placering.faxe.alle-ydelser.faktisk.2022-07_2023-06', '“19”'],
  [
    'Offentligt forsørgede mod forventet',
    '89.star-forskel.faxe.alle-ydelser.faktisk.2022-07_2023-06',
    '“-70”',
  ],
  [
    'Ledige blandt visiterede til fleksjob',
    '88.fleksjob-ledighed.faxe.fleksjobvisiterede.faktisk.2023-09',
    '“10,7 %”',
  ],
  ['Fuldtidsledige i pct. af arbejdsstyrken', '90.fuldtidsledighed.faxe.alle.faktisk.2023-08', '“2,4 %”'],
])('the card “%s” leads to its figure in the source, as printed', async (name, figure, printed) => {
  await visit('#/omraade/faxe');
  const card = present(cards().find((each) => nameOf(each) === name));
  const hashes = [...card.querySelectorAll('a')].map(({ hash }) => decodeURIComponent(hash));
  const hash = `#/kilder/faxe-2023-11-06?tal=${figure}`;
  expect(hashes).toContain(hash);
  await visit(hash);
  const row = present(document.activeElement);
  expect(plain(row)).toContain(name);
  expect(plain(row)).toContain(printed);
});

test('a card of several groups says the kind they share, and has parts under their whole', async () => {
  const figure = (group: string, value: number) =>
    observation({
      area: 'faxe',
      indicator: 'budgetafvigelse-anlaeg',
      group,
      kind: 'prognose',
      period: '2024',
      value,
      printed: String(value),
    });
  const data = compiledWith([
    figure('anlaegsudgifter', 8),
    figure('anlaeg', 5),
    figure('anlaegsindtaegter', -3),
  ]);
  await visit('#/omraade/faxe', { data });
  const card = await waitFor(() =>
    present(named('article h3', 'Afvigelse fra budgettet, anlæg').closest('article')),
  );
  await waitFor(() =>
    expect(plain(card)).toMatch(/Prognose · 2024.*Anlæg, netto5Anlægsudgifter8Anlægsindtægter−3/),
  );
});
