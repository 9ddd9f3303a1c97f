/** Where a reader's own figures show, and that they are told from those of the referater. */
import { fireEvent, waitFor } from '@testing-library/react';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { forgetOwnStore, openOwnStore } from '../../../../src/dataset/store/own/store';
import { newDeck, newSlide } from '../../../../src/model/deck';
import type { OwnDataset } from '../../../../src/model/ownDataset';
import { forgetDecks } from '../../../../src/state/keptDecks';
import { chooseMunicipality } from '../../../../src/state/municipality';
import { ledige, NEW_INDICATOR, type Seed, seed, unreadable, verdictFigures } from '../../../ownSeeds';
import { municipalities, present } from '../../fixtures';
import { keepDecks } from '../../keepDecks';
import { keepOwn, withoutOwn } from '../../keepOwn';
import { saved } from '../../saved';
import { furnish, named, plain, standing, visit } from '../../visit';

const OWN = '#/egne';
const CHART = '#/noegletal/fuldtidsledighed?omr=faxe,aarhus';
const NEW = `#/noegletal/${NEW_INDICATOR.id}`;
const TABLE = '#/kilder/eget-ledige-2026-11-22';

withoutOwn();

const main = () => plain(document.querySelector('main'));
const title = () => plain(document.querySelector('h1'));
const alerts = () => [...document.querySelectorAll('[role="alert"]')].map(plain);
const said = () => [...document.querySelectorAll('[role="status"]')].map(plain);
/** The data set of a name in the list. */
const row = (name: string) => present(named('main h3', name).closest('li'));
const labelled = (label: string) => present(document.querySelector(`[aria-label="${label}"]`));
const link = (name: string | RegExp) => named<HTMLAnchorElement>('main a', name);
/** What a screen reader is told of the chart. */
const described = () => {
  const ids = document.querySelector('[role="application"]')?.getAttribute('aria-describedby') ?? '';
  return ids
    .split(' ')
    .map((id) => plain(document.getElementById(id)))
    .join(' ');
};
/** What the chart is called. */
const figure = () => document.querySelector('figure [role="application"]')?.getAttribute('aria-label') ?? '';

/** Opens the list of own data sets where these are kept. */
async function listed(...seeds: Seed[]): Promise<void> {
  await keepOwn(...seeds);
  await visit(OWN);
  await waitFor(() => expect(document.querySelectorAll('main h3')).toHaveLength(seeds.length));
}

test('without own figures the list says how to begin, and nothing is opened elsewhere', async () => {
  const opened = vi.spyOn(indexedDB, 'open');
  await visit('#/');
  expect(opened).not.toHaveBeenCalled();
  await visit(OWN);
  expect(main()).toContain('Du har ingen egne tal endnu.');
  expect(link('Indlæs tal').hash).toBe('#/egne/indlaes');
  expect(named<HTMLButtonElement>('button', 'Gem alt i én fil').disabled).toBe(true);
});

describe('where they show, own figures are marked as own', () => {
  test('under a chart and where it is read, beside the referat’s figure that they disagree with', async () => {
    await keepOwn(ledige());
    await visit(CHART);
    expect(described()).toMatch(/Aarhus \(egne tal\): 3,1/);
    expect(described()).toMatch(/Faxe: 2,4/);
    expect(main()).toContain(
      'For Faxe, august 2023, står der et andet sted 2,9 % (Danmarks Statistik, Ledige 2023, 22.11.2026, egne tal).',
    );
    expect(main()).toContain('Egne tal er med for Aarhus. De ligger kun i denne browser.');
    expect(decodeURIComponent(link('Danmarks Statistik, Ledige 2023 (22.11.2026, egne tal)').hash)).toMatch(
      /kilder\/eget-ledige-2026-11-22\?tal=1\.fuldtidsledighed\.aarhus/,
    );
    fireEvent.click(named('[role="tab"]', 'Tabel'));
    await waitFor(() => expect(document.querySelector('#graf table')).not.toBeNull());
    const rows = [...document.querySelectorAll('#graf tr')].map(plain).filter((each) => /^Faxe/.test(each));
    expect(rows).toEqual([
      expect.stringContaining('Faxe, punkt 90 (06.11.2023)'),
      expect.stringContaining('Danmarks Statistik, Ledige 2023 (22.11.2026, egne tal)'),
    ]);
  });

  test('on the page of an indicator that no referat has', async () => {
    await keepOwn(ledige());
    await visit(NEW);
    expect(main()).toContain(NEW_INDICATOR.name.da);
    expect(title()).toBe('Faxe: 22 personer – én flere end i juli 2023');
    expect(main()).toContain('Tallene er egne tal. De ligger kun i denne browser.');
    fireEvent.keyDown(present(document.querySelector('[role="application"]')), { key: 'Enter' });
    expect(plain(document.querySelector('[data-readout]'))).toContain('(egne tal)');
  });

  test('on the page of an area that no referat is about, and on the first page', async () => {
    await keepOwn(ledige());
    await visit('#/kommune/aarhus');
    await waitFor(() =>
      expect(main()).toContain('Egne tal: Danmarks Statistik, Ledige 2023 (22.11.2026, egne tal)'),
    );
    const own = present(
      [...document.querySelectorAll('tbody tr')].find((tr) => plain(tr).includes(NEW_INDICATOR.name.da)),
    );
    expect(plain(own)).toContain('aug. 2023 · egne tal');
    chooseMunicipality('aarhus');
    await visit('#/');
    const mine = await waitFor(() => present(document.querySelector('[aria-labelledby=din-kommune]')));
    await waitFor(() => expect(plain(mine)).toContain('egne tal'));
    chooseMunicipality(null);
  });

  test('in a comparison', async () => {
    await keepOwn(ledige());
    await visit('#/sammenlign?omr=faxe,aarhus&tema=ledighed');
    expect([...document.querySelectorAll('td')].map(plain).join()).toContain('egne tal');
  });

  test('where they disagree with minutes, chart, slide, benefit and comparison say what these say, with the own beside', async () => {
    const figure = (period: string, value: number) => ({
      area: 'faxe',
      indicator: 'fleksjob-ledighed',
      group: 'fleksjobvisiterede',
      period,
      value,
      decimals: 1,
    });
    const own = ['2023-07', '2023-08', '2023-09', '2024-01', '2024-02', '2024-03'];
    await keepOwn(
      seed(
        'uenig',
        own.map((period, i) => figure(period, 20 + i)),
        { name: 'Vores tal' },
      ),
    );
    const says = async (hash: string, ...words: readonly string[]) => {
      await visit(hash);
      await waitFor(() => {
        for (const each of words) expect(main()).toContain(each);
      });
    };
    const beside = 'Egne tal: 25,0 % (marts 2024)';
    // The heading, which a slide has too; the own figures are marked and named under the chart.
    await says('#/noegletal/fleksjob-ledighed?omr=faxe', '22,0 %', 'september 2023');
    expect(title()).toMatch(/^10,7 % af de visiterede/);
    await says('#/ydelse/fleksjob?omr=faxe', '10,7 %', beside);
    await says('#/sammenlign?omr=faxe,ishoej&tema=fleksjob&alle=ja', '10,7 %', beside);
    await says('#/kommune/faxe', '10,7 %', beside);
  });

  test('in the verdict on a municipality and under it', async () => {
    await keepOwn(verdictFigures());
    await visit('#/kommune/faxe');
    // What is newer, and does not disagree, is said and marked.
    await waitFor(() => expect(main()).toContain('oktober 2023 · egne tal'));
    const flex = plain(present(named('main h3', 'Ledige blandt visiterede til fleksjob').closest('li')));
    expect(flex).toContain('10,1');
    // What disagrees with the referat stands in its own table; the referat's stays.
    expect(main()).toContain('nr. 19');
    const own = [...document.querySelectorAll('tbody tr')].map(plain).filter((tr) => tr.includes('egne tal'));
    expect(own.join()).toContain('nr. 25');
    expect(own.join()).toContain('3,1');
  });

  test('lines beyond the colours there are, are told apart by more than their names', async () => {
    const areas = municipalities().slice(0, 9);
    const figures = areas.flatMap((area, i) =>
      ['2023-06', '2023-07', '2023-08'].map((period, n) => ({
        area,
        indicator: NEW_INDICATOR.id,
        value: 20 * i + n,
        period,
      })),
    );
    await keepOwn(seed('tre', figures, { indicators: [NEW_INDICATOR] }));
    await visit(`${NEW}?omr=${areas.join()}&vis=udvikling`);
    const lines = await waitFor(() => {
      const drawn = [...document.querySelectorAll('path[data-mark=line]')];
      expect(drawn).toHaveLength(9);
      return drawn;
    });
    expect(new Set(lines.map((line) => line.getAttribute('stroke'))).size).toBe(8);
    expect(document.querySelectorAll('[data-mark=core]')).toHaveLength(1);
    // One name has a piece of its line beside it, with the core in it.
    expect(document.querySelectorAll('[data-mark=sample]')).toHaveLength(2);
  });
});

describe('own figures that cannot be read', () => {
  const LOST = 'Nogle egne tal kunne ikke læses og er ikke med.';
  const FAXE = '#/noegletal/fuldtidsledighed?omr=faxe,hele-landet';

  test('leave the bundled ones, and it is said', async () => {
    await keepOwn(unreadable());
    await visit(FAXE);
    expect(figure()).toContain('Faxe');
    expect(title()).toMatch(/^2,4 %/);
    expect(main()).toContain(`${LOST} Genindlæs siden.`);
    expect(alerts()).toEqual([]);
    await visit(`${FAXE}&sprog=en`);
    expect(main()).toContain('Some own figures could not be read and are left out.');
    // Where nothing is left to show, that is said too.
    await visit('#/noegletal/fuldtidsledighed?omr=aarhus');
    expect(main()).toContain(LOST);
    expect(title()).toBe('Aarhus har ingen tal');
  });

  test('on the page of an area and in comparisons too', async () => {
    await keepOwn(unreadable());
    await visit('#/kommune/faxe');
    await waitFor(() => expect(main()).toContain(LOST));
    expect(main()).toContain('2,4 %');
    await visit('#/sammenlign?omr=faxe,herning&tema=fleksjob');
    expect(main()).toContain(LOST);
    expect([...document.querySelectorAll('td')].map(plain).join()).toContain('10,7');
  });

  test('where they are all there is, they are told from a broken site', async () => {
    await keepOwn(unreadable());
    await visit(NEW);
    await waitFor(() =>
      expect(alerts().join()).toContain('Tallene er dine egne, og browseren kan ikke læse dem.'),
    );
  });

  test('beside a bundled file that cannot be had: the error is that file’s, and trying again mends it', async () => {
    await keepOwn(unreadable());
    await visit(FAXE, { lost: /noegletal/ });
    await waitFor(() => expect(alerts().join()).toContain('Filen med tal kunne ikke hentes.'));
    furnish();
    fireEvent.click(named('button', 'Prøv igen'));
    await waitFor(() => expect(document.querySelector('figure')).not.toBeNull());
    expect(main()).toContain(LOST);
  });
});

test('the page of an own table finds a figure, and lists what the table has', async () => {
  await keepOwn(ledige());
  await visit(`${TABLE}?tal=1.fuldtidsledighed.faxe.alle.faktisk.2023-08`);
  expect(title()).toBe('Ledige 2023');
  await waitFor(() => expect(main()).toContain('Indlæst 22.11.2026 · ledige.csv (CSV fra Statistikbanken)'));
  expect(main()).toContain('Egne tal. De ligger kun i denne browser, og andre kan ikke se dem.');
  expect(document.activeElement?.tagName).toBe('TR');
  expect(plain(document.activeElement)).toContain('2,9');
  expect(link(NEW_INDICATOR.name.da).hash).toBe(NEW);
  expect(plain(link(NEW_INDICATOR.name.da).closest('li'))).toContain(
    '6 tal · 2 områder · jun. 2023 til aug. 2023',
  );
  await visit(`${TABLE}?tal=1.findes-ikke`);
  expect(main()).toContain('Det tal, linket peger på, er ikke i tabellen');
});

describe('the list of own figures', () => {
  test('says what they are, and switches them off and on again', async () => {
    await listed(ledige());
    expect(plain(row('Ledige 2023'))).toContain(
      'Danmarks Statistik · ledige.csv (CSV fra Statistikbanken) · indlæst 22.11.2026',
    );
    await waitFor(() =>
      expect(plain(row('Ledige 2023'))).toContain(
        '8 tal · 2 nøgletal · 2 områder · 3 perioder, jun. 2023 til aug. 2023',
      ),
    );
    fireEvent.click(labelled('Vises: Ledige 2023'));
    await waitFor(() => expect(plain(row('Ledige 2023'))).toContain('Skjult'));
    location.hash = NEW;
    await waitFor(() => expect(title()).toBe('Nøgletallet findes ikke'));
    fireEvent.click(link('Se ”Egne tal”'));
    await waitFor(() => fireEvent.click(labelled('Vises: Ledige 2023')));
    await waitFor(() => expect(plain(row('Ledige 2023'))).not.toContain('Skjult'));
    location.hash = NEW;
    await waitFor(() => expect(main()).toContain(NEW_INDICATOR.name.da));
  });

  test('gives them a new name, which is their name everywhere', async () => {
    await listed(ledige());
    fireEvent.click(labelled('Omdøb Ledige 2023'));
    const field = present(document.querySelector<HTMLInputElement>('main form input'));
    expect(document.activeElement).toBe(field);
    fireEvent.change(field, { target: { value: '<b>Vores tal</b>' } });
    fireEvent.submit(present(field.form));
    await waitFor(() => row('<b>Vores tal</b>'));
    expect(document.activeElement).toBe(labelled('Omdøb <b>Vores tal</b>'));
    await visit(NEW);
    expect(main()).toMatch(/Danmarks Statistik, <b>Vores tal<\/b>/);
  });

  test('says which presentations show figures that are deleted', async () => {
    const deck = (name: string, view: string) => newDeck(name, [newSlide({ type: 'chart', view })]);
    forgetDecks();
    await keepDecks(
      deck('Mødet', `/noegletal/${NEW_INDICATOR.id}?omr=faxe`),
      deck('Uden egne tal', '/noegletal/fuldtidsledighed?omr=faxe'),
    );
    onTestFinished(forgetDecks);
    await listed(ledige());
    fireEvent.click(labelled('Slet Ledige 2023'));
    await waitFor(() => expect(said().join()).toContain('Ledige 2023 er slettet.'));
    const note = present(said().find((words) => words.includes('Ledige 2023 er slettet.')));
    expect(note).toContain('Præsentationen ”Mødet” viser tal herfra.');
    expect(note).not.toContain('Uden egne tal');
    location.hash = `${OWN}?sprog=en`;
    await waitFor(() => expect(said().join()).toContain('The presentation “Mødet” shows figures from it.'));
  });

  test('offers to bring back what is deleted, says until when, and the note can be closed', async () => {
    await listed(ledige());
    fireEvent.click(labelled('Slet Ledige 2023'));
    await waitFor(() => expect(said().join()).toContain('Ledige 2023 er slettet.'));
    expect(said().join()).toContain('Tallene fjernes fra disken, når du lukker beskeden');
    fireEvent.click(named('button', 'Luk beskeden'));
    await waitFor(() => expect(said().join()).not.toContain('Ledige 2023 er slettet.'));
    expect(document.activeElement?.getAttribute('role')).toBe('status');
    const store = await openOwnStore();
    await waitFor(async () => expect((await store.raw(ledige().dataset.id)).files).toEqual([]));
  });

  test('offers it still where a backup that is none was to be restored', async () => {
    await listed(ledige());
    fireEvent.click(labelled('Slet Ledige 2023'));
    await waitFor(() => named('button', 'Fortryd'));
    const file = present(document.querySelector('input[type=file]'));
    fireEvent.change(file, { target: { files: [new File(['x'], 'x.gz')] } });
    await waitFor(() => expect(alerts().join()).toContain('Det er ikke en fil med egne tal'));
    fireEvent.click(named('button', 'Fortryd'));
    await waitFor(() => row('Ledige 2023'));
  });

  test('says where what is deleted cannot be had back', async () => {
    await listed(ledige());
    fireEvent.click(labelled('Slet Ledige 2023'));
    const undo = await waitFor(() => named('button', 'Fortryd'));
    await (await openOwnStore()).purge();
    fireEvent.click(undo);
    await waitFor(() => expect(alerts().join()).toContain('Tallene kan ikke hentes tilbage'));
  });

  test('names what cannot be read, gives it as it is, and deletes it; every page works without', async () => {
    const { dataset, ...rest } = verdictFigures();
    const damaged = { ...dataset, layer: { ...dataset.layer, codelists: { indicators: [{ id: 'x' }] } } };
    await keepOwn(ledige(), { dataset: damaged as unknown as OwnDataset, ...rest });
    await visit('#/noegletal');
    expect(link(NEW_INDICATOR.name.da)).toBeTruthy();
    await visit(OWN);
    await waitFor(() => row('Ledige 2023'));
    expect(plain(row('Vores tal'))).not.toContain('Omdøb');
    const { file } = await saved(() => fireEvent.click(labelled('Gem som fil: Vores tal')));
    const raw = JSON.parse(await file.text());
    expect(raw).toMatchObject({ id: dataset.id, record: { dataset: damaged } });
    expect(raw.files.map(({ path }: { path: string }) => path)).toEqual(
      rest.files.map(([path]) => path).sort(),
    );
    fireEvent.click(labelled('Slet Vores tal'));
    await waitFor(() => expect(main()).not.toContain('Kan ikke læses'));
    fireEvent.click(named('button', 'Fortryd'));
    await waitFor(() => row('Vores tal'));
  });

  test('leaves a newer version’s figures alone, and says so', async () => {
    const newer = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('noegletavlen.egne', 99);
      request.onsuccess = () => resolve(request.result);
    });
    newer.close();
    await visit(OWN);
    await waitFor(() => expect(alerts().join()).toMatch(/gemt af en nyere udgave/));
    const [database] = await indexedDB.databases();
    expect(database?.version).toBe(99);
  });
});

test('where the browser keeps nothing it is said once, and everything else works', async () => {
  await keepOwn(ledige());
  forgetOwnStore();
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  await visit('#/noegletal/fuldtidsledighed?omr=faxe,hele-landet');
  const NOTE = 'Browseren vil ikke gemme egne tal.';
  await waitFor(() => expect(main()).toContain(NOTE));
  expect(figure()).toContain('Faxe');
  fireEvent.click(named('button', 'Luk beskeden'));
  expect(main()).not.toContain(NOTE);
  location.hash = '#/';
  await waitFor(() => expect(title()).toMatch(/Hvordan går det/));
  await standing();
  expect(main()).not.toContain(NOTE);
  location.hash = OWN;
  await waitFor(() => expect(alerts().join()).toContain(NOTE));
});
