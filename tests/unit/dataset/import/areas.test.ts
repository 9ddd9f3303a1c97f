import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaFinder } from '../../../../src/dataset/import/areas';
import { realIndex } from '../../fixtures';

const { areas } = realIndex().catalog;
const finder = areaFinder(areas, {});

describe('an area', () => {
  test.each([
    ['Aarhus', 'aarhus'],
    ['Århus Kommune', 'aarhus'],
    ['FAXE KOMMUNE', 'faxe'],
    ['320', 'faxe'],
    ['0320', 'faxe'],
    ['320 Faxe', 'faxe'],
    ['Faxe (320)', 'faxe'],
    ['Københavns Kommune', 'koebenhavn'],
    ['Kobenhavn', null],
    ['Hele landet', 'hele-landet'],
    ['000', 'hele-landet'],
    ['Danmark', 'hele-landet'],
    ['Region Midtjylland', 'region-midtjylland'],
    ['RAR Sjælland', 'rar-sjaelland'],
    ['Høje Taastrup', 'hoeje-taastrup'],
    ['Lyngby-Tårbæk', 'lyngby-taarbaek'],

    ['All Denmark', 'hele-landet'],
    ['Copenhagen', 'koebenhavn'],
    ['Region Zealand', 'region-sjaelland'],
    ['Landsdel Byen København', 'landsdel-byen-koebenhavn'],
    ['Province Østsjælland', 'landsdel-oestsjaelland'],
    ['Landsdel Vest- og Sydsjælland', 'landsdel-vest-og-sydsjaelland'],
    ['04', 'landsdel-bornholm'],
    ['Bornholm', 'bornholm'],

    ['Nordsjælland', null],
    ['321 Faxe', null],
    ['Faxee', null],
    ['Farum', null],
    ['Fakse', null],
    ['I alt', null],
    ['', null],
    ['constructor', null],
    ['__proto__', null],
  ])('“%s” is %s', (text, id) => expect(finder.find(text)).toBe(id));

  test('each in the spellings that tables have', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...areas),
        fc.constantFrom<((name: string) => string)[]>(
          (name) => name,
          (name) => name.toUpperCase(),
          (name) => ` ${name}  `,
          (name) => name.normalize('NFD'),
          (name) => name.replaceAll('-', ' '),
          (name) => name.replaceAll('aa', 'å').replaceAll('Aa', 'Å'),
          (name) => name.replaceAll('ø', 'oe').replaceAll('æ', 'ae').replaceAll('å', 'aa'),
        ),
        ({ id, name, longName, code, type }, spell) => {
          expect(finder.find(spell(name.da))).toBe(id);
          expect(finder.find(spell(longName.da))).toBe(id);
          if (code !== null) expect(finder.find(code)).toBe(id);
          if (type === 'kommune') expect(finder.find(spell(`${name.da} Kommune`))).toBe(id);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('one from before 2007 is not the one it became part of', () => {
    expect(finder.find('Haslev')).toBeNull();
    expect(finder.now('Haslev')).toEqual(['Faxe']);
    expect(finder.now('Fakse')).toEqual(['Faxe']);
    expect(finder.now('Faxe')).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['Faxee', ['Faxe']],
    ['Gladsakse', ['Gladsaxe']],
    ['Kobenhavn', ['København']],
    ['Arhus', ['Aarhus']],
    ['Landsdel Nordsjaeland', ['Landsdel Nordsjælland']],
    ['Region Midjylland', ['Region Midtjylland']],
    // What it is is not said: all that have the name.
    ['Nordsjælland', ['Landsdel Nordsjælland']],
    ['Fyn', ['RAR Fyn', 'Landsdel Fyn']],
    // Never another kind of area, nor what is merely alike.
    ['Landsdel Faxe', []],
    ['Region Fyn', []],
    ['Province Zealand', []],
    ['Østre', []],
    ['Sorøby', []],
    ['Nordsjællands Politi', []],
  ])('“%s” may be meant as %j', (text, names) => expect(finder.near(text)).toEqual(names));

  test.each([
    ['I alt', true],
    ['Christiansø', true],
    ['411', true],
    ['411 Christiansø', true],
    ['Udlandet', true],
    ['Udlandet/uoplyst', true],
    ['Uoplyst kommune', true],
    ['Uoplyst område', true],
    ['Not stated', true],
    ['Ukendtby', false],
    ['Hele landet', false],
    ['Faxe', false],
    ['', false],
  ])('“%s” is known to be none: %s', (text, none) => expect(finder.leavesOut(text)).toBe(none));
});

describe('what the reader has said of spellings', () => {
  const said = areaFinder(areas, { Faxee: 'faxe', ' Ukendt ': '', Køge: 'ishoej', Sted: 'ingen-steder' });

  test('goes before what is known, and may leave rows out', () => {
    expect(said.find('Faxee ')).toBe('faxe');
    expect(said.find('Køge')).toBe('ishoej');
    expect(said.find('Ukendt')).toBeNull();
    expect(said.leavesOut('Ukendt')).toBe(true);
    expect(said.leavesOut('Faxee')).toBe(false);
  });

  test('of an area that there is not, nothing is said', () => {
    expect(said.find('Sted')).toBeNull();
    expect(said.leavesOut('Sted')).toBe(false);
  });
});
