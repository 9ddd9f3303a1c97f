/** The source of a figure, over the page that tells of it. */
import { fireEvent, waitFor } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { CompiledData } from '../../../../src/dataset/compile/compile';
import { passagesOf } from '../../../../src/referat/review/finding';
import { present, realCompiled, realDataset, wholeCompiled } from '../../fixtures';
import { opened } from '../../referat/review/minutes';
import { named, plain, visit } from '../../visit';

const FAXE = 'faxe-2023-11-06';
const FIGURE = `${FAXE}.88.fleksjob-ledighed.faxe.fleksjobvisiterede.faktisk.2023-09`;
const DOUBTFUL = `${FAXE}.88.fleksjob-sygedagpengesager-aendring.faxe.fleksjob-sygemeldte.aendring.2023-01-01_2023-09-30`;
const OFFICIAL = 'hele-landet-jobindsats-y25i09.y25i09.langtidsledige.faxe.alle.faktisk.2026-07';

const dialog = () => document.querySelector('dialog');
/** The sheet, once what it shows is there. */
const sheet = () =>
  waitFor(
    () => {
      const shown = present(dialog());
      expect(plain(shown)).toMatch(/Henvis til tallet|Refer to the figure|findes ikke/);
      return shown;
    },
    { timeout: 15_000 },
  );
const closed = () => waitFor(() => expect(dialog()).toBeNull());
/** What the sheet holds its figure against, but for how that is computed. */
const compared = (shown: HTMLElement) =>
  waitFor(() => {
    const section = present(named('h3', 'Til sammenligning', shown).parentElement).cloneNode(true) as Element;
    section.querySelector('details')?.remove();
    return plain(section);
  });
/** What stands beside a term. */
const beside = (term: string, within: Element) =>
  plain(named('dt', term, within).parentElement?.querySelector('dd'));

describe('a link to a source', () => {
  const link = async () => {
    await visit('#/noegletal/fleksjob-ledighed?omr=faxe&vis=tabel');
    return waitFor(() => named<HTMLAnchorElement>('main td a', '”10,7 %”'), { timeout: 15_000 });
  };

  test('opens over the page, and Back closes it', async () => {
    fireEvent.click(await link());
    expect(plain(await sheet())).toContain('Kilde til tallet 10,7 %');
    expect(plain(document.querySelector('main h1'))).not.toBe('');
    expect(decodeURIComponent(location.hash)).toBe(
      `#/noegletal/fleksjob-ledighed?omr=faxe&vis=tabel&kilde=${FIGURE}`,
    );
    history.back();
    await closed();
    expect(location.hash).toBe('#/noegletal/fleksjob-ledighed?omr=faxe&vis=tabel');
  });

  test('is left to the browser when it is wanted in a tab of its own, where it is a page', async () => {
    const own = await link();
    expect(own.hash).toBe(`#/kilder/${FAXE}?tal=${FIGURE.slice(FAXE.length + 1)}`);
    expect(fireEvent.click(own, { ctrlKey: true })).toBe(true);
    expect(dialog()).toBeNull();
  });

  test('of another figure shows that in its place, and Back still closes it', async () => {
    fireEvent.click(await link());
    const before = history.length;
    fireEvent.click(named('a', 'Ledige blandt visiterede til fleksjob · Mål', await sheet()));
    await waitFor(() => expect(plain(dialog())).toContain('Kilde til tallet 8 %'));
    expect(history.length).toBe(before);
    history.back();
    await closed();
  });
});

describe('the sheet', () => {
  test('is there when its address is opened afresh, and leaves the page when it is closed', async () => {
    await visit(`#/om?kilde=${FIGURE}`);
    await sheet();
    fireEvent.click(named('dialog header button', 'Luk'));
    await closed();
    expect(location.hash).toBe('#/om');
    expect(document.activeElement?.id).toBe('indhold');
  });

  test('says where it stands, how it was read and what else the item has', async () => {
    await visit(`#/kilder?kilde=${FIGURE}`);
    const shown = await sheet();
    expect(plain(shown)).toContain('Punkt 88 · Sagsnummer 15.00.00-G01-11-23');
    expect(named('h3', 'Orientering om status på særlig indsats på fleksjobområdet', shown)).toBeTruthy();
    expect(plain(shown)).toContain(
      'Referat fra mødet 6. november 2023, Beskæftigelses & Integrationsudvalget',
    );
    expect(plain(shown)).toContain('3 år gammelt');
    expect(beside('Trykt som', shown)).toBe('”10,7 %”');
    expect(beside('Læst som', shown)).toBe('10,7 %, et faktisk tal, ikke et mål eller en prognose');
    expect(beside('Gælder', shown)).toBe('Faxe, visiterede til fleksjob');
    expect(beside('Periode', shown)).toBe('september 2023');
    expect(named('a', 'Alle 94 tal i punkt 88', shown)).toBeTruthy();
    const citation = present(shown.querySelector('textarea')).value;
    expect(citation).toContain('punkt 88');
    expect(citation).toContain(`#/kilder/${FAXE}?tal=88.`);
  });

  test('says of a figure in doubt what else it could be', async () => {
    await visit(`#/kilder?kilde=${DOUBTFUL}`);
    const doubt = named('h3', 'Hvad det ellers kunne betyde', await sheet());
    expect(plain(doubt.parentElement)).toMatch(/kan også/);
  });

  test('says what does not add up', async () => {
    await visit(`#/kilder?kilde=${FAXE}.85.ukraine-ophold.faxe.alle.faktisk.2023-10-08`);
    expect(plain((await sheet()).querySelector('[role="note"]'))).toContain('men delene giver 185 personer');
  });

  test('of an official figure says who publishes it, when it was taken, on which terms and what it is beside', async () => {
    await visit(`#/kilder?kilde=${OFFICIAL}`, { data: wholeCompiled() });
    const shown = await sheet();
    expect(plain(shown)).toContain('Tabel y25i09');
    expect(beside('Udgiver', shown)).toContain('Jobindsats');
    expect(beside('Hentet', shown)).toMatch(/2026$/);
    expect(beside('Vilkår', shown)).not.toBe('');
    expect(beside('Betyder', shown)).toContain('52 uger');
    const beyond = present(named('h3', 'Før og omkring', shown).parentElement);
    for (const name of ['juni 2026', 'juli 2025', 'Hele landet', 'Naboerne og de andre kommuner']) {
      expect(named('a', name, beyond)).toBeTruthy();
    }
    expect(await compared(shown)).toContain('Kræver opmærksomhed: 20 flere end året før (95)');
  });

  test('holds a figure against the target and the areas of its own time, in a chart and in words', async () => {
    await visit(`#/kilder?kilde=${FIGURE}`);
    const shown = await sheet();
    expect(await compared(shown)).toBe(
      'Til sammenligningMål 8Faxe10,7Hele landet13,0RAR Sjælland12,8Kræver opmærksomhed: 2,7 procentpoint over målet (8 %)Lavere end landet (13,0 %) og RAR Sjælland (12,8 %).',
    );
  });

  test('judges a former figure by what was known then, and shows nothing of a target, which stands for nothing else', async () => {
    await visit(`#/kilder?kilde=${OFFICIAL.replace('2026-07', '2025-07')}`, { data: wholeCompiled() });
    expect(await compared(await sheet())).toContain(
      'Faxe 9520232025Kræver opmærksomhed: 9 flere end året før (86)',
    );
    await visit(`#/kilder?kilde=${FIGURE.replace('faktisk.2023-09', 'maal.')}`);
    const shown = await sheet();
    await waitFor(() => expect(shown.querySelector('section[aria-busy]')).toBeNull());
    expect([...shown.querySelectorAll('h3')].map(plain)).not.toContain('Til sammenligning');
  });

  test('of a figure of a table loads only the files of its area and of the country', async () => {
    await visit(`#/kilder?kilde=${OFFICIAL}`, { data: wholeCompiled() });
    await compared(await sheet());
    const loaded = vi.mocked(fetch).mock.calls.map(([path]) => String(path));
    expect(loaded.filter((path) => path.includes('data/noegletal/'))).toEqual([]);
    expect(loaded.filter((path) => path.includes('data/omraader/'))).toHaveLength(2);
  });

  test('of a figure that is no longer there says so, and leads to the source', async () => {
    await visit(`#/kilder?kilde=${FAXE}.88.findes-ikke`);
    expect(named('a', 'Faxe Kommune, 06.11.2023', await sheet()).getAttribute('href')).toBe(
      `#/kilder/${FAXE}`,
    );
  });
});

describe('the text of the minutes', () => {
  const item = 'Orientering om status på særlig indsats på fleksjobområdet';
  const { referat, reading } = opened(
    `Faxe Kommune\nBeskæftigelses & Integrationsudvalget den 6. november 2023\n\n88. ${item}\n\nSagsfremstilling\nI september var andelen 10,7 % i kommunen.\nDet er noget andet.\n`,
  );
  /** The bundled data, with something more of Faxe's minutes. */
  const withMore = (more: object, texts: ReadonlyMap<string, object> = new Map()): CompiledData => {
    const { catalog, files } = realCompiled();
    const sources = catalog.sources.map((source) => (source.id === FAXE ? { ...source, ...more } : source));
    return {
      catalog: { ...catalog, sources },
      files: new Map([...files, ...texts]) as CompiledData['files'],
    };
  };

  test('is quoted with the number marked where the site has it', async () => {
    const own = realDataset().observations.filter(({ source }) => source === FAXE);
    const path = 'data/referater/faxe-tekst.json';
    const passages = passagesOf(referat, reading, own, ['88'], '');
    await visit(`#/kilder?kilde=${FIGURE}`, {
      data: withMore({ passages: path }, new Map([[path, passages]])),
    });
    const quote = await waitFor(() => present(dialog()?.querySelector('figure')), { timeout: 15_000 });
    expect(plain(quote)).toContain('I september var andelen 10,7 % i kommunen.');
    expect(plain(quote.querySelector('mark'))).toBe('10,7 %');
  });

  test('is said to be elsewhere, and where, where it is not at hand', async () => {
    await visit(`#/kilder?kilde=${FIGURE}`);
    const shown = await sheet();
    await waitFor(() =>
      expect(plain(shown)).toContain(
        'Faxe Kommune lægger sine referater på sin hjemmeside: find mødet 6. november 2023 (Beskæftigelses & Integrationsudvalget), punkt 88.',
      ),
    );
    expect(shown.querySelector('figure')).toBeNull();
  });

  test('is led to where the municipality has published it', async () => {
    await visit(`#/kilder?kilde=${FIGURE}&sprog=en`, {
      data: withMore({ link: 'https://faxe.example/referat' }),
    });
    const link = named<HTMLAnchorElement>('a', 'Open the minutes at Faxe Municipality ↗', await sheet());
    expect(link.href).toBe('https://faxe.example/referat');
    expect(link.rel).toContain('noreferrer');
  });
});
