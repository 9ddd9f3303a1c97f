import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IMPORT_LIMITS } from '../../../../src/dataset/import/failure';
import type { Mapping } from '../../../../src/model/mapping';
import { withIndexedDb } from '../../indexedDb';
import { type Content, failureOf, importFile, line, measuring, problemsOf, Session } from './importing';

withIndexedDb();

const LEDIGE = measuring('ydelse-fuldtidspersoner');
const open = async (content: Content) => failureOf(await new Session().tryOpen(content));
const table = (...rows: readonly string[]) => `Kommune;Periode;Antal\n${rows.join('\n')}\n`;
const read = (...rows: readonly string[]) => importFile(table(...rows), LEDIGE);

describe('a file that is no table', () => {
  test.each<[string, Content, string]>([
    ['empty', '', 'empty'],
    ['empty but for blanks', ' \r\n\r\n ', 'empty'],
    ['empty but for a byte order mark', '\uFEFF', 'empty'],
    ['only a header', 'Kommune;Periode;Antal\r\n', 'only-header'],
    ['only delimiters', ';;;\n;;;\n', 'not-a-table'],
    ['one column', 'Faxe\nKøge\n', 'not-a-table'],
    ['prose', 'Referat af mødet\nUdvalget drøftede sagen.\n', 'not-a-table'],
    [
      'a PNG',
      Uint8Array.from([
        0x89,
        0x50,
        0x4e,
        0x47,
        13,
        10,
        26,
        10,
        0,
        0,
        0,
        13,
        ...deflateSync(Buffer.alloc(99, 7)),
      ]),
      'not-a-table',
    ],
    ['JSON of something else', '{"a":1}', 'not-a-table'],
    ['an empty list', '[]', 'not-a-table'],
    ['broken JSON', '{"class":"dataset"', 'broken-json'],
    ['JSON nested deep', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'not-a-table'],
    ['a table of Jobindsats without rows', '[{"Variables":[{"Name":"a"}],"Data":[]}]', 'only-header'],
    [
      'an unclosed quote',
      'Kommune;Periode;Antal\nFaxe;2023;1\n"Køge;2023;2\nIshøj;2023;3\n',
      'unclosed-quote',
    ],
    ['an unclosed quote in the heads', 'Kommune;"Periode;Antal\nFaxe;2023;1\n', 'unclosed-quote'],
  ])('%s', async (_, content, failure) => expect(await open(content)).toBe(failure));

  test('two gigabytes are not read', async () => {
    const huge = new Blob(['Kommune;Antal\nFaxe;1\n']);
    Object.defineProperty(huge, 'size', { value: 2 ** 31 });
    expect(await open(huge)).toBe('too-large');
  });

  test('a cube that says it has a billion cells', async () => {
    const category = { label: { a: 'a' } };
    const cube = (size: readonly number[]) =>
      JSON.stringify({
        class: 'dataset',
        id: ['x', 'y'],
        size,
        dimension: { x: { category }, y: { category } },
        value: {},
      });
    expect(await open(cube([1000, 1000]))).toBe('broken-json');
    expect(await open(cube([5000, 5000]))).toBe('too-large');
    for (const size of [[1e9, 1], [1e300, 1e300], [-1, 1], [1.5, 1], [1]]) {
      expect(['too-large', 'not-a-table']).toContain(await open(cube(size)));
    }
    expect(await open(cube([0, 1]))).toBe('only-header');
  });

  test('more columns than a table has', async () => {
    const row = Array.from({ length: IMPORT_LIMITS.columns + 1 }, (_, i) => `a${i}`).join(';');
    expect(await open(`${row}\n${row}\n`)).toBe('too-many-columns');
  });
});

describe('a quote that is never closed', () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => `Faxe;${1900 + (i % 150)};${i}`).join('\n');

  test('far down a long file is told with its line', async () => {
    const session = new Session();
    const before = table(rows, rows);
    const { mapping } = await session.open(`${before}"Køge;2023;1\n${`${rows}\n`.repeat(4)}`);
    expect(await session.tryRead(LEDIGE(mapping))).toEqual({
      type: 'failed',
      failure: 'unclosed-quote',
      detail: '40002',
    });
  });

  test('takes no longer the more quotes there are', async () => {
    const quotes = '"a"b'.repeat(IMPORT_LIMITS.rowLength / 2);
    expect(await open(`Kommune;Antal\n"${quotes}`)).toBe('unclosed-quote');
  });

  test('a line that never ends', async () => {
    const session = new Session();
    const { mapping } = await session.open(table(rows) + 'x'.repeat(5 * IMPORT_LIMITS.rowLength));
    expect(failureOf(await session.tryRead(LEDIGE(mapping)))).toBe('not-a-table');
  });
});

/** Nothing is made of the indicators that nobody knows. */
const unmade = (mapping: Mapping): Mapping => ({ ...mapping, newIndicators: [] });

describe('rows that are wrong', () => {
  test('too many cells, or too few', async () => {
    const { report } = await read('Faxe;2023;1;2', 'Køge;2023;1;;', 'Ishøj;2023');
    expect(report).toMatchObject({ rows: 3, figures: 1, rejected: 2 });
    expect(report.problems).toMatchObject([
      { code: 'extra-field', line: 2, column: '', value: '2', allowed: ['3'] },
      { code: 'missing-field', line: 4, allowed: ['3'] },
    ]);
  });

  test('lines are those of the file, with empty ones and cells of several lines', async () => {
    const { report } = await importFile(
      'En titel;;;\r\n\r\nKommune;Periode;Antal;Bemærkning\r\nFaxe;2023;1;"to\r\nlinjer"\r\n;;;\r\nNix;2023;2;\r\n',
      LEDIGE,
    );
    expect(report.problems).toMatchObject([
      { code: 'unknown-area', value: 'Nix', line: 7, column: 'Kommune' },
    ]);
  });

  test('a mixture of decimals is asked about', async () => {
    const session = new Session();
    const { gaps, mapping } = await session.open(table('Faxe;2023;10,7', 'Køge;2023;10.7'));
    expect(gaps).toEqual(['indicator', 'decimals']);
    const { report } = await session.read({ ...measuring('fuldtidsledighed')(mapping), decimals: 'comma' });
    expect(report.problems).toMatchObject([
      { code: 'other-decimals', column: 'Antal', value: '10.7', line: 3, allowed: ['1234,5'] },
    ]);
  });

  test('decimals that contradict the first rows are not taken for thousands', async () => {
    const rows = Array.from(
      { length: 400 },
      (_, i) => `Faxe;${1990 + Math.floor(i / 12)}M${1 + (i % 12)};${i},5`,
    );
    const { report } = await importFile(table(...rows, 'Køge;2023;1.5'), measuring('bnp-vaekst'));
    expect(report).toMatchObject({ figures: 400, rejected: 1 });
    expect(problemsOf(report)).toEqual(['other-decimals 1.5 ×1']);
  });

  test('a period in the future, unless it is a forecast or a target', async () => {
    const next = `${new Date().getFullYear() + 2}`;
    const { report } = await read(`Faxe;${next};5`);
    expect(report.problems).toMatchObject([{ code: 'future-period', value: next }]);
    const target = await importFile(
      table(`Faxe;${next};5,2`),
      measuring('fleksjob-ledighed', { kind: 'maal' }),
    );
    expect(target.report.rejected).toBe(0);
  });

  test('values that cannot be', async () => {
    expect(problemsOf((await read('Faxe;2023;-3')).report)).toEqual(['negative-count -3 ×1']);
    const rank = await importFile(table('Faxe;2022;99', 'Køge;2022;2,5'), measuring('star-placering'));
    expect(problemsOf(rank.report)).toEqual(['rank-out-of-range 99 ×1', 'rank-out-of-range 2,5 ×1']);
    const kind = await importFile(table('Faxe;2022;9'), measuring('star-placering', { kind: 'budget' }));
    expect(problemsOf(kind.report)).toEqual(['kind-not-allowed budget ×1']);
    const words = await read(
      'Faxe;2023;1.234*',
      'Køge;2023;(12)',
      'Ishøj;2023;5',
      'Ishøj;2022;5',
      'Ishøj;2021;5',
    );
    expect(problemsOf(words.report)).toEqual(['marked-number 1.234* ×1', 'bracketed-number (12) ×1']);
  });

  test('of what was printed and what is its value, both are kept only if they agree', async () => {
    const { report } = await importFile(
      'omraade;noegletal;periode;vaerdi;enhed;trykt\nFaxe;fuldtidsledighed;2023;2,4;procent;2,5 %\nKøge;fuldtidsledighed;2023;2,4;personer;2,4 %\nIshøj;fuldtidsledighed;sent;2,4;;\nIshøj;findes-ikke;2023;2,4;;\n',
      unmade,
    );
    expect(problemsOf(report)).toEqual([
      'printed-mismatch 2,5 % ×1',
      'unit-mismatch personer ×1',
      'malformed-period sent ×1',
      'unknown-indicator findes-ikke ×1',
    ]);
  });

  test('stated twice: the same value is counted, another is told, and the first stays', async () => {
    const { report, figures } = await read(
      'Faxe;2023;1234',
      'Faxe;2023;1234',
      'FAXE;2023M01;5',
      'Faxe;2023;99',
    );
    expect(report).toMatchObject({ figures: 2, repeated: 1, rejected: 1 });
    expect(report.problems).toMatchObject([{ code: 'duplicate', line: 5, value: '99', allowed: ['2'] }]);
    expect(figures.map(({ value }) => value)).toEqual([1234, 5]);
  });

  test('many stated twice are one group, and each is told where it stands first', async () => {
    const session = new Session();
    const rows = [2021, 2022, 2023].flatMap((year) => [`Faxe;${year};1`, `Faxe;${year};${year}`]);
    const { mapping } = await session.open(table(...rows));
    const { report } = await session.read(LEDIGE(mapping));
    expect(report.problems).toMatchObject([
      { code: 'duplicate', count: 3, lines: [3, 5, 7], value: '', allowed: [] },
    ]);
    const told = (await session.rejected()).csv.match(/linje \d+/g);
    expect(told).toEqual(['linje 2', 'linje 4', 'linje 6']);
  });
});

describe('areas that are not known', () => {
  test('three of many municipalities are misspelt, and the reader says what they are', async () => {
    const session = new Session();
    const { mapping } = await session.open(
      table('Faxe;2023;1', 'Gladsakse;2023;2', 'Gladsakse;2022;3', 'Ringstedt;2023;4', 'Xyzzy;2023;5'),
    );
    const first = (await session.read(LEDIGE(mapping))).report;
    expect(first).toMatchObject({ figures: 1, rejected: 4 });
    expect(problemsOf(first)).toEqual([
      'unknown-area Gladsakse ×2',
      'unknown-area Ringstedt ×1',
      'unknown-area Xyzzy ×1',
    ]);
    expect(first.problems[0]?.allowed[0]).toBe('Gladsaxe');
    const said: Mapping = {
      ...LEDIGE(mapping),
      areas: { Gladsakse: 'gladsaxe', Ringstedt: 'ringsted', Xyzzy: '' },
    };
    const second = (await session.read(said)).report;
    expect(second).toMatchObject({ figures: 4, rejected: 0 });
    expect(second.areas.find(({ id }) => id === 'gladsaxe')).toEqual({
      id: 'gladsaxe',
      count: 2,
      spellings: ['Gladsakse'],
    });
  });

  test('landsdele are areas of their own, and what is no area is left out and told, however far down', async () => {
    const many = Array.from({ length: 300 }, (_, i) => `Faxe;${1990 + Math.floor(i / 12)}M${(i % 12) + 1};1`);
    const { report, figures } = await read(
      ...many,
      'Landsdel Byen København;2023;1100',
      'København;2023;850',
      'Landsdel Nordsjælland;2023;400',
      'Landsdel Østsjælland;2023;300',
      'Christiansø;2023;3',
      'Udlandet;2023;7',
      'Uoplyst kommune;2023;8',
      'Uoplyst kommune;2022;9',
    );
    expect(figures.filter(({ area }) => area !== 'faxe').map(({ area, value }) => [area, value])).toEqual([
      ['landsdel-byen-koebenhavn', 1100],
      ['koebenhavn', 850],
      ['landsdel-nordsjaelland', 400],
      ['landsdel-oestsjaelland', 300],
    ]);
    expect(report).toMatchObject({
      rejected: 0,
      omitted: [
        { text: 'Christiansø', count: 1 },
        { text: 'Udlandet', count: 1 },
        { text: 'Uoplyst kommune', count: 2 },
      ],
    });
  });

  test('the row of a sum is left out, and said to be', async () => {
    const { report } = await read('Faxe;2023;1', 'I alt;2023;1');
    expect(report).toMatchObject({ figures: 1, rejected: 0, omitted: [{ text: 'I alt', count: 1 }] });
  });

  test('Fakse is not Faxe, whose own row is taken', async () => {
    const { report, figures } = await read('Fakse;2023;1', 'Faxe;2023;2');
    expect(problemsOf(report)).toEqual(['former-municipality Fakse ×1']);
    expect(figures.map(({ area, value }) => [area, value])).toEqual([['faxe', 2]]);
  });

  test('municipalities from before 2007 are told with what they are part of', async () => {
    const { report } = await read('Haslev;2005;1', '313;2006;2', 'Faxe;2007;3');
    expect(report).toMatchObject({ figures: 1, rejected: 2 });
    expect(report.problems).toMatchObject([
      { code: 'former-municipality', value: 'Haslev', allowed: ['Faxe'] },
      { code: 'former-municipality', value: '313', allowed: ['Faxe'] },
    ]);
  });
});

test('the same file twice is recognised', async () => {
  const content = table('Faxe;2023;1', 'Køge;2023;2');
  const session = new Session();
  const { mapping } = await session.open(content);
  const kontanthjaelp = measuring('ydelse-fuldtidspersoner', { group: 'kontanthjaelp' });
  expect((await session.read(kontanthjaelp(mapping))).report.sameAs).toBeNull();
  const { files } = await session.keep(true);
  expect(files).toBeNull();
  const again = new Session();
  const opened = await again.open(content, 'kopi.csv');
  expect((await again.read(kontanthjaelp(opened.mapping))).report.sameAs).toBe('Tabel');
  await again.open(table('Faxe;2023;1', 'Køge;2023;3'));
  expect((await again.read(kontanthjaelp(opened.mapping))).report.sameAs).toBeNull();
});

describe('names that attack', () => {
  test('formulas and markup stay text, and run in no spreadsheet', async () => {
    const session = new Session();
    const { mapping } = await session.open(
      `Kommune;Periode;Gruppe;Antal\n=cmd|'/C calc'!A0;2023;alle;1\nFaxe;2023;<script>alert(1)</script>;2\nFaxe;2023;=1+1;3\n`,
    );
    const { report } = await session.read(LEDIGE(mapping));
    expect(report.newGroups.map(({ id, name }) => [id, name.da])).toEqual([
      ['script-alert-1-script', '<script>alert(1)</script>'],
      ['1-1', '=1+1'],
    ]);
    const { csv } = await session.rejected();
    expect(csv).toContain(`;"'=cmd|'/C calc'!A0";`);
    expect(csv).not.toMatch(/(^|[;\n])"?[=+@-]/);
  });

  const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'];

  test.each(NAMES)('“%s” as head, group, area, period, kind, unit and item', async (name) => {
    const heads = await importFile(`${name};Kommune;Periode;Antal\n${name};Faxe;2023;5\n`, LEDIGE);
    expect(heads.report).toMatchObject({ figures: 1, rejected: 0 });
    expect(heads.report.newGroups).toMatchObject([{ name: { da: name } }]);
    expect(Object.hasOwn(Object.prototype, heads.report.newGroups[0]?.id ?? '')).toBe(false);

    const cell = await read(`${name};2023;1`, `Faxe;${name};2`, `Køge;2023;${name}`, 'Ishøj;2023;4');
    expect(problemsOf(cell.report)).toEqual([
      `unknown-area ${name} ×1`,
      `malformed-period ${name} ×1`,
      `malformed-number ${name} ×1`,
    ]);
    const own = await importFile(
      `punkt;omraade;noegletal;maalgruppe;type;periode;vaerdi;enhed\n${name};Faxe;fuldtidsledighed;alle;faktisk;2023;2,4;\n1;Faxe;${name};alle;faktisk;2023;2,4;\n1;Faxe;fuldtidsledighed;alle;${name};2023;2,4;\n1;Faxe;fuldtidsledighed;alle;faktisk;2022;2,4;${name}\n`,
      unmade,
    );
    expect(problemsOf(own.report)).toEqual([
      `unknown-indicator ${name} ×1`,
      `unknown-kind ${name} ×1`,
      `unit-mismatch ${name} ×1`,
    ]);
    expect(own.figures.map((o) => `${o.item} ${line(o)}`)).toEqual([
      `${name} fuldtidsledighed faxe alle faktisk 2023 2,4`,
    ]);
    const json = await importFile(
      `[{"Variables":[{"Name":"${name}"},{"Name":"Område"},{"Name":"Periode"},{"Name":"x","Label":"Antal"}],"Data":[["${name}","Faxe","2023",5]]}]`,
      LEDIGE,
    );
    expect(json.report.figures).toBe(1);
  });

  test('what is said of them is found, and of nothing else', async () => {
    const areas = Object.fromEntries([['__proto__', 'faxe']]);
    const { figures } = await importFile(table('__proto__;2023;1', 'constructor;2023;2'), (mapping) => ({
      ...LEDIGE(mapping),
      areas,
    }));
    expect(figures).toMatchObject([{ area: 'faxe', value: 1 }]);
  });
});

test('more groups than a table can bring', async () => {
  const session = new Session();
  const rows = Array.from({ length: IMPORT_LIMITS.groups + 2 }, (_, i) => `Faxe;2023;gruppe ${i};1`);
  const { mapping } = await session.open(`Kommune;Periode;Gruppe;Antal\n${rows.join('\n')}\n`);
  expect(failureOf(await session.tryRead(LEDIGE(mapping)))).toBe('too-many-groups');
});

describe('no figures', () => {
  test('where every value is missing', async () => {
    const session = new Session();
    const { mapping } = await session.open(table('Faxe;2023;..', 'Køge;2023;x'));
    expect(failureOf(await session.tryRead(LEDIGE(mapping)))).toBe('no-figures');
  });

  test('where every row is wrong there is a report, and nothing to keep', async () => {
    const session = new Session();
    const { mapping } = await session.open(table('Nix;2023;1'));
    expect((await session.read(LEDIGE(mapping))).report).toMatchObject({
      figures: 0,
      rejected: 1,
      sameAs: null,
    });
    await expect(session.keep()).rejects.toThrow('no-figures');
  });
});

describe('a mapping that does not fit', () => {
  test('names what there is not', async () => {
    const session = new Session();
    const { mapping } = await session.open(table('Faxe;2023;1'));
    const gone = (await session.read(measuring('slettet')(mapping))).report;
    expect(problemsOf(gone)).toEqual(['unknown-indicator slettet ×1']);
    const group = await session.read(measuring('ydelsesmodtagere', { group: 'slettet' })(mapping));
    expect(group.report).toMatchObject({ figures: 1, newGroups: [{ id: 'slettet' }] });
  });
});

test('random bytes are answered, and never thrown at', async () => {
  const START = ['', 'PK\u0003\u0004', '{', '[', '[{"Variables":', 'Kommune;År;Antal\n', '"', '\uFEFF'];
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 60 }).map((bytes) => new Uint8Array(bytes)),
    fc.string({ unit: fc.constantFrom(...'Faxe;2023,.\t|"\r\n-{}[]:æ\u0000'), maxLength: 60 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...START), fc.array(piece, { maxLength: 6 }), async (start, pieces) => {
      const session = new Session();
      const answer = await session.tryOpen(new Blob([start, ...pieces]));
      if (answer.type === 'failed') expect(answer.failure).not.toBe('unreadable');
      else if (answer.type === 'opened') {
        const read = await session.tryRead(
          LEDIGE({ ...answer.mapping, area: 'faxe', period: '2023', decimals: 'comma' }),
        );
        expect(['report', 'failed']).toContain(read.type);
        if (read.type === 'failed') expect(read.failure).not.toBe('unreadable');
      }
    }),
    { numRuns: 150 },
  );
});
