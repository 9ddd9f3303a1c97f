import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { foldName } from '../../../../src/dataset/import/areaNames';
import {
  type FormerMunicipality,
  formerMunicipality,
} from '../../../../src/dataset/import/formerMunicipalities';

const areas = Papa.parse<Record<string, string>>(readFileSync('data/areas.csv', 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data;
const present = areas.filter((area) => area.type === 'kommune');

/** All that a code finds, with the code. */
const byCode = Array.from({ length: 1000 }, (_, code) => `${code}`.padStart(3, '0')).flatMap((code) => {
  const former = formerMunicipality(code);
  return former === null ? [] : [{ code, former }];
});
const byName = (name: string): FormerMunicipality => {
  const former = formerMunicipality(name);
  if (former === null) throw new Error(`${name} is not known`);
  return former;
};
/** Every former municipality: Grenaa and Aabybro have no code of their own, theirs are Norddjurs’ and Jammerbugt’s. */
const all = [...byCode.map(({ former }) => former), byName('Grenaa'), byName('Aabybro')];
const ended = all.filter(({ name }) => formerMunicipality(name) !== null);
const renumbered = all.filter(({ name }) => formerMunicipality(name) === null);

describe('the table', () => {
  test('has every municipality whose name ended', () => {
    // 271 municipalities before the reform and the five of Bornholm that had become one of them: 276. Of today’s 98
    // names 75 were among them, all but 23 new ones.
    const newNames = [
      ...['egedal', 'fredensborg', 'furesoe', 'gribskov', 'halsnaes', 'rudersdal'],
      ...['faxe', 'guldborgsund', 'lolland', 'odsherred'],
      ...['aeroe', 'faaborg-midtfyn', 'langeland', 'nordfyns'],
      ...['favrskov', 'ikast-brande', 'norddjurs', 'ringkoebing-skjern', 'syddjurs'],
      ...['jammerbugt', 'mariagerfjord', 'rebild', 'vesthimmerlands'],
    ];
    const oldNames = present.filter(({ id = '' }) => !newNames.includes(id));
    expect(oldNames).toHaveLength(75);
    expect(ended).toHaveLength(271 + 5 - oldNames.length);
    // Every new name stands for municipalities that ended.
    expect(newNames.filter((id) => !ended.some((former) => former.areas[0] === id))).toEqual([]);
  });

  test('has no municipality twice', () => {
    expect(new Set(all).size).toBe(all.length);
    expect(new Set(ended.map(({ name }) => foldName(name))).size).toBe(ended.length);
  });

  test('every successor is a municipality of today, each named once', () => {
    const ids = present.map(({ id }) => id);
    for (const former of all) {
      expect(ids).toEqual(expect.arrayContaining([...former.areas]));
      expect(new Set(former.areas).size).toBe(former.areas.length);
    }
  });

  test('no name or code is that of an area of today', () => {
    for (const area of areas) {
      for (const text of [area.id, area.navn, area.navn_en, area.langt_navn, area.langt_navn_en, area.kode])
        expect([text, formerMunicipality(text ?? '')]).toEqual([text, null]);
    }
  });

  test('an old code finds the municipality of the same name that got a new one', () => {
    expect(renumbered).toHaveLength(25);
    for (const { name, areas: ids } of renumbered)
      expect(present.find(({ id }) => id === ids[0])).toMatchObject({ navn: name });
    expect(formerMunicipality('209')).toEqual({ name: 'Frederikssund', areas: ['frederikssund'] });
    expect(formerMunicipality('Frederikssund')).toBeNull();
  });

  test('codes rise with the alphabet within each county, as they were given', () => {
    const counties = [150, 200, 250, 300, 350, 400, 420, 500, 550, 600, 650, 700, 760, 800, 900];
    const county = (code: string) => counties.findLastIndex((first) => first <= Number(code));
    const order = new Intl.Collator('da');
    const wrong = byCode.filter(({ code, former }, index) => {
      const before = byCode[index - 1];
      return (
        before !== undefined &&
        county(before.code) === county(code) &&
        order.compare(before.former.name, former.name) >= 0
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe('formerMunicipality', () => {
  test.each([
    ['Farum', 'furesoe'],
    ['Værløse', 'furesoe'],
    ['Græsted-Gilleleje', 'gribskov'],
    ['Fredensborg-Humlebæk', 'fredensborg'],
    ['Nykøbing-Rørvig', 'odsherred'],
    ['Søllerød', 'rudersdal'],
    ['Fakse', 'faxe'],
    ['Nakskov', 'lolland'],
    ['Rønne', 'bornholm'],
    ['Marstal', 'aeroe'],
    ['Ribe', 'esbjerg'],
    ['Ikast', 'ikast-brande'],
    ['Grenaa', 'norddjurs'],
    ['Hobro', 'mariagerfjord'],
    ['Skagen', 'frederikshavn'],
    ['Give', 'vejle'],
  ])('%s is part of %s', (name, area) => {
    expect(formerMunicipality(name)).toEqual({ name, areas: [area] });
  });

  test.each([
    ['Aalestrup', ['vesthimmerlands', 'viborg', 'mariagerfjord']],
    ['Brædstrup', ['horsens', 'skanderborg']],
    ['Christiansfeld', ['kolding', 'haderslev']],
    ['Egtved', ['vejle', 'kolding']],
    ['Helle', ['varde', 'esbjerg']],
    ['Langå', ['randers', 'favrskov']],
    ['Mariager', ['mariagerfjord', 'randers']],
    ['Nørre-Rangstrup', ['toender', 'haderslev']],
    ['Slangerup', ['frederikssund', 'hilleroed']],
    ['Sønderhald', ['randers', 'norddjurs']],
    ['Tørring-Uldum', ['hedensted', 'vejle']],
  ])('%s was divided', (name, ids) => expect(formerMunicipality(name)?.areas).toEqual(ids));

  test('no other municipality was divided', () => {
    expect(all.filter((former) => former.areas.length > 1)).toHaveLength(11);
  });

  test.each([
    ['GRÆSTED GILLELEJE', 'Græsted-Gilleleje'],
    ['graested-gilleleje kommune', 'Græsted-Gilleleje'],
    ['Grenå Kommune', 'Grenaa'],
    ['Åkirkeby', 'Aakirkeby'],
    ['Neksø', 'Nexø'],
    ['Nr. Aaby', 'Nørre Aaby'],
    ['Nr.Rangstrup', 'Nørre-Rangstrup'],
    ['Nykøbing F', 'Nykøbing Falster'],
    ['Løgum Kloster', 'Løgumkloster'],
    ['A\u030arup', 'Aarup'],
    ['207', 'Farum'],
    ['0207', 'Farum'],
    [' 207 ', 'Farum'],
  ])('“%s” is %s', (text, name) => expect(formerMunicipality(text)?.name).toBe(name));

  test.each(['', 'Kommune', 'Farumby', '20', '2070', '00207', '411', 'Sengeløse'])('“%s” is none', (text) =>
    expect(formerMunicipality(text)).toBeNull(),
  );
});
