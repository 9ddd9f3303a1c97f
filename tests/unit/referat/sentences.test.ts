/** Where sentences end among the points of abbreviations and numbers. */
import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/referat/sentences';

test.each<[string, readonly string[]]>([
  ['Der er 2,1 mio. kr. i 2023. Det er nok.', ['Der er 2,1 mio. kr. i 2023.', 'Det er nok.']],
  [
    'Der mangler 2,1 mio. kr. Heraf er 0,6 mio. kr. nye.',
    ['Der mangler 2,1 mio. kr.', 'Heraf er 0,6 mio. kr. nye.'],
  ],
  ['Pr. 1. maj 2024 er der ca. 12 borgere.', ['Pr. 1. maj 2024 er der ca. 12 borgere.']],
  ['Kommunen er nr. 19. Faxe er nr. 20.', ['Kommunen er nr. 19.', 'Faxe er nr. 20.']],
  [
    'I 3. kvartal var der bl.a. Jobcenter Syd, jf. Lov om sygedagpenge.',
    ['I 3. kvartal var der bl.a. Jobcenter Syd, jf. Lov om sygedagpenge.'],
  ],
  ['Svarprocenten var 34. Den var 30 i 2022.', ['Svarprocenten var 34.', 'Den var 30 i 2022.']],
  ['Første linje\nanden linje', ['Første linje', 'anden linje']],
])('%s', (text, expected) => {
  expect(sentencesOf(text).map(({ from, to }) => text.slice(from, to))).toEqual(expected);
});
