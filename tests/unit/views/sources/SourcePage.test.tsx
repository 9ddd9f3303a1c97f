import { fireEvent, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { present } from '../../fixtures';
import { named, plain, visit } from '../../visit';

const notes = () => [...document.querySelectorAll('[role="note"]')].map(plain);

test.each([
  ['faxe-2023-11-06', 'Det stemmer ikke', 'Der står 186 personer, men delene giver 185 personer'],
  ['herlev-2022-03-23', 'Kan skyldes afrunding', 'Der står 6,6 mio. kr., men delene giver 6,5 mio. kr.'],
])('what does not add up in %s is said with both numbers: %s', async (source, kind, numbers) => {
  await visit(`#/kilder/${source}`);
  expect(notes().filter((note) => note.includes(kind) && note.includes(numbers))).toHaveLength(1);
});

/** The headings of items that are unfolded. */
const unfolded = () =>
  [...document.querySelectorAll('main h2 > button[aria-expanded="true"]')].map(
    (button) => /^Punkt (\d+)/.exec(plain(button))?.[1],
  );

test('a referat is folded but for its first item, what is unfolded is in the address, and all is there to be found', async () => {
  await visit('#/kilder/faxe-2023-11-06');
  expect(unfolded()).toEqual(['84']);
  const heading = named<HTMLButtonElement>('main h2 > button', /^Punkt 88/);
  const panel = present(document.getElementById(heading.getAttribute('aria-controls') ?? ''));
  expect(panel.getAttribute('hidden')).toBe('until-found');
  expect(plain(panel)).toContain('”10,7 %”');
  fireEvent.click(heading);
  await waitFor(() => expect(unfolded()).toEqual(['84', '88']));
  expect(panel.hasAttribute('hidden')).toBe(false);
  const { href } = location;
  await visit('#/kilder/faxe-2023-11-06?aabne=84,88');
  expect(location.href).toBe(href);
  expect(unfolded()).toEqual(['84', '88']);
  fireEvent.click(named('main button', 'Fold alle ud'));
  await waitFor(() => expect(named('main button', 'Fold alle ind')).toBeTruthy());
});

test('what the browser’s search finds in a folded item unfolds it', async () => {
  await visit('#/kilder/faxe-2023-11-06');
  const heading = named<HTMLButtonElement>('main h2 > button', /^Punkt 90/);
  document
    .getElementById(heading.getAttribute('aria-controls') ?? '')
    ?.dispatchEvent(new Event('beforematch'));
  await waitFor(() => expect(unfolded()).toEqual(['84', '90']));
});

test('a link to a figure unfolds its item', async () => {
  await visit('#/kilder/faxe-2023-11-06?tal=88.fleksjob-ledighed.faxe.fleksjobvisiterede.faktisk.2023-09');
  expect(unfolded()).toEqual(['88']);
});

test('the list of contents has the items of a referat, and leads into a folded one', async () => {
  await visit('#/kilder/faxe-2023-11-06');
  fireEvent.click(named('main nav button', /^89 /));
  await waitFor(() => expect(unfolded()).toEqual(['84', '89']));
});
