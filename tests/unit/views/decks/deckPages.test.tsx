import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { contentHash } from '../../../../src/cli/dataFolder';
import { compile } from '../../../../src/dataset/compile';
import { formatDeck } from '../../../../src/dataset/deckFile';
import { type Deck, newDeck, newSlide, type Slide } from '../../../../src/model/deck';
import { useDecks } from '../../../../src/state/decks';
import { first, observation, realDataset } from '../../fixtures';
import { saved } from '../../saved';
import { standing, visit } from '../../visit';

const LIST = '#/praesentationer';
const CHART = '/noegletal/star-placering?omr=faxe&gruppe=alle-ydelser';

beforeEach(() => {
  useDecks.setState(useDecks.getInitialState(), true);
  // Slides are laid out in a box, which has no size here.
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(960);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(540);
});

const chartSlide = (view: string, more: Partial<Slide> = {}) => newSlide({ type: 'chart', view }, more);
const oneChart = () => newDeck('Mødet', [chartSlide(CHART, { note: 'Note 1' })]);
const keep = (...decks: Deck[]) => useDecks.setState({ decks });
const kept = () => useDecks.getState().decks;
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
  keep(deck);
  await visit(LIST);
  press('Dupliker Mødet');
  expect(names()).toEqual(['Mødet', 'Mødet (kopi)']);
  press('Slet Mødet');
  expect(names()).toEqual(['Mødet (kopi)']);
  expect(screen.getByText('Mødet er slettet.')).toBeTruthy();
  press('Fortryd');
  expect(names()).toEqual(['Mødet', 'Mødet (kopi)']);
  expect(first(kept())).toEqual(deck);
});

test('a ready-made deck becomes one’s own', async () => {
  await visit(LIST);
  press('Lav din egen af Faxe Kommune');
  await waitFor(() => expect(heading()).toBe('Faxe Kommune'));
  expect(rows().length).toBeGreaterThanOrEqual(8);
  expect(kept()).toMatchObject([{ name: 'Faxe Kommune' }]);
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
    keep(deck);
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
  keep(deck);
  await visit(hashOf(deck), { data: data(20) });
  await waitFor(() => expect(first(first(kept()).slides).seen).not.toBeNull());
  expect(note()).toBeNull();

  const newer = { data: data(31) };
  await visit(slidesOf(deck), newer);
  expect(document.querySelector('.slide-foot')?.textContent).toContain('Tal ændret siden');
  expect(document.querySelector('.slide-body')?.textContent).toContain('31');
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
  keep(deck);
  await visit(LIST);
  choose(whole.slice(0, -200));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toMatch(/slutningen mangler/);
  expect(alert.textContent).toContain('Dine egne præsentationer er, som de var.');
  expect(kept()).toEqual([deck]);
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
  expect(chart?.querySelector('.slide-title')?.textContent).toBe(title);
  await waitFor(() => expect(chart?.querySelector('svg')).not.toBeNull());
  expect(none?.textContent).toContain('Nøgletallet er ikke i disse data');
  expect(document.querySelector('main script, main img')).toBeNull();
  await visit(slidesOf(first(kept())));
  const shown = (what: string) => document.querySelector(`.present-slide:not(.waiting) ${what}`);
  expect(shown('.slide-title')?.textContent).toBe('Diasset kan ikke vises');
  fireEvent.keyDown(document.body, { key: 'PageDown' });
  expect(shown('.slide-title')?.textContent).toBe(title);
  expect(shown('.slide-body svg')).not.toBeNull();
});

test('a full browser keeps the deck in the page and says that it is not kept', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await visit(`#${CHART}`);
  press('Føj til præsentation');
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.click(dialog.getByRole('button', { name: 'Opret og tilføj' }));
  await dialog.findByText(/Browseren kunne ikke gemme den seneste ændring/);
  await visit(dialog.getByRole<HTMLAnchorElement>('link', { name: 'Åbn den' }).hash);
  expect(screen.getByRole('alert').textContent).toContain('Gem den som fil');
  const [row, ...others] = rows();
  expect(others).toEqual([]);
  fireEvent.change(within(row as HTMLElement).getByLabelText('Titel'), { target: { value: 'Min' } });
  const { file } = await saved(() => press('Gem som fil'));
  expect(await file.text()).toContain('"title": "Min"');
});

test('decks that cannot be read are put aside, and the page works', async () => {
  const broken = '{"state":{"decks":[{"id":';
  localStorage.setItem('noegletavlen.praesentationer', broken);
  await useDecks.persist.rehydrate();
  await visit(LIST);
  expect(screen.getByRole('alert').textContent).toContain('De er lagt til side i browseren og ikke slettet.');
  press('Ny præsentation');
  await waitFor(() => expect(heading()).toBe('Min præsentation'));
  expect(Object.values(localStorage)).toContain(broken);
  expect(kept()).toHaveLength(1);
});
