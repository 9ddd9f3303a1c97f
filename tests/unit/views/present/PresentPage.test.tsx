import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Deck, newDeck, newSlide } from '../../../../src/model/deck';
import { chooseMunicipality, useMunicipality } from '../../../../src/state/municipality';
import { present, wholeCompiled } from '../../fixtures';
import { keepDecks, withoutDecks } from '../../keepDecks';
import { standing, visit } from '../../visit';

withoutDecks();
beforeEach(() => {
  sessionStorage.clear();
  // Slides are laid out in the window, which has no size here.
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(960);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(540);
});

/** The address of a page's slides. */
const presenting = (of: string, more = '') => `#/praesenter?af=${encodeURIComponent(of)}${more}`;
const FAXE = presenting('/kommune/faxe');

const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? '';
/** The slide in view. */
const SLIDE = '[data-stage=shown]';
const title = () => textOf(`${SLIDE} [data-part=title]`);
const place = () => textOf(`${SLIDE} [data-part=place]`);
const press = (key: string) => fireEvent.keyDown(document.body, { key });
const button = (name: string) => screen.getByRole('button', { name });

/** Has the browser keep a deck. @returns the address of its slides */
async function keep(deck: Deck): Promise<string> {
  await keepDecks(deck);
  return presenting(`/praesentationer/${deck.id}`);
}

/** Shows the slides of a page by its own button. */
async function start(of: string): Promise<void> {
  await visit(`#${of}`);
  fireEvent.click(button('Præsentér'));
  await waitFor(() => expect(document.querySelector(SLIDE)).not.toBeNull());
  await standing();
}
const FOUND = '/noegletal?q=fleksjob';

test.each([
  ['/noegletal/star-placering?omr=faxe', 1, /./],
  ['/kilder', 1, /Her kommer tallene fra/],
  ['/sammenlign/ishoej/vallensbaek', null, /^Ishøj og Vallensbæk side om side$/],
  ['/ydelse/fleksjob', null, /./],
] as const)('what a page shows becomes slides: %s', async (of, count, words) => {
  await visit(presenting(of));
  expect(title()).toMatch(words);
  expect(place()).toMatch(count === null ? /^1 \/ \d+$/ : `1 / ${count}`);
});

test('an area without figures has no slides, and says so', async () => {
  await visit(presenting('/kommune/aarhus'));
  expect(screen.getByText('Der er ingen dias at vise.')).toBeTruthy();
});

describe('the start page', () => {
  const data = wholeCompiled();
  afterEach(() => chooseMunicipality(null));

  test('is presented as the remembered municipality', async () => {
    chooseMunicipality('faxe');
    await visit(presenting('/'), { data });
    expect(title()).toBe('Hvordan går det med beskæftigelsen?');
    expect(textOf(SLIDE)).toContain('Faxe Kommune');
  });

  test('asks for one where none is remembered, and remembers none for it', async () => {
    await visit(presenting('/'), { data });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Hvilken kommune vil du vise?');
    const field = screen.getByRole('combobox', { name: 'Find kommune' });
    // It can be written in at once.
    expect(document.activeElement).toBe(field);
    fireEvent.change(field, { target: { value: 'læs' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(() => expect(textOf(SLIDE)).toContain('Læsø Kommune'));
    expect(useMunicipality.getState().area).toBeNull();
  });
});

test('the slide of sources leads to each source and to each of its agenda items', async () => {
  await visit(presenting('/kommune/herlev', '&dias=99'));
  const slide = within(document.querySelector<HTMLElement>(SLIDE) as HTMLElement);
  const href = (name: RegExp) => slide.getByRole('link', { name }).getAttribute('href');
  expect(href(/^Herlev, 23\. marts 2022/)).toContain('kilder/herlev-2022-03-23');
  expect(href(/^Regnskab 2021/)).toMatch(/kilder\/herlev-2022-03-23\/?\?tal=18\./);
});

test('a search shows what was found', async () => {
  await visit(`#${FOUND}`);
  const found = document.querySelectorAll('main li > a').length;
  expect(found).toBeGreaterThan(1);
  fireEvent.click(button('Præsentér'));
  await waitFor(() => expect(place()).toBe(`1 / ${found}`));
});

test('what means nothing on the channel between its windows is ignored, and what does is followed', async () => {
  await visit(FAXE);
  const channel = new BroadcastChannel(`noegletavlen ${location.pathname} /kommune/faxe`);
  onTestFinished(() => channel.close());
  const wrong = { type: 'state', slide: 'to', blank: false, started: 1 };
  for (const odd of [null, undefined, 7, 'state', [], {}, wrong]) channel.postMessage(odd);
  channel.postMessage({ type: 'state', slide: 2, blank: false, started: 1 });
  await waitFor(() => expect(place()).toMatch(/^2 \//));
});

test('an empty deck says that it is empty', async () => {
  const deck = newDeck('Tom');
  await visit(await keep(deck));
  expect(screen.getByText('Der er ingen dias at vise.')).toBeTruthy();
  const back = screen.getByRole<HTMLAnchorElement>('link', { name: 'Tilbage' });
  expect(back.hash).toBe(`#/praesentationer/${deck.id}`);
});

test('a slide whose figures are on their way says so, and the others can be shown', async () => {
  const address = await keep(
    newDeck('Mødet', [
      newSlide({ type: 'chart', view: '/noegletal/fleksjob-ledighed?omr=faxe' }),
      newSlide({ type: 'verdict', area: 'faxe' }),
      newSlide({ type: 'rows', view: '/sammenlign/ishoej/vallensbaek', first: 900 }),
    ]),
  );
  const arrived = visit(address);
  // Files of figures are held back.
  const answer = fetch;
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  vi.stubGlobal('fetch', async (path: string) => {
    if (path.startsWith('data/noegletal/')) await released;
    return answer(path);
  });
  await waitFor(() => expect(textOf(SLIDE)).toContain('Henter tal'));
  press('PageDown');
  await waitFor(() => expect(title()).toMatch(/^Færre på offentlig forsørgelse end ventet/));
  release();
  press('PageUp');
  await arrived;
  await waitFor(() => expect(document.querySelector(`${SLIDE} svg`)).not.toBeNull());
  // Rows that newer data no longer have are not said to be incomparable.
  press('End');
  await waitFor(() => expect(textOf(SLIDE)).toContain('Der er ingen tal for det valgte.'));
});

test('the place and the dark variant are in the address', async () => {
  await visit(`${FAXE}&dias=3&moerk=ja`);
  const theme = () => document.querySelector(SLIDE)?.getAttribute('data-theme');
  expect(place()).toMatch(/^3 \//);
  expect(theme()).toBe('dark');
  press('d');
  expect(theme()).toBe('light');
  press('d');
  press('PageDown');
  expect(location.hash).toBe(`${FAXE}&dias=4&moerk=ja`);
});

test('a finger sideways turns the page; a mouse and a tap do not', async () => {
  await visit(presenting(FOUND));
  const stage = present(document.querySelector('[data-presentation]'));
  const swipe = (from: number, to: number, pointerType = 'touch') => {
    fireEvent.pointerDown(stage, { clientX: from, pointerType });
    fireEvent.pointerUp(stage, { clientX: to, pointerType });
  };
  swipe(900, 700);
  expect(place()).toMatch(/^2 \//);
  swipe(900, 870);
  swipe(900, 600, 'mouse');
  expect(place()).toMatch(/^2 \//);
  swipe(700, 900);
  swipe(700, 900);
  expect(place()).toMatch(/^1 \//);
});

describe('full screen', () => {
  afterEach(() => {
    Reflect.deleteProperty(document.documentElement, 'requestFullscreen');
  });

  test('refused, it says so, and the slides are shown all the same', async () => {
    const requestFullscreen = () => Promise.reject(new TypeError('no'));
    Object.assign(document.documentElement, { requestFullscreen });
    await start(FOUND);
    press('f');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/Browseren tillader ikke fuld skærm her. Prøv F11./);
    fireEvent.click(within(alert).getByRole('button', { name: 'Luk' }));
    expect(screen.queryByRole('alert')).toBeNull();
    press('PageDown');
    expect(place()).toMatch(/^2 \//);
  });

  test('a browser that has none is offered none', async () => {
    await start(FOUND);
    expect(screen.queryByRole('button', { name: 'Fuld skærm' })).toBeNull();
    press('f');
    expect((await screen.findByRole('alert')).textContent).toContain('Prøv F11.');
  });
});

test('the speaker’s clock goes on through a reload, and begins again when asked', async () => {
  const at = (time: string) => vi.setSystemTime(`2024-01-31T${time}`);
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
  at('10:00:00');
  const speaking = presenting('/kilder').replace('praesenter', 'taler');
  const clock = () => textOf('[data-part=clock]');
  await visit(speaking);
  at('10:59:59');
  act(() => vi.advanceTimersByTime(1000));
  expect(clock()).toContain('Klokken 11.00');
  expect(clock()).toContain('Gået 1.00.00');
  fireEvent.click(button('Begynd forfra'));
  act(() => vi.advanceTimersByTime(61_000));
  expect(clock()).toContain('Klokken 11.01');
  expect(clock()).toContain('Gået 01.01');
  await visit(speaking);
  expect(clock()).toContain('Gået 01.01');
});

describe('on paper', () => {
  const handout = (of: string) => presenting(of).replace('praesenter', 'uddeling');

  test('the choice of sheets is in the address', async () => {
    const hash = handout('/kilder');
    await visit(hash);
    const three = button('Tre pr. side med linjer');
    expect(three.getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(three);
    expect(location.hash).toBe(`${hash}&linjer=ja`);
    expect(three.getAttribute('aria-pressed')).toBe('true');
  });

  test('where a data file is missing the handout can be printed all the same', async () => {
    const charts = ['/noegletal/fleksjob-ledighed?omr=faxe', '/noegletal/star-antal?omr=faxe'];
    const deck = newDeck(
      'Mødet',
      charts.map((view) => newSlide({ type: 'chart', view })),
    );
    await keep(deck);
    const arrived = visit(handout(`/praesentationer/${deck.id}`));
    const answer = fetch;
    vi.stubGlobal('fetch', async (path: string) =>
      path.includes('/star-antal') ? new Response(null, { status: 404 }) : answer(path),
    );
    await arrived;
    expect(screen.getAllByRole('alert')).toHaveLength(1);
    await waitFor(() => expect(button('Udskriv')).toHaveProperty('disabled', false));
  });
});

test('the foot of a slide leads to the source of its figures, over the slide, which stays as it is', async () => {
  await visit(presenting('/kommune/faxe', '&dias=2'));
  const foot = () => document.querySelector<HTMLElement>(`${SLIDE} [data-part=foot]`) as HTMLElement;
  fireEvent.click(within(foot()).getByRole('link', { name: 'punkt 89' }));
  const sheet = await screen.findByRole('dialog');
  await waitFor(() => expect(sheet.textContent).toMatch(/punkt 8\d/i));
  fireEvent.keyDown(sheet, { key: 'PageDown' });
  // A browser leaves full screen by Esc and tells the page of nothing else.
  fireEvent(document, new Event('fullscreenchange'));
  await standing();
  expect(place()).toMatch(/^2 /);
  fireEvent.click(within(sheet).getByRole('button', { name: 'Luk' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(place()).toMatch(/^2 /);
  // The link has the focus by now, and the clicker goes on.
  fireEvent.keyDown(within(foot()).getAllByRole('link')[0] as HTMLElement, { key: ' ' });
  expect(place()).toMatch(/^3 /);
});
