import { gunzipSync } from 'node:zlib';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { contentHash } from '../../../../src/build/dataFolder';
import { compile } from '../../../../src/dataset/compile/compile';
import { inOrder } from '../../../../src/dataset/store/decks/collection';
import { decodeDeck, encodeDeck, formatDeck, parseDeck } from '../../../../src/dataset/store/decks/deckFile';
import { type DeckStore, openDeckStore } from '../../../../src/dataset/store/decks/store';
import { markOwn } from '../../../../src/dataset/store/own/flag';
import { openOwnStore } from '../../../../src/dataset/store/own/store';
import { at } from '../../../../src/model/at';
import { DECK_LIMITS, type Deck, newDeck, newSlide, type Slide } from '../../../../src/model/deck';
import { rememberSeen } from '../../../../src/state/decks';
import { useDecks } from '../../../../src/state/keptDecks';
import { NEW_INDICATOR, seed } from '../../../ownSeeds';
import { first, observation, present, realDataset, wholeCompiled } from '../../fixtures';
import { keepDecks, withoutDecks } from '../../keepDecks';
import { keepOwn, withoutOwn } from '../../keepOwn';
import { saved } from '../../saved';
import { standing, visit } from '../../visit';

const LIST = '#/praesentationer';
const CHART = '/noegletal/star-placering?omr=faxe&gruppe=alle-ydelser';

/** All that is bundled, compiled before the clock of a test runs. */
const whole = wholeCompiled();

withoutDecks();
beforeEach(() => {
  // Slides are laid out in a box, which has no size here.
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(960);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(540);
});

const chartSlide = (view: string, more: Partial<Slide> = {}) => newSlide({ type: 'chart', view }, more);
const oneChart = () => newDeck('Mødet', [chartSlide(CHART, { note: 'Note 1' })]);
const kept = () => useDecks.getState().decks;
const notesKept = async (store: DeckStore) =>
  inOrder((await store.read()).decks).flatMap(({ slides }) => slides.map(({ note }) => note));
const hashOf = (deck: Deck) => `${LIST}/${deck.id}`;
const slidesOf = (deck: Deck) => `#/praesenter?af=${encodeURIComponent(`/praesentationer/${deck.id}`)}`;

const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => fireEvent.click(button(name));
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const rows = () => screen.getAllByRole('listitem', { name: /^Dias \d+:/ });
const names = () => [...document.querySelectorAll('main h3 a')].map((link) => link.textContent);
const note = () => screen.queryByRole('note')?.textContent ?? null;

test('decks are copied, deleted and had back in the list', async () => {
  const deck = oneChart();
  await keepDecks(deck);
  await visit(LIST);
  press('Dupliker Mødet');
  expect(names()).toEqual(['Mødet', 'Mødet (kopi)']);
  press('Slet Mødet');
  expect(names()).toEqual(['Mødet (kopi)']);
  expect(screen.getByText('Mødet er slettet.')).toBeTruthy();
  press('Fortryd');
  expect(names()).toEqual(['Mødet', 'Mødet (kopi)']);
  expect(first(kept())).toMatchObject({ id: deck.id, name: deck.name, changed: deck.changed });
});

test('the offer to bring a deck back can be closed', async () => {
  await keepDecks(oneChart());
  await visit(LIST);
  press('Slet Mødet');
  press('Luk beskeden');
  expect(screen.queryByText('Mødet er slettet.')).toBeNull();
  expect(names()).toEqual([]);
});

test('a ready-made deck becomes one’s own', async () => {
  await visit(LIST);
  press('Lav din egen af Faxe Kommune');
  await waitFor(() => expect(heading()).toBe('Faxe Kommune'));
  expect(rows().length).toBeGreaterThanOrEqual(6);
  expect(kept()).toMatchObject([{ name: 'Faxe Kommune' }]);
});

test('ready-made decks: those of municipalities with minutes at once, any other by its name', async () => {
  await visit(LIST, { data: whole });
  const ready = () =>
    screen
      .queryAllByRole('button', { name: /^Lav din egen af/ })
      .map((one) => one.getAttribute('aria-label'));
  expect(ready().length).toBeLessThan(10);
  expect(ready()).toContain('Lav din egen af Herning Kommune');
  expect(ready()).not.toContain('Lav din egen af Læsø Kommune');
  const field = screen.getByRole('combobox', { name: 'Find en kommunes præsentation' });
  fireEvent.change(field, { target: { value: 'læs' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(ready()[0]).toBe('Lav din egen af Læsø Kommune');
});

test('a slide of one’s own: a title and a text, put after another slide, and had back when deleted', async () => {
  const deck = newDeck('Mødet', [chartSlide(CHART), chartSlide(CHART)]);
  await keepDecks(deck);
  await visit(hashOf(deck));
  press('Nyt dias med tekst efter dias 1');
  expect(rows()).toHaveLength(3);
  const row = within(at(rows(), 1));
  const hostile = '<img src=x onerror=alert(1)>\n=1+1';
  fireEvent.change(row.getByLabelText('Titel'), { target: { value: 'Punkt 5: <b>Budget</b>' } });
  fireEvent.change(row.getByLabelText('Tekst på diasset'), { target: { value: hostile } });
  const own = { content: { type: 'text', text: hostile }, title: 'Punkt 5: <b>Budget</b>' };
  expect(first(kept()).slides[1]).toMatchObject(own);
  const slide = at(rows(), 1);
  await waitFor(() =>
    expect(slide.querySelector('[data-part=title]')?.textContent).toBe('Punkt 5: <b>Budget</b>'),
  );
  expect(slide.querySelector('[data-part=body]')?.textContent).toBe(hostile);
  expect(slide.querySelector('img')).toBeNull();
  // It goes along in a link, and is where it was after it has been deleted and had back.
  const link = await decodeDeck(await encodeDeck(first(kept())));
  expect('deck' in link && link.deck.slides[1]).toMatchObject(own);
  press('Slet dias 2');
  expect(rows()).toHaveLength(2);
  press('Fortryd');
  expect(first(kept()).slides[1]).toMatchObject(own);
});

test('an empty deck can begin with a slide of one’s own, which has a name before it has a title', async () => {
  const deck = newDeck('Mødet');
  await keepDecks(deck);
  await visit(hashOf(deck));
  press('Nyt dias med tekst');
  await waitFor(() =>
    expect(rows().map((row) => row.getAttribute('aria-label'))).toEqual(['Dias 1: Dias med tekst']),
  );
  // A heading without words would be read out as one.
  expect(document.querySelector('[data-part=title]')).toBeNull();
});

test('a deck that is not there says so, and leads to the list', async () => {
  await visit(`${LIST}/findes-ikke`);
  expect(heading()).toBe('Præsentationen er ikke i denne browser');
  expect(screen.getByRole<HTMLAnchorElement>('link', { name: 'Til præsentationerne' }).hash).toBe(LIST);
});

describe('a link that cannot be copied is left to be copied by hand', () => {
  test.each([
    ['refused', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
    ['on a page without https, which has no clipboard', undefined],
  ])('%s', async (_, clipboard) => {
    vi.stubGlobal('navigator', { clipboard });
    const deck = oneChart();
    await keepDecks(deck);
    await visit(hashOf(deck));
    press('Del som link');
    const link = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Link' });
    expect(link.value).toMatch(/#\/delt\/[\w-]+$/);
    link.focus();
    expect([link.selectionStart, link.selectionEnd]).toEqual([0, link.value.length]);
  });
});

test('with newer data a deck shows the newer values, and says that they changed', async () => {
  const data = (last: number) => {
    const dataset = realDataset();
    const figures = [10, last].map((value, i) =>
      observation({ indicator: 'kik-investering', period: String(2021 + i), value, printed: String(value) }),
    );
    const others = dataset.observations.filter((o) => o.indicator !== 'kik-investering');
    return compile({ ...dataset, checks: [], observations: [...others, ...figures] }, contentHash);
  };
  const deck = newDeck('Mødet', [
    chartSlide('/noegletal/kik-investering?omr=faxe', { title: 'Vores egen titel' }),
  ]);
  await keepDecks(deck);
  await visit(hashOf(deck), { data: data(20) });
  await waitFor(() => expect(first(first(kept()).slides).seen).not.toBeNull());
  expect(note()).toBeNull();

  const newer = { data: data(31) };
  await visit(slidesOf(deck), newer);
  expect(document.querySelector('[data-part=foot]')?.textContent).toContain('Tal ændret siden');
  expect(document.querySelector('[data-part=body]')?.textContent).toContain('31');
  await visit(hashOf(deck), newer);
  await waitFor(() => expect(note()).not.toBeNull());
  expect(note()).toContain('Tallene er ændret siden');
  expect(note()).toMatch(/20.*→.*31/);
  expect(note()).toContain('Titlen har du selv skrevet');
  press('Tallene er set');
  expect(note()).toBeNull();
  expect(Object.values(first(first(kept()).slides).seen?.values ?? {})).toContain(31);
});

/** Chooses a file in the list of decks. */
function choose(text: string): void {
  const file = new File([text], 'praesentation.json', { type: 'application/json' });
  fireEvent.change(screen.getByLabelText('Åbn en fil'), { target: { files: [file] } });
}

// What else may be wrong with a file is told by `deckFile.test.ts`.
test('a file that cannot be opened says why, and harms nothing', async () => {
  const deck = oneChart();
  const whole = formatDeck(deck);
  await keepDecks(deck);
  await visit(LIST);
  choose(whole.slice(0, -200));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toMatch(/slutningen mangler/);
  expect(alert.textContent).toContain('Dine egne præsentationer er, som de var.');
  expect(kept()).toMatchObject([{ id: deck.id, changed: deck.changed }]);
  expect(names()).toEqual(['Mødet']);
  // The next file is opened as if nothing had been.
  choose(whole);
  await waitFor(() => expect(rows()).toHaveLength(1));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a file with an unknown indicator shows the others; a script in a title is text', async () => {
  const title = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
  await visit(LIST);
  choose(
    formatDeck(
      newDeck(title, [
        chartSlide('/noegletal/findes-ikke?omr=faxe', { note: title }),
        chartSlide(CHART, { title }),
        chartSlide('/%ff/..//x?=&&', {}),
      ]),
    ),
  );
  await waitFor(() => expect(heading()).toBe(title));
  await standing();
  const [unknown, chart, none] = rows();
  expect(unknown?.textContent).toContain('Nøgletallet er ikke i disse data');
  expect(chart?.querySelector('[data-part=title]')?.textContent).toBe(title);
  await waitFor(() => expect(chart?.querySelector('svg')).not.toBeNull());
  expect(none?.textContent).toContain('Nøgletallet er ikke i disse data');
  expect(document.querySelector('main script, main img')).toBeNull();
  await visit(slidesOf(first(kept())));
  const shown = (what: string) => document.querySelector(`[data-stage=shown] ${what}`);
  expect(shown('[data-part=title]')?.textContent).toBe('Diasset kan ikke vises');
  fireEvent.keyDown(document.body, { key: 'PageDown' });
  expect(shown('[data-part=title]')?.textContent).toBe(title);
  expect(shown('[data-part=body] svg')).not.toBeNull();
});

test('a full browser keeps the deck in the page and says that it is not kept', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await visit(`#${CHART}`);
  press('Føj til præsentation');
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.click(await dialog.findByRole('button', { name: 'Opret og tilføj' }));
  await dialog.findByText(/Browseren kunne ikke gemme den seneste ændring/);
  await visit(dialog.getByRole<HTMLAnchorElement>('link', { name: 'Åbn den' }).hash);
  expect(screen.getByRole('alert').textContent).toContain('Gem den som fil');
  const [row, ...others] = rows();
  expect(others).toEqual([]);
  fireEvent.change(within(row as HTMLElement).getByLabelText('Titel'), { target: { value: 'Min' } });
  const { file } = await saved(() => press('Gem som fil'));
  expect(await file.text()).toContain('"title": "Min"');
});

test('what cannot be read is named in the list, saved as it is and deleted, and harms nothing', async () => {
  const broken = '{"state":{"decks":[{"id":';
  localStorage.setItem('noegletavlen.praesentationer', broken);
  await keepDecks(oneChart());
  await visit(LIST);
  expect(names()).toEqual(['Mødet']);
  expect(screen.getByRole('heading', { name: 'Kan ikke læses' })).toBeTruthy();
  const { file } = await saved(() => press('Gem som fil: Gemte præsentationer'));
  expect(await file.text()).toBe(broken);
  press('Slet Gemte præsentationer');
  expect(screen.queryByRole('heading', { name: 'Kan ikke læses' })).toBeNull();
  expect(screen.getByText('Gemte præsentationer er slettet.')).toBeTruthy();
  press('Fortryd');
  expect(button('Slet Gemte præsentationer')).toBeTruthy();
});

test('a deck with a damaged slide has the others, and it is said which is lost', async () => {
  const deck = oneChart();
  const damaged = { ...deck, slides: [...deck.slides, { ...chartSlide(CHART), note: 7 }] };
  const text = JSON.stringify({ version: 1, state: { decks: [damaged], current: null } });
  localStorage.setItem('noegletavlen.praesentationer', text);
  await visit(LIST);
  expect(screen.getByText(/det første er dias 2 \(fejl ved note\)/)).toBeTruthy();
  const { file } = await saved(() => {
    const [last] = screen.getAllByRole('button', { name: 'Gem som fil: Mødet' }).slice(-1);
    fireEvent.click(present(last));
  });
  expect(parseDeck(await file.text())).toEqual({ problem: 'broken', at: 'slides.1.note' });
  await visit(hashOf(deck));
  expect(rows()).toHaveLength(1);
});

test('what a newer version wrote is named and cannot be deleted', async () => {
  localStorage.setItem('noegletavlen.praesentationer', '{"version":9,"state":{"pages":[]}}');
  await visit(LIST);
  expect(screen.getByText(/Den er gemt af en nyere udgave \(format 9\)/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Slet Gemte præsentationer' })).toBeNull();
});

test('a deck without a name can be opened, presented and deleted all the same', async () => {
  const deck = { ...oneChart(), name: ' \u200b' };
  await keepDecks(deck);
  await visit(LIST);
  expect(names()).toEqual(['Uden navn']);
  press('Slet Uden navn');
  expect(screen.getByText('Uden navn er slettet.')).toBeTruthy();
  press('Fortryd');
  await visit(hashOf(deck));
  expect(heading()).toBe('Uden navn');
  await visit(slidesOf(deck));
  expect(heading()).toBe('Uden navn');
  await visit(`#${CHART}`);
  press('Føj til præsentation');
  expect(await screen.findByRole('button', { name: 'Uden navn 1 dias' })).toBeTruthy();
});

describe('a note that is long', () => {
  test('says how much more there is room for', async () => {
    const deck = oneChart();
    await keepDecks(deck);
    await visit(hashOf(deck));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Noter til dig selv' });
    const describedBy = () => document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(field.maxLength).toBe(DECK_LIMITS.note);
    expect(describedBy()).toBeNull();
    fireEvent.change(field, { target: { value: 'æ'.repeat(DECK_LIMITS.note - 12) } });
    expect(describedBy()?.textContent).toBe('Plads til 12 tegn mere.');
    fireEvent.change(field, { target: { value: 'æ'.repeat(DECK_LIMITS.note) } });
    expect(describedBy()?.textContent).toMatch(
      /Der er ikke plads til mere: en note kan være på 5\.000 tegn\./,
    );
  });

  test('is opened from a file or a link with a word on what it has lost', async () => {
    const long = newDeck('Lang', [
      chartSlide(CHART),
      chartSlide(CHART, { note: 'ø'.repeat(DECK_LIMITS.note + 1) }),
    ]);
    const told = /En tekst var for lang og har mistet sin slutning\. Det gælder dias 2\./;
    await visit(LIST);
    choose(formatDeck(long));
    expect((await screen.findByRole('alert')).textContent).toMatch(told);
    expect(heading()).toBe('Lang');
    await visit(`#/delt/${await encodeDeck(long)}`);
    expect(screen.getByRole('alert').textContent).toMatch(told);
    press('Gem hos mig');
    await waitFor(() => expect(heading()).toBe('Lang 2'));
    expect(screen.getByRole('alert').textContent).toMatch(told);
    await visit(hashOf(first(kept())));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

test('what is written here is not changed by another window until it is done', async () => {
  const deck = oneChart();
  await keepDecks(deck);
  await visit(hashOf(deck));
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Noter til dig selv' });
  fireEvent.change(field, { target: { value: 'Her' } });
  const other = await openDeckStore();
  const slide = first(deck.slides).id;
  await waitFor(async () => expect(JSON.stringify(await notesKept(other))).toBe('["Her"]'));
  await other.write([
    {
      type: 'change',
      id: deck.id,
      to: (all) => ({ ...all, slides: all.slides.map((one) => ({ ...one, note: `Der ${slide}` })) }),
    },
  ]);
  const channel = new BroadcastChannel('noegletavlen.praesentationer');
  channel.postMessage('');
  await waitFor(() => expect(first(first(kept()).slides).note).toBe(`Der ${slide}`));
  channel.close();
  expect(field.value).toBe('Her');
  fireEvent.blur(field);
  expect(field.value).toBe(`Der ${slide}`);
});

describe('a browser with figures of the reader’s own', () => {
  const MARKED = 987654321.5;
  const chart = `/noegletal/${NEW_INDICATOR.id}?omr=faxe`;
  withoutOwn();
  beforeEach(() =>
    keepOwn(
      seed(
        'hemmelig',
        [
          { area: 'faxe', indicator: NEW_INDICATOR.id, value: MARKED },
          { area: 'aarhus', indicator: 'fuldtidsledighed', value: MARKED },
        ],
        { name: 'Hemmelig', indicators: [NEW_INDICATOR] },
      ),
    ),
  );

  test('gives none of them away with a deck, by file or link, and remembers them itself', async () => {
    const deck = newDeck('Mødet', [
      chartSlide(chart),
      chartSlide('/noegletal/fuldtidsledighed?omr=aarhus'),
      newSlide({ type: 'verdict', area: 'faxe' }),
      chartSlide(CHART),
    ]);
    await keepDecks(deck);
    await visit(hashOf(deck));
    await waitFor(() => expect(first(kept()).slides.every(({ seen }) => seen !== null)).toBe(true));
    const seen = first(kept()).slides.map((slide) =>
      Object.values(slide.seen?.values ?? {}).includes(MARKED),
    );
    expect(seen.slice(0, 2)).toEqual([true, true]);
    const leaves = async (text: string) => {
      expect(text).not.toContain(String(MARKED));
      expect(text).not.toContain('987');
    };
    const { file } = await saved(() => press('Gem som fil'));
    const text = await file.text();
    await leaves(text);
    // What the site has itself is still there, so that others are told when it changes.
    expect((JSON.parse(text) as Deck).slides.map((slide) => slide.seen !== null)).toEqual([
      false,
      false,
      expect.any(Boolean),
      true,
    ]);
    vi.stubGlobal('navigator', { clipboard: undefined });
    press('Del som link');
    const link = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Link' });
    const payload = present(/#\/delt\/([\w-]+)$/.exec(link.value)?.[1]);
    await leaves(new TextDecoder().decode(gunzipSync(Buffer.from(payload, 'base64url'))));
    // Nor does an address say them.
    expect(location.href).not.toContain('987');

    // Gone from here, they are still among what the slides were seen with, and go no further.
    const own = await openOwnStore();
    for (const { id } of await own.list()) await own.remove(id);
    await markOwn(true, true);
    await visit(LIST);
    const again = await saved(() => press('Gem som fil: Mødet'));
    await leaves(await again.file.text());
  });

  test('gives none of them away with an address or the code of a chart in another page', async () => {
    await visit(`#${chart}`);
    await waitFor(() => expect(document.querySelector('main')?.textContent).toContain('987.654'));
    press('Hent eller kopiér');
    const code = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Kode til indlejring' });
    expect(code.value).toContain(NEW_INDICATOR.id);
    expect(`${code.value} ${location.href}`).not.toContain('987');
  });

  test('tells of figures that an earlier version remembered whether they are the site’s own', async () => {
    const figures = (slides: readonly Slide[]) => slides.map(({ seen }) => seen);
    const deck = newDeck('Mødet', [chartSlide(CHART), chartSlide(chart)]);
    await keepDecks(deck);
    await visit(hashOf(deck));
    await waitFor(() => expect(figures(first(kept()).slides)).not.toContain(null));
    for (const { id, seen } of first(kept()).slides) {
      const { bundled: _, ...before } = present(seen);
      rememberSeen(deck.id, id, { ...before, date: '2026-01-01' });
    }
    await visit(LIST);
    await visit(hashOf(deck));
    await waitFor(() => expect(figures(first(kept()).slides)[0]).toHaveProperty('bundled', true));
    expect(figures(first(kept()).slides)).toMatchObject([{ date: '2026-01-01' }, { date: '2026-01-01' }]);
    expect(figures(first(kept()).slides)[1]).not.toHaveProperty('bundled');
  });
});
