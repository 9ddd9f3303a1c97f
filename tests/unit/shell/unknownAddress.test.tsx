import { fireEvent, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { present } from '../fixtures';
import { named, plain, visit } from '../visit';

const main = () => present(document.querySelector('main'));
const title = () => plain(document.querySelector('h1'));

test.each([
  ['#/kommune/atlantis', 'Området findes ikke'],
  ['#/noegletal/findes-ikke', 'Nøgletallet findes ikke'],
  ['#/kilder/atlantis-2020-01-01', 'Kilden findes ikke'],
  ['#/hvadsomhelst', 'Siden findes ikke'],
])('an unknown address gives a clear page with ways on: %s', async (hash, heading) => {
  await visit(hash);
  expect(title()).toBe(heading);
  expect(document.title).toBe(`${heading} – Nøgletavlen`);
  expect(plain(main())).toContain(`”${hash.split('/').at(-1)}”`);
  for (const name of ['Nøgletal', 'Kilder']) expect(named('a', name, main())).toBeTruthy();
  fireEvent.click(named('a', 'Overblik', main()));
  await waitFor(() => expect(title()).toBe('Hvordan går det med beskæftigelsen?'));
});
