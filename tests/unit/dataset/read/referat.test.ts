import { describe, expect, test } from 'vitest';
import { compile } from '../../../../src/dataset/compile/compile';
import { readDataset } from '../../../../src/dataset/read/dataset';
import { readReferat } from '../../../../src/dataset/read/referat';
import type { Problem } from '../../../../src/model/problem';
import { figures, referatJson, smallFolder, smallLookup } from '../../fixtures';

const ID = 'faxe-2023-11-06';
const FILE = `referater/${ID}/referat.json`;
const read = (json: string, id = ID) => readReferat(FILE, json, id, smallLookup());

describe('readReferat', () => {
  test('reads a good file', () => {
    const json = referatJson({
      punkter: [
        { nummer: '17', titel: 'Ledighed', sagsnummer: '15.00.00-P35-1-23' },
        { nummer: '18', titel: 'T' },
      ],
      bemaerkninger: [{ punkt: '17', da: 'Egen bemærkning', en: 'Own remark' }],
    });
    const { referat, problems } = read(json);
    expect(problems).toEqual([]);
    expect(referat).toEqual({
      id: ID,
      area: 'faxe',
      committee: 'Udvalget',
      date: '2023-11-06',
      documentType: 'referat',
      items: [
        { number: '17', title: 'Ledighed', caseNumber: '15.00.00-P35-1-23' },
        { number: '18', title: 'T', caseNumber: null },
      ],
      remarks: [{ item: '17', da: 'Egen bemærkning', en: 'Own remark' }],
    });
    expect(read(`\uFEFF${json}`)).toEqual({ referat, problems });
  });

  test.each([
    ['', 1, ''],
    ['{\n', 1, ''],
    ['[1,', 1, ''],
    ['null', 1, 'null'],
    ['{"kommune": "Faxe",}', 1, '}'],
    ['{\n"kommune" "Faxe"\n}', 2, '"Faxe"'],
  ])('broken JSON, told with its line and what stands there: %j', (json, line, value) => {
    const { referat, problems } = read(json);
    expect(referat).toBeNull();
    expect(problems).toEqual([{ file: FILE, line, column: '', code: 'broken-json', value, allowed: [] }]);
  });

  test('where the minutes are published is a web address, and may be left out', () => {
    const link = 'https://www.faxekommune.dk/dagsordener?møde=1234#punkt-17';
    expect(read(referatJson({ link })).referat).toMatchObject({ link });
    expect(read(referatJson()).referat).not.toHaveProperty('link');
  });

  test.each([
    'http://www.faxekommune.dk/',
    'javascript:alert(1)',
    'www.faxekommune.dk',
    'https://faxe:kode@www.faxekommune.dk/',
    'https://www.faxekommune.dk/ dagsordener',
    'https:\\\\www.faxekommune.dk',
    'https://',
  ])('another link is told: %s', (link) => {
    expect(read(referatJson({ link })).problems).toMatchObject([
      { code: 'malformed-entry', column: 'link', value: link },
    ]);
  });

  test.each<[string, Record<string, unknown>, Partial<Problem>]>([
    ['unknown area', { kommune: 'Fakse' }, { code: 'unknown-area', column: 'kommune', value: 'Fakse' }],
    [
      'malformed date',
      { dato: '06-11-2023' },
      { code: 'malformed-date', column: 'dato', value: '06-11-2023', allowed: ['2023-11-06'] },
    ],
    ['a date without a day', { dato: '2023-11' }, { code: 'malformed-date', column: 'dato' }],
    [
      'another date than the folder',
      { dato: '2023-11-07' },
      { code: 'folder-name', value: ID, allowed: ['faxe-2023-11-07'] },
    ],
    ['no committee', { udvalg: ' ' }, { code: 'required', column: 'udvalg' }],
    [
      'unknown document type',
      { dokumenttype: 'brev' },
      {
        code: 'unknown-choice',
        column: 'dokumenttype',
        value: 'brev',
        allowed: ['referat', 'dagsorden', 'tabel'],
      },
    ],
    ['no items', { punkter: [] }, { code: 'required', column: 'punkter' }],
    [
      'an item without a title',
      { punkter: [{ nummer: '1', titel: 'T' }, { nummer: '2' }] },
      { code: 'required', column: 'punkter[1].titel' },
    ],
    [
      'an item twice',
      {
        punkter: [
          { nummer: '1', titel: 'T' },
          { nummer: '1', titel: 'U' },
        ],
      },
      { code: 'duplicate', column: 'punkter', value: '1' },
    ],
    [
      'a remark on an item that is not there',
      { bemaerkninger: [{ punkt: '9', da: 'x', en: 'y' }] },
      { code: 'unknown-item', column: 'bemaerkninger[0].punkt', value: '9', allowed: ['17'] },
    ],
    [
      'a remark without text',
      { bemaerkninger: [{ punkt: '17' }] },
      { code: 'required', column: 'bemaerkninger[0].da' },
    ],
  ])('%s', (_, part, expected) => {
    const { referat, problems } = read(referatJson(part));
    expect(referat).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: FILE, line: 0, ...expected });
  });

  test('a folder named after another area', () => {
    expect(read(referatJson(), 'ishoej-2023-11-06').problems).toMatchObject([
      { code: 'folder-name', value: 'ishoej-2023-11-06', allowed: [ID] },
    ]);
  });

  test('a table may have words of its own in the name of its folder', () => {
    const table = referatJson({ dokumenttype: 'tabel' });
    for (const id of [ID, 'faxe-jobindsats', 'faxe-jobindsats-2023-11-06', 'faxe-a-b2-c-2023-11-06']) {
      expect(read(table, id)).toMatchObject({ referat: { id, documentType: 'tabel' }, problems: [] });
    }
    for (const id of ['faxe--2023-11-06', 'faxe-Å-2023-11-06', 'faxejobindsats-2023-11-06', 'faxe']) {
      expect(read(table, id).problems).toMatchObject([{ code: 'folder-name', value: id }]);
    }
    expect(read(referatJson(), 'faxe-jobindsats-2023-11-06').problems).toMatchObject([
      { code: 'folder-name', allowed: [ID] },
    ]);
  });

  test('an item or remarks of the wrong form are not passed over in silence', () => {
    const item = { nummer: '17', titel: 'Ledighed' };
    expect(read(referatJson({ punkter: [item, '18. Andet'] })).problems).toMatchObject([
      { code: 'malformed-entry', column: 'punkter[1]', value: '"18. Andet"' },
    ]);
    expect(read(referatJson({ bemaerkninger: { punkt: '17', da: 'x' } })).problems).toMatchObject([
      { code: 'malformed-entry', column: 'bemaerkninger' },
    ]);
    expect(read(referatJson({ bemaerkninger: undefined })).problems).toEqual([]);
  });

  test('several problems are told at once', () => {
    const { problems } = read('{}');
    expect(problems.map((p) => p.column)).toEqual(['kommune', 'dato', 'udvalg', 'dokumenttype', 'punkter']);
  });
});

describe('readDataset', () => {
  test('a good folder', () => {
    const { dataset, problems } = readDataset(
      smallFolder({ [ID]: { referat: referatJson(), noegletal: figures({}) } }),
    );
    expect(problems).toEqual([]);
    expect(dataset.sources.map((source) => source.id)).toEqual([ID]);
    expect(dataset.observations).toHaveLength(1);
  });

  test('missing files are named', () => {
    const { problems } = readDataset(smallFolder({ [ID]: { referat: null, noegletal: null } }));
    expect(problems).toMatchObject([
      { file: FILE, code: 'missing-file', value: 'referat.json' },
      { file: `referater/${ID}/noegletal.csv`, code: 'missing-file', value: 'noegletal.csv' },
    ]);
  });

  test('problems of several files are told together', () => {
    const { problems } = readDataset(
      smallFolder(
        {
          [ID]: { referat: '{', noegletal: figures({ omraade: 'X' }) },
          'ishoej-2018-11-13': { referat: null, noegletal: figures({ vaerdi: 'a' }) },
        },
        'regel,sum,antal,+findes-ikke,Navn,Name',
      ),
    );
    expect(problems.map((p) => [p.file, p.code])).toEqual([
      [FILE, 'broken-json'],
      [`referater/${ID}/noegletal.csv`, 'unknown-area'],
      ['referater/ishoej-2018-11-13/referat.json', 'missing-file'],
      ['referater/ishoej-2018-11-13/noegletal.csv', 'malformed-number'],
      ['checks.csv', 'unknown-indicator'],
    ]);
  });

  const table = referatJson({ dokumenttype: 'tabel' });
  const repeated = (trykt: string) => [
    { punkt: '17', vaerdi: '10.7', trykt },
    { punkt: '18', vaerdi: '11', trykt },
  ];
  const items = [
    { nummer: '17', titel: 'A' },
    { nummer: '18', titel: 'B' },
  ];

  test('a table may leave out what is printed, minutes may not', () => {
    const folder = (referat: string) => smallFolder({ [ID]: { referat, noegletal: figures({ trykt: '' }) } });
    expect(readDataset(folder(table))).toMatchObject({
      dataset: { observations: [{ value: 10.7, decimals: 1, printed: '10,7' }] },
      problems: [],
    });
    expect(readDataset(folder(referatJson())).problems).toMatchObject([{ code: 'printed-unreadable' }]);
  });

  test('figures of a table are not held against one another, those of minutes are', () => {
    const checks = (referat: string, trykt: string[]) => {
      const rows = repeated('').map((row, i) => ({ ...row, trykt: trykt[i] ?? '' }));
      return readDataset(smallFolder({ [ID]: { referat, noegletal: figures(...rows) } })).dataset.checks;
    };
    const punkter = items;
    expect(checks(referatJson({ punkter }), ['10,7 %', '11 %'])).toHaveLength(1);
    expect(checks(referatJson({ punkter, dokumenttype: 'tabel' }), ['', ''])).toEqual([]);
  });

  test('the figures of a table are in the files of its indicators alone', () => {
    const { dataset } = readDataset(smallFolder({ [ID]: { referat: table, noegletal: figures({}) } }));
    const { catalog, files } = compile(dataset, () => 'x');
    expect(catalog.sources).toMatchObject([{ id: ID, file: null, count: 1 }]);
    expect([...files.keys()]).toEqual(['data/noegletal/andel.x.json', 'data/omraader/faxe.x.json']);
  });

  test('an item the referat does not have', () => {
    const { problems } = readDataset(
      smallFolder({ [ID]: { referat: referatJson(), noegletal: figures({ punkt: '4' }) } }),
    );
    expect(problems).toMatchObject([{ line: 2, code: 'unknown-item', value: '4', allowed: ['17'] }]);
  });
});
