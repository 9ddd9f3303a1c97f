import { expect, test } from 'vitest';
import { plain, visit } from '../../visit';

const notes = () => [...document.querySelectorAll('[role="note"]')].map(plain);

test.each([
  ['faxe-2023-11-06', 'Det stemmer ikke', 'Der står 186 personer, men delene giver 185 personer'],
  ['herlev-2022-03-23', 'Kan skyldes afrunding', 'Der står 6,6 mio. kr., men delene giver 6,5 mio. kr.'],
])('what does not add up in %s is said with both numbers: %s', async (source, kind, numbers) => {
  await visit(`#/kilder/${source}`);
  expect(notes().filter((note) => note.includes(kind) && note.includes(numbers))).toHaveLength(1);
});
