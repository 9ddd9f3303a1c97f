/** Files brought in from the page to the report, read by the real importer, which works beside the page here. */
import { File } from 'node:buffer';
import { fireEvent, waitFor } from '@testing-library/react';
import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Importer } from '../../../../src/dataset/import/importer';
import type { ImportRequest } from '../../../../src/dataset/import/protocol';
import { openOwnStore } from '../../../../src/dataset/store/own/store';
import { useImport } from '../../../../src/views/import/useImport';
import { JOBINDSATS_JSON } from '../../../importTables';
import { present } from '../../fixtures';
import { withoutOwn } from '../../keepOwn';
import { named, plain, visit } from '../../visit';

/** The worker without a thread of its own. */
class WorkerHere extends EventTarget {
  private readonly importer = new Importer((data) =>
    this.dispatchEvent(new MessageEvent('message', { data })),
  );
  private last = Promise.resolve();

  postMessage(request: ImportRequest) {
    this.last = this.last.then(() => this.importer.handle(request));
  }
  terminate() {}
}

withoutOwn();
beforeEach(() => {
  vi.stubGlobal('Worker', WorkerHere);
  useImport.setState(useImport.getInitialState(), true);
});

const NEW = 'Lav et nyt nøgletal …';
const main = () => present(document.querySelector('main'));
const step = () => document.querySelector('h2[tabindex="-1"]');
const press = (name: string) => fireEvent.click(named('main button', name));
/** What a label stands for, which need not say it in so many words. */
function field(name: string, within: ParentNode = main()): HTMLSelectElement {
  const labelled = within.querySelector<HTMLSelectElement>(`[aria-label="${name}"]`);
  return (
    labelled ??
    (named<HTMLLabelElement>('label', new RegExp(`^${name}`), within).control as HTMLSelectElement)
  );
}
const select = (of: HTMLSelectElement, value: string) => fireEvent.change(of, { target: { value } });
const selectNew = (within: ParentNode = main()) => {
  const indicator = field('Nøgletal', within);
  select(indicator, named<HTMLOptionElement>('option', NEW, indicator).value);
};

/** Waits for a step, which has the focus. */
async function expectStep(name: string): Promise<void> {
  await waitFor(() => expect(plain(step())).toBe(name));
  expect(document.activeElement).toBe(step());
}

/** Brings a file to the page. */
async function choose(name: string, content: string | Uint8Array): Promise<void> {
  await visit('#/egne/indlaes');
  const file = new File([content], name, { type: 'text/csv' });
  fireEvent.change(present(document.querySelector('[type="file"]')), { target: { files: [file] } });
}

/** Says which known indicator the values are of, or describes a new one, and has the file read. */
async function read(indicator: string | null = null): Promise<void> {
  await expectStep('Hvordan skal kolonnerne læses?');
  if (indicator === null) {
    selectNew();
    select(field('Enhed'), 'personer');
    select(field('Tema'), 'ledighed');
  } else {
    select(field('Nøgletal'), indicator);
  }
  press('Læs filen');
}

/** A number of the report by its name. */
const number = (name: string) => plain(named('dl dt', name).parentElement?.querySelector('dd'));

test('figures that disagree with the minutes are shown beside them', async () => {
  await choose('ledige.csv', 'Kommune;Måned;Procent\nFaxe;2023M08;2,6\nFaxe;2023M09;2,5\n');
  await read('fuldtidsledighed');
  await expectStep('Det står der i ledige.csv');
  const table = present(named('caption', /forskellige fra/).closest('table'));
  expect(plain(table.querySelector('tbody tr'))).toMatch(/Faxe.*2,6 %.*2,4 %/);
  press('Behold alle 2 tal');
  await expectStep('”ledige” er gemt');
});

test('the benchmark of the state is known without being asked about', async () => {
  await choose('Y30R21.json', JOBINDSATS_JSON);
  await expectStep('Det står der i Y30R21.json');
  expect(plain(main())).toContain('Placering på STARs rangliste');
  expect(plain(main())).toContain('juli 2021 – juni 2022');
});

test('a folder of minutes becomes a source with its agenda items, marked as own', async () => {
  const referat = {
    kommune: 'Odense',
    udvalg: 'Jobudvalget',
    dato: '2024-02-06',
    dokumenttype: 'referat',
    punkter: [
      { nummer: '4', titel: 'Status på fleksjob', sagsnummer: '15.00.00-A00-1-24' },
      { nummer: '5', titel: 'Eventuelt' },
    ],
  };
  const figures = [
    'punkt,omraade,noegletal,maalgruppe,type,periode,vaerdi,enhed,trykt,note,note_en',
    '4,Odense,fleksjob-personer,fleksjob,faktisk,2023-12,412,personer,412 borgere,,',
  ];
  const folder = 'data/referater/odense-2024-02-06';
  await choose(
    'odense.zip',
    zipSync({
      [`${folder}/referat.json`]: strToU8(JSON.stringify(referat)),
      [`${folder}/noegletal.csv`]: strToU8(figures.join('\n')),
    }),
  );
  await expectStep('Det står der i odense.zip');
  press('Behold tallet');
  await expectStep('”Jobudvalget 2024-02-06” er gemt');
  const [dataset] = await (await openOwnStore()).list();
  await visit(`#/kilder/${present(dataset).id}`);
  await waitFor(() => expect(plain(main())).toMatch(/Omdøb, skjul.*412 borgere/));
  expect(plain(document.querySelector('h1'))).toBe('Odense Kommune, 06.02.2024');
  for (const words of ['Punkt 4: Status på fleksjob', '15.00.00-A00-1-24', 'Punkt 5: Eventuelt', 'Egne tal'])
    expect(plain(main())).toContain(words);
});

test('mixed decimals are asked about, not guessed', async () => {
  await choose('blandet.csv', 'Kommune;År;Andel\nFaxe;2021;1.234\nFaxe;2022;2.345\n');
  await expectStep('Hvordan skal kolonnerne læses?');
  selectNew();
  select(field('Tema'), 'ledighed');
  const question = present(named('legend', 'Hvordan er tallene skrevet?').parentElement);
  expect(plain(question)).toContain('1.234 er 1.234, altså over tusind');
  expect(plain(question)).toContain('1.234 er 1,234, altså mellem 1 og 2');
  expect(plain(main())).toContain('Vi mangler at vide, hvordan decimaler er skrevet.');
  fireEvent.click(field('Komma', question));
  press('Læs filen');
  await expectStep('Det står der i blandet.csv');
  expect(plain(named('caption', 'De første tal, som de bliver gemt').closest('table'))).toContain('1.234');
});

test('a template with a misspelt key figure and a new one asks whether the first is known, and what the other is', async () => {
  const rows = [
    'punkt;omraade;noegletal;maalgruppe;type;periode;vaerdi;enhed;trykt;note;note_en',
    '1;Faxe;fleksjob-persner;fleksjob;faktisk;2024-09;512;personer;;;',
    '1;Faxe;Borgere i virksomhedspraktik;alle;faktisk;2024-09;31;personer;;;',
  ];
  await choose('skabelon.csv', rows.join('\n'));
  await expectStep('Hvordan skal kolonnerne læses?');
  expect(plain(main())).toContain('Vi mangler at vide, om nøgletal, der ligner nogle her, er de samme');
  const known = field('Hvad er ”Fleksjob persner”?');
  expect(known.value).toBe('');
  expect(plain(known.options[1])).toBe('Det er Personer i fleksjob');
  // Only the other is described.
  expect(document.querySelectorAll('[data-new-indicator]')).toHaveLength(1);
  expect(field('Enhed').value).toBe('personer');
  select(known, 'fleksjob-personer');
  select(field('Hvad er godt?'), 'hoej');
  select(field('Tema'), 'projekter');
  press('Læs filen');
  await expectStep('Det står der i skabelon.csv');
  expect(number('Tal, der kan bruges')).toBe('2');
  expect(plain(main())).toContain('Personer i fleksjob');
  expect(plain(main())).toMatch(/Borgere i virksomhedspraktik.*nyt/);
});

test('what an empty cell means is asked about where the table does not tell', async () => {
  const rows = ['Køn;Kommune;2021', 'Mænd;Faxe;1.1', 'Kvinder;Faxe;2.2', ';Faxe;3.3', '1) Foreløbige tal;;'];
  await choose('i-alt.csv', rows.join('\n').replaceAll('.', ','));
  await expectStep('Hvordan skal kolonnerne læses?');
  select(field('Nøgletal'), 'fuldtidsledighed');
  expect(plain(main())).toContain('Vi mangler at vide, hvad en tom celle betyder.');
  const question = present(named('legend', 'Hvad betyder en tom celle før tallene?').parentElement);
  expect(plain(question)).toContain('en række med (tom) · Faxe');
  expect(plain(question)).toContain('Så er rækken om Kvinder · Faxe');
  expect(plain(question)).toContain('Så er rækken om Alle · Faxe');
  fireEvent.click(field('Alle', question));
  press('Læs filen');
  await expectStep('Det står der i i-alt.csv');
  expect(number('Tal, der kan bruges')).toBe('3');
  expect(number('Afvist')).toBe('0');
  expect(plain(named('h3', 'Noter i filen').parentElement)).toContain('1) Foreløbige tal');
});

test('heads that are written once are read so without a question, and the answer can be seen', async () => {
  const rows = ['Køn;Kommune;2021', 'Mænd;Faxe;1', ';Køge;2', 'Kvinder;Faxe;3', ';Køge;4'];
  await choose('matrix.csv', rows.join('\n'));
  await expectStep('Hvordan skal kolonnerne læses?');
  named('summary', 'En tom celle før tallene er det samme som cellen over');
});

test('of several tables in a file another can be chosen', async () => {
  const table = (TableName: string, n: number) => ({
    TableName,
    Variables: [{ Name: 'Område' }, { Name: 'Periode' }, { Name: 'Antal' }],
    Data: [['Faxe', '2021', n]],
  });
  await choose('tabeller.json', JSON.stringify([table('Ledige', 1), table('Sygemeldte', 2)]));
  await expectStep('Hvordan skal kolonnerne læses?');
  select(field('Filen har flere tabeller. Vælg en'), 'Sygemeldte');
  await waitFor(() => expect(plain(main())).toMatch(/Faxe\s*2021\s*2/));
});

describe('bad input, by name', () => {
  test('a file that cannot be read', async () => {
    await choose('fil.csv', '');
    await waitFor(() => expect(document.querySelector('[role="alert"]')).not.toBeNull());
    const alert = plain(document.querySelector('[role="alert"]'));
    expect(alert).toContain('Filen er tom.');
    expect(alert).toContain('Intet er gemt, og det, der var her før, er urørt.');
    expect(document.activeElement).toBe(step());
  });

  test('rows that cannot be right are told one sort by one', async () => {
    const rows = [
      'Kommune;Måned;Antal',
      'Faxe;2023M01;612',
      'Faxe;2023M02;-4',
      'Faxe;2099M01;600',
      'Ølstykke;2006M01;12',
      'Faxe;2023M03;600;for meget',
      'Faxe;2023M04',
      'Faxe;engang;600',
      'Faxe;2023M05;<script>alert(1)</script>',
      '=HYPERLINK("http://x");2023M05;5',
      'Faxe;2023M06;600',
      'Faxe;2023M06;601',
    ];
    await choose('fejl.csv', rows.join('\n'));
    await read();
    await expectStep('Det står der i fejl.csv');
    expect(number('Rækker læst')).toBe('11');
    expect(number('Tal, der kan bruges')).toBe('2');
    const said = plain(main());
    for (const words of [
      '-4 er under nul',
      'Perioden januar 2099 ligger i fremtiden',
      'Ølstykke er en kommune fra før 2007',
      'Den er i dag en del af Egedal.',
      'flere felter end tabellen har kolonner',
      'færre felter end tabellen har kolonner',
      '”engang” kan ikke læses som en periode',
      '”<script>alert(1)</script>” kan ikke læses som et tal',
      '”=HYPERLINK("http://x")” er ikke et område, vi kender',
      'Det samme tal står to gange med hver sin værdi',
    ]) {
      expect(said).toContain(words);
    }
  });

  test('columns called as objects’ own parts are columns like others', async () => {
    await choose('navne.csv', 'Kommune;År;__proto__;constructor\nFaxe;2023;a;600\nIshøj;2023;b;601\n');
    await expectStep('Hvordan skal kolonnerne læses?');
    expect(field('__proto__').value).toBe('group');
    selectNew();
    fireEvent.change(field('Navn'), { target: { value: 'constructor' } });
    fireEvent.blur(field('Navn'));
    select(field('Enhed'), 'personer');
    select(field('Tema'), 'ledighed');
    press('Læs filen');
    await expectStep('Det står der i navne.csv');
    press('Behold alle 2 tal');
    await expectStep('”navne” er gemt');
    fireEvent.click(named('main a', 'constructor'));
    await waitFor(() => expect(plain(document.querySelector('h1'))).toBe('constructor'));
  });
});
