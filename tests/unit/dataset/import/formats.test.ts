import { describe, expect, test } from 'vitest';
import { withIndexedDb } from '../../indexedDb';
import { type Amend, importFile, line, measuring, problemsOf, Session } from './importing';

withIndexedDb();

const bytes = (text: string, encoding: 'utf-16le' | 'utf-16be' | 'windows-1252'): Uint8Array<ArrayBuffer> => {
  if (encoding === 'windows-1252') return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  [...`\uFEFF${text}`].forEach((sign, i) => {
    view.setUint16(2 * i, sign.charCodeAt(0), encoding === 'utf-16le');
  });
  return new Uint8Array(view.buffer);
};
const ROWS = [
  'punkt;omraade;noegletal;maalgruppe;type;periode;vaerdi;enhed;trykt;note;note_en',
  '7;Køge;fleksjob-ledighed;alle;faktisk;2023-09;10,7;procent;10,7 %;Foreløbigt;Preliminary',
  '7;Hele landet;ydelse-fuldtidspersoner;kontanthjaelp;faktisk;2023K3;1.234;;;;',
];
const OWN = [
  'ydelse-fuldtidspersoner hele-landet kontanthjaelp faktisk 2023-Q3 1.234',
  'fleksjob-ledighed koege alle faktisk 2023-09 10,7 %',
];

describe('Nøgletal-CSV', () => {
  test.each<[string, string | Uint8Array<ArrayBuffer>]>([
    ['with a byte order mark and CRLF', `\uFEFF${ROWS.join('\r\n')}\r\n`],
    ['without an end to its last line', ROWS.join('\n')],
    ['in Windows-1252', bytes(ROWS.join('\r\n'), 'windows-1252')],
    ['as “Unicode text” from Excel', bytes(ROWS.join('\r\n').replaceAll(';', '\t'), 'utf-16le')],
    ['in big-endian UTF-16', bytes(ROWS.join('\r\n'), 'utf-16be')],
    ['with line ends of an old Mac', ROWS.join('\r')],
    ['with line ends of both sorts', `${ROWS[0]}\r\n${ROWS[1]}\n${ROWS[2]}\r\n`],
    [
      'all in quotes',
      ROWS.map((row) =>
        row
          .split(';')
          .map((cell) => `"${cell}"`)
          .join(';'),
      ).join('\r\n'),
    ],
  ])('%s', async (_, content) => {
    const { opened, report, figures } = await importFile(content);
    expect(opened).toMatchObject({ gaps: [], remembered: null, head: { format: 'noegletal-csv' } });
    expect(report).toMatchObject({ rows: 2, figures: 2, rejected: 0, problems: [] });
    expect(figures.map(line).sort()).toEqual([...OWN].sort());
    expect(figures.map(({ item }) => item)).toEqual(['7', '7']);
    expect(figures.find(({ note }) => note)?.note).toEqual({ da: 'Foreløbigt', en: 'Preliminary' });
  });

  test('as the bundled files are, with comma between columns and a dot before decimals', async () => {
    const { report, figures } = await importFile(
      `${ROWS[0]?.replaceAll(';', ',')}\n7,Køge,fleksjob-ledighed,alle,faktisk,2023-09,10.7,procent,"10,7 %",,\n`,
    );
    expect(report.problems).toEqual([]);
    expect(figures).toMatchObject([{ value: 10.7, decimals: 1, printed: '10,7 %' }]);
  });

  test('its source has the items that state figures, and no others', async () => {
    const session = new Session();
    const { mapping } = await session.open(ROWS.join('\n'));
    await session.read(mapping);
    const { dataset } = await session.keep();
    expect(dataset.layer.source.items.map(({ number }) => number)).toEqual(['7']);
  });

  test('a letter beyond ASCII far down a long file in Windows-1252', async () => {
    const row = (period: string) => `1;Hele landet;ydelse-fuldtidspersoner;alle;faktisk;${period};5;;;;`;
    const many = Array.from({ length: 8000 }, (_, i) => row(`${1000 + i}`));
    const text = [ROWS[0], ...many, row('2023').replace('Hele landet', 'Tårnby')].join('\r\n');
    expect(text.length).toBeGreaterThan(300_000);
    const { report } = await importFile(bytes(text, 'windows-1252'));
    expect(report.areas.map(({ id }) => id)).toEqual(['hele-landet', 'taarnby']);
  });
});

const LEDIGE = measuring('ydelse-fuldtidspersoner');

describe('Statistikbanken', () => {
  test('CSV with names', async () => {
    const { opened, report, figures } = await importFile(
      'OMRÅDE;TID;INDHOLD\r\nHele landet;2023M09;80501\r\nFaxe;2023M09;412\r\nFaxe;2023M10;..\r\nKøge;2023M09;x\r\nLæsø;2023M09;-\r\nLæsø;2023M10;0\r\n',
      LEDIGE,
    );
    expect(opened).toMatchObject({
      gaps: ['indicator'],
      head: { format: 'statistikbanken-csv', publisher: 'Danmarks Statistik' },
    });
    expect(report).toMatchObject({
      rows: 6,
      figures: 3,
      rejected: 0,
      missing: { 'not-available': 1, confidential: 1, nothing: 1 },
      periods: { first: '2023-09', last: '2023-10', count: 2 },
    });
    expect(figures.map(line)).toEqual([
      'ydelse-fuldtidspersoner hele-landet alle faktisk 2023-09 80501',
      'ydelse-fuldtidspersoner faxe alle faktisk 2023-09 412',
      'ydelse-fuldtidspersoner laesoe alle faktisk 2023-10 0',
    ]);
  });

  test('CSV with codes, quarters and several columns of groups', async () => {
    const { report, figures } = await importFile(
      [
        'OMRÅDE;YDELSESTYPE;KØN;TID;INDHOLD',
        '000;Kontanthjælp;I alt;2023K3;1200',
        '320;Kontanthjælp;Mænd;2023K3;0,0',
        '320;I alt;I alt;2023K3;7',
        '320;I alt;Kvinder;2023K3;3',
      ].join('\n'),
      LEDIGE,
    );
    expect(report.problems).toEqual([]);
    expect(report.newGroups.map(({ id, name }) => [id, name.da])).toEqual([
      ['kontanthjaelp-maend', 'Kontanthjælp, Mænd'],
      ['kvinder', 'Kvinder'],
    ]);
    expect(figures.map((o) => [o.area, o.group, o.period, o.value])).toEqual([
      ['hele-landet', 'kontanthjaelp', '2023-Q3', 1200],
      ['faxe', 'kontanthjaelp-maend', '2023-Q3', 0],
      ['faxe', 'alle', '2023-Q3', 7],
      ['faxe', 'kvinder', '2023-Q3', 3],
    ]);
  });

  test.each(['OMRÅDE;TID;INDHOLD', 'REGION;TIME;CONTENTS', 'AREA;TIME;CONTENT'])(
    'CSV in English, %s',
    async (head) => {
      const { opened, figures } = await importFile(
        `${head}\nAll Denmark;2022;5\nDenmark;2023;6\nCopenhagen;2023;12.5\nRegion Zealand;2023;3\n`,
        LEDIGE,
      );
      expect(opened.head.format).toBe('statistikbanken-csv');
      expect(opened.mapping.decimals).toBe('dot');
      expect(figures.map((o) => [o.area, o.period, o.value])).toEqual([
        ['hele-landet', '2022', 5],
        ['hele-landet', '2023', 6],
        ['koebenhavn', '2023', 12.5],
        ['region-sjaelland', '2023', 3],
      ]);
    },
  );

  const dimension = {
    OMRÅDE: {
      label: 'område',
      category: { index: { '000': 0, '320': 1 }, label: { '000': 'Hele landet', '320': 'Faxe' } },
    },
    KØN: { label: 'køn', category: { index: { TOT: 0, M: 1 }, label: { TOT: 'I alt', M: 'Mænd' } } },
    ContentsCode: {
      label: 'Indhold',
      category: { index: { LED: 0 }, label: { LED: 'Fuldtidsledige' } },
    },
    Tid: {
      label: 'tid',
      category: {
        index: { '2022M12': 0, '2023M01': 1 },
        label: { '2022M12': '2022M12', '2023M01': '2023M01' },
      },
    },
  };
  const id = ['OMRÅDE', 'KØN', 'ContentsCode', 'Tid'];
  const size = [2, 2, 1, 2];
  const role = { metric: ['ContentsCode'], time: ['Tid'] };
  const dense = [80000, 81000, 40000, null, 400, 410.5, null, 201];
  const cube = {
    version: '2.0',
    class: 'dataset',
    label: 'Fuldtidsledige efter område',
    source: 'Danmarks Statistik',
    id,
    size,
    role,
    dimension,
  };
  const FIGURES = [
    'hele-landet alle 2022-12 80000',
    'hele-landet alle 2023-01 81000',
    'hele-landet maend 2022-12 40000',
    'faxe alle 2022-12 400',
    'faxe alle 2023-01 410.5',
    'faxe maend 2023-01 201',
  ];

  test.each<[string, unknown]>([
    ['JSON-stat 2.0', { ...cube, value: dense, status: { 3: '..', 6: 'x' } }],
    [
      'sparse JSON-stat 2.0',
      {
        ...cube,
        value: Object.fromEntries(dense.flatMap((n, i) => (n === null ? [] : [[i, n]]))),
        status: { 3: '..', 6: 'x' },
      },
    ],
    [
      'the bundle of JSON-stat 1',
      {
        dataset: {
          label: 'Fuldtidsledige efter område',
          source: 'Danmarks Statistik',
          dimension: { ...dimension, id, size, role },
          value: dense,
          status: { 3: '..', 6: 'x' },
        },
      },
    ],
  ])('%s', async (_, json) => {
    const { opened, report, figures } = await importFile(JSON.stringify(json), LEDIGE, { name: 'aus.json' });
    expect(opened).toMatchObject({
      gaps: ['indicator'],
      head: {
        format: 'json-stat',
        title: 'Fuldtidsledige efter område',
        publisher: 'Danmarks Statistik',
        header: ['OMRÅDE', 'KØN', 'Tid', 'INDHOLD'],
      },
    });
    expect(report).toMatchObject({
      rejected: 0,
      missing: { 'not-available': 1, confidential: 1 },
    });
    expect(figures.map((o) => `${o.area} ${o.group} ${o.period} ${o.value}`)).toEqual(FIGURES);
  });

  test('several measures in one cube are a column each', async () => {
    const two = {
      ...cube,
      size: [2, 1, 2, 1],
      dimension: {
        ...dimension,
        KØN: { category: { label: { TOT: 'I alt' } } },
        Tid: { category: { label: { '2023': '2023' } } },
        ContentsCode: {
          category: {
            index: ['A', 'B'],
            label: { A: 'Antal', B: 'Fuldtidsledige i pct. af arbejdsstyrken' },
          },
        },
      },
      value: [80000, 2.7, 400, 2.4],
    };
    const { opened } = await importFile(JSON.stringify(two), (mapping) => ({
      ...mapping,
      columns: mapping.columns.map((use) =>
        use.role === 'value' && !use.measure ? { role: 'ignore' } : use,
      ),
    }));
    expect(opened.head.header).toEqual([
      'OMRÅDE',
      'KØN',
      'Tid',
      'Antal',
      'Fuldtidsledige i pct. af arbejdsstyrken',
    ]);
    expect(opened.head.rows).toEqual([
      ['Hele landet', 'I alt', '2023', '80000', '2,7'],
      ['Faxe', 'I alt', '2023', '400', '2,4'],
    ]);
    expect(opened.mapping.columns[4]).toMatchObject({ measure: { indicator: 'fuldtidsledighed' } });
    expect(opened.gaps).toEqual(['indicator']);
  });
});

const Y30 = {
  Variables: [
    { Name: 'area', Label: 'Område' },
    { Name: 'period', Label: 'Periode' },
    { Name: 'm1', Label: 'Forventet antal' },
    { Name: 'm2', Label: 'Faktisk antal' },
    { Name: 'm3', Label: 'Forskel mellem faktisk og forventet antal' },
    { Name: 'm4', Label: 'Forskel i pct.' },
    { Name: 'm5', Label: 'Placering på benchmarkranglisten' },
  ],
  Data: [
    ['Faxe', '2022QMAT02', 2500.4, 2488.1, -12.3, -0.5, 42],
    ['Hele landet', '2022QMAT02', 500000, 500000, 0, 0, null],
  ],
};

describe('Jobindsats', () => {
  test('CSV with titles above the heads and a column for each measure', async () => {
    const known: Amend = (mapping) => ({
      ...mapping,
      columns: mapping.columns.map((use, at) =>
        at === 2
          ? {
              role: 'value',
              measure: { indicator: 'ydelsesmodtagere', kind: 'faktisk', group: null, scale: 1 },
            }
          : use,
      ),
    });
    const { opened, report, figures } = await importFile(
      [
        'Kontanthjælp: Antal personer og fuldtidspersoner;;;;',
        'Kilde: Jobindsats.dk;;;;',
        '',
        'Område;Periode;Antal personer;Fuldtidspersoner på ydelsen;Fuldtidspersoner på ydelsen i pct. af arbejdsstyrken',
        'Hele landet;2023M09;1.234.567;98.765;3,2',
        'RAR Sjælland;2023M09;12.345;9.876;3,4',
        'Faxe;2023M09;1.012;812;4,0',
      ].join('\r\n'),
      known,
    );
    // Full-time persons on which benefit is not said either.
    expect(opened).toMatchObject({
      gaps: ['indicator', 'group'],
      head: {
        format: 'jobindsats-csv',
        title: 'Kontanthjælp: Antal personer og fuldtidspersoner',
        publisher: 'Jobindsats',
      },
      mapping: { decimals: 'comma' },
    });
    expect(report).toMatchObject({ rows: 3, figures: 9, rejected: 0 });
    expect(figures.filter(({ area }) => area === 'rar-sjaelland').map(line)).toEqual([
      'ydelse-fuldtidspersoner rar-sjaelland alle faktisk 2023-09 9.876',
      'ydelse-andel-arbejdsstyrken rar-sjaelland alle faktisk 2023-09 3,4',
      'ydelsesmodtagere rar-sjaelland alle faktisk 2023-09 12.345',
    ]);
  });

  test.each<[string, string, string]>([
    ['heads that anybody writes', 'Område;Periode;Ledighed\nFaxe;2024;3.125\nHerlev;2024;2.750', 'tabel'],
    ['lower-case heads', 'område;tid;indhold\nFaxe;2024;3.125\nHerlev;2024;2.750', 'tabel'],
    [
      'the name of the site above the heads',
      'Kilde: jobindsats.dk;;\n\nOmråde;Periode;Ledighed\nFaxe;2024;3.125',
      'jobindsats-csv',
    ],
    ['its periods', 'Område;Periode;Ledighed\nFaxe;2022QMAT02;3.125', 'jobindsats-csv'],
  ])(
    'is known by what no other writes, and decimals are asked about all the same: %s',
    async (_, content, format) => {
      const { gaps, head, mapping } = await new Session().open(content);
      expect(head).toMatchObject({ format, publisher: format === 'tabel' ? '' : 'Jobindsats' });
      expect(mapping.decimals).toBeNull();
      expect(gaps).toEqual(['indicator', 'decimals']);
    },
  );

  test('JSON of the benchmark, by the indicators there are and without what none states', async () => {
    const { opened, report, figures } = await importFile(JSON.stringify([Y30]), undefined, {
      name: 'y30r21.json',
    });
    expect(opened).toMatchObject({
      gaps: [],
      head: { format: 'jobindsats-json', title: 'y30r21', publisher: 'Jobindsats' },
    });
    expect(report).toMatchObject({ rows: 2, figures: 7, rejected: 0, missing: { empty: 1 } });
    expect(figures.map(line)).toEqual([
      'star-placering faxe alle-ydelser faktisk 2021-07/2022-06 42',
      'star-antal faxe alle-ydelser forventet 2021-07/2022-06 2500,4',
      'star-antal faxe alle-ydelser faktisk 2021-07/2022-06 2488,1',
      'star-antal hele-landet alle-ydelser forventet 2021-07/2022-06 500000',
      'star-antal hele-landet alle-ydelser faktisk 2021-07/2022-06 500000',
      'star-forskel faxe alle-ydelser faktisk 2021-07/2022-06 -12,3',
      'star-forskel hele-landet alle-ydelser faktisk 2021-07/2022-06 0',
    ]);
  });

  test('where the benchmark is split by benefit, each keeps its own', async () => {
    const split = {
      Variables: [{ Name: 'y', Label: 'Ydelsesgrupper' }, ...Y30.Variables],
      Data: [
        ['I alt', 'Faxe', '2022QMAT02', 2500, 2488, -12, -0.5, 42],
        ['Sygedagpenge', 'Faxe', '2022QMAT02', 500, 510, 10, 2, 60],
      ],
    };
    const { figures, report } = await importFile(JSON.stringify(split));
    expect(report.rejected).toBe(0);
    expect(figures.filter(({ kind }) => kind === 'forventet').map(({ group }) => group)).toEqual([
      'alle-ydelser',
      'sygedagpenge',
    ]);
  });

  test('a number that a program could not write shortly', async () => {
    const noise = { ...Y30, Data: [['Faxe', '2023', 0.1 + 0.2, 1e21, 1e-7, 0, 98]] };
    const { figures, report } = await importFile(JSON.stringify([noise]));
    expect(problemsOf(report)).toEqual(['malformed-number 1000000000000000000000 ×1']);
    expect(figures.map(({ value }) => value)).toEqual([98, 0.3, 1e-7]);
  });
});

describe('other tables', () => {
  test('wide by period, remembered for the next month', async () => {
    const text = (months: readonly string[]) =>
      `Kommune;${months.join(';')}\nFaxe;${months.map((_, i) => i + 10).join(';')}\nKøge Kommune;${months.map((_, i) => i + 20).join(';')}\n`;
    const kontanthjaelp = measuring('ydelse-fuldtidspersoner', { group: 'kontanthjaelp' });
    const first = await importFile(text(['jan 2023', 'feb 2023']), kontanthjaelp);
    expect(first.opened.gaps).toEqual(['indicator']);
    expect(first.figures.map((o) => [o.area, o.period, o.value])).toEqual([
      ['faxe', '2023-01', 10],
      ['faxe', '2023-02', 11],
      ['koege', '2023-01', 20],
      ['koege', '2023-02', 21],
    ]);
    const next = await importFile(
      `Kontanthjælp;;;
${text(['jan 2023', 'feb 2023', 'mar 2023'])}`,
      kontanthjaelp,
    );
    expect(next.opened).toMatchObject({ remembered: null, gaps: ['indicator'] });
    const last = await importFile(`Kontanthjælp;;;;
${text(['jan 2023', 'feb 2023', 'mar 2023', 'apr 2023'])}`);
    expect(last.opened).toMatchObject({ remembered: 'table', gaps: [] });
    expect(last.report).toMatchObject({ figures: 8, periods: { last: '2023-04' } });
  });

  test('wide by area', async () => {
    const { opened, figures } = await importFile(
      'Måned;Faxe;Ishøj;Hele landet\n2023M01;1;2;3\n2023M02;4;5;6\n',
      LEDIGE,
    );
    expect(opened.gaps).toEqual(['indicator']);
    expect(figures.map((o) => [o.area, o.period, o.value])).toEqual([
      ['faxe', '2023-01', 1],
      ['ishoej', '2023-01', 2],
      ['hele-landet', '2023-01', 3],
      ['faxe', '2023-02', 4],
      ['ishoej', '2023-02', 5],
      ['hele-landet', '2023-02', 6],
    ]);
  });

  test('pasted from a spreadsheet', async () => {
    const { opened, figures } = await importFile(
      'Kommune\tÅr\tAntal\r\nFaxe\t2022\t1.234\r\nKøge\t2022\t12\r\n',
      (mapping) => ({
        ...LEDIGE(mapping),
        decimals: 'comma',
      }),
      { name: '' },
    );
    // One number that may be a thousand or a decimal is for the reader to say.
    expect(opened.gaps).toEqual(['indicator', 'decimals']);
    expect(figures.map(({ value }) => value)).toEqual([1234, 12]);
  });

  test('a column in thousands keeps how it is written', async () => {
    const { figures } = await importFile(
      'Kommune;År;Udgift\nFaxe;2022;12,5\n',
      measuring('anlaeg-forbrug', { scale: 1000 }),
    );
    expect(figures).toMatchObject([{ value: 12500, decimals: 0, printed: '12,5 tusind' }]);
  });

  test('what is in quotes does not tell the delimiter', async () => {
    const { opened, figures } = await importFile(
      'Kommune;År;Antal;Note\nFaxe;2022;1,000;"a, b\n, c ""d"" "\nKøge;2022;2,000;"e\n,"\n',
      (mapping) => ({ ...LEDIGE(mapping), decimals: 'dot' }),
    );
    expect(opened.head.header).toEqual(['Kommune', 'År', 'Antal', 'Note']);
    expect(figures.map(({ value, note }) => [value, note?.da])).toEqual([
      [1000, 'a, b\n, c "d"'],
      [2000, 'e\n,'],
    ]);
  });

  test('empty columns to the right are no columns', async () => {
    const { opened, report } = await importFile(
      'Kommune;År;Antal;;;\nFaxe;2022;12;;;\nKøge;2022;13\n',
      LEDIGE,
    );
    expect(opened.head.header).toEqual(['Kommune', 'År', 'Antal']);
    expect(report).toMatchObject({ figures: 2, rejected: 0 });
  });
});
