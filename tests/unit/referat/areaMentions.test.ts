/** Areas as sentences say them, in the minutes of Faxe. */
import { expect, test } from 'vitest';
import { areaMentions } from '../../../src/referat/areaMentions';
import { codelists } from './reading';

const find = areaMentions(codelists.areas, 'faxe');

test.each<[string, readonly string[]]>([
  ['Faxe Kommunes andel', ['Faxe']],
  ['RAR Sjælland og hele landet', ['RAR Sjælland', 'Hele landet']],
  ['Landsgennemsnittet og RAR-tallet', ['Hele landet', 'RAR Sjælland']],
  ['på landsplan og i landet som helhed', ['Hele landet', 'Hele landet']],
  ['BR Midtjylland', ['Beskæftigelsesregion Midtjylland']],
  ['i regionen', ['Region Sjælland']],
  ['Københavns Kommune, Høje-Taastrup og Ikast-Brande', ['København', 'Høje-Taastrup', 'Ikast-Brande']],
  ['Århus og Åbenrå', ['Aarhus', 'Aabenraa']],
  ['klyngen', ['klyngen']],
  ['kommunen', ['Faxe']],
  // No areas: names of other things.
  ['Odense Universitetshospital, Danmarks Statistik', []],
  ['Vejen til job', []],
  ['Vejen Kommune', ['Vejen']],
])('%s', (text, expected) => {
  expect(find(text).map(({ name }) => name)).toEqual(expected);
});
