import { QueryClient } from '@tanstack/react-query';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { replacePage, takePlace } from '../../../src/shell/drawnPage';
import { seesOther } from '../../../src/state/seesOther';
import '../../../src/start';
import { present } from '../fixtures';

const PAGE = `
  <a href="#a">Kilde</a><a href="#b">Kilde</a>
  <form><button>Print</button><button aria-label="Hvad er det?">?</button></form>
  <input><select><option>Faxe</option><option>Herning</option></select>`;

/** A page as its file shows it, and what the app has drawn beside it. */
function twoPages() {
  document.body.innerHTML = `<div id="root"><div data-drawn>${PAGE}</div></div>`;
  const root = present(document.getElementById('root'));
  const stage = document.createElement('div');
  stage.innerHTML = `<button>Noget nyt</button>${PAGE}`;
  return { root, stage };
}
const find = <T extends Element = HTMLElement>(within: Element, selector: string) =>
  present(within.querySelector<T>(selector));

afterEach(() => {
  document.body.innerHTML = '';
  vi.useRealTimers();
});

test('the last button that is pressed before the app is there is pressed again when it is, once', () => {
  const { root, stage } = twoPages();
  const pressed = vi.fn((event: Event) => {
    event.preventDefault();
    return (event.target as Element).textContent;
  });
  stage.addEventListener('click', pressed);
  find(root, 'button').click();
  find(root, '[aria-label]').click();
  expect(root.querySelectorAll('[data-pressed]')).toHaveLength(1);
  replacePage(root, stage);
  expect(document.body.firstElementChild).toBe(stage);
  expect(pressed.mock.results).toEqual([{ type: 'return', value: '?' }]);
});

test('nothing is pressed that the reader did not press', () => {
  const { root, stage } = twoPages();
  const pressed = vi.fn();
  stage.addEventListener('click', pressed);
  replacePage(root, stage);
  expect(pressed).not.toHaveBeenCalled();
});

test('a button does not send the form it stands in, and a link leads where it leads', () => {
  const { root } = twoPages();
  const click = () => new MouseEvent('click', { bubbles: true, cancelable: true });
  expect(find(root, 'button').dispatchEvent(click())).toBe(false);
  expect(find(root, 'a').dispatchEvent(click())).toBe(true);
});

test('the focus stays on the same of several links', () => {
  const { root, stage } = twoPages();
  find(root, 'a[href="#b"]').focus();
  replacePage(root, stage);
  expect(document.activeElement).toBe(find(stage, 'a[href="#b"]'));
});

test('what has been written or chosen is there still, and the app hears of it', () => {
  for (const [selector, value, heard] of [
    ['input', 'Fax', 'input'],
    ['select', 'Herning', 'change'],
  ] as const) {
    const { root, stage } = twoPages();
    const field = find<HTMLInputElement>(root, selector);
    field.focus();
    field.value = value;
    const told = vi.fn();
    stage.addEventListener(heard, told);
    replacePage(root, stage);
    expect(find<HTMLInputElement>(stage, selector).value).toBe(value);
    expect(told).toHaveBeenCalledOnce();
  }
});

test.each<[string, string, string, string]>([
  [
    'what is drawn still of a chart',
    '<div data-plot><div data-still>En linje</div></div>',
    '<div data-plot></div>',
    'En linje',
  ],
  [
    'of a chart that is far down its key too',
    '<ul><li>Faktisk</li></ul><div data-plot><div data-still>, en linje</div></div>',
    '<div data-plot="near"></div>',
    'Faktisk, en linje',
  ],
])('%s is seen until the chart is drawn', async (_, still, place, seen) => {
  const { root, stage } = twoPages();
  const chart = (inside: string) => `<div role="application" aria-label="Ledige">${inside}</div>`;
  find(root, '[data-drawn]').innerHTML = chart(still);
  stage.innerHTML = chart(place);
  replacePage(root, stage);
  const plot = find(stage, '[data-plot]');
  expect(plot.textContent).toBe(seen);
  plot.append('Grafen');
  await Promise.resolve();
  expect(plot.textContent).toBe('Grafen');
});

test('a map is seen until the one that is measured is there', async () => {
  const { root, stage } = twoPages();
  find(root, '[data-drawn]').innerHTML = '<div data-map><svg id="still"></svg></div>';
  stage.innerHTML = '<div data-map></div>';
  replacePage(root, stage);
  const map = find(stage, '[data-map]');
  expect(map.firstElementChild?.id).toBe('still');
  map.append('Kortet');
  await Promise.resolve();
  expect(map.innerHTML).toBe('Kortet');
});

describe('the app takes the place of what stands there', () => {
  /** How far it is a while after figures have begun to come. */
  async function placeAfter(ms: number, { lasts, drawn }: { lasts: number; drawn: string }) {
    vi.useFakeTimers();
    const { root, stage } = twoPages();
    stage.innerHTML = drawn;
    const client = new QueryClient();
    void client.fetchQuery({
      queryKey: ['figures'],
      queryFn: () => new Promise((resolve) => setTimeout(() => resolve(1), lasts)),
    });
    takePlace(stage, root, client);
    await vi.advanceTimersByTimeAsync(ms);
    return document.body.contains(stage);
  }
  const drawn = '<h1>Faxe</h1>';

  test('when its figures have come, not before', async () => {
    expect(await placeAfter(1000, { lasts: 2000, drawn })).toBe(false);
    expect(await placeAfter(3000, { lasts: 2000, drawn })).toBe(true);
  });

  test('without figures that do not come, so that what is pressed is answered', async () => {
    expect(await placeAfter(10_000, { lasts: 60_000, drawn })).toBe(true);
  });

  test('without what is far down, which is loaded when it comes near', async () => {
    const loading = '<p data-loading>Henter tal …</p>';
    const far = `${drawn}<div data-far>${loading}</div>`;
    expect(await placeAfter(1000, { lasts: 0, drawn: drawn + loading })).toBe(false);
    expect(await placeAfter(1000, { lasts: 0, drawn: far })).toBe(true);
  });

  test('where it says that a page cannot be shown, but not where it has nothing to show', async () => {
    expect(await placeAfter(1000, { lasts: 0, drawn: '<div role="alert">Det gik galt.</div>' })).toBe(true);
    expect(await placeAfter(10_000, { lasts: 0, drawn: '' })).toBe(false);
  });
});

describe('the reader sees something else than the file', () => {
  const { dataset } = document.documentElement;
  afterEach(() => {
    localStorage.clear();
    delete dataset.byMunicipality;
    document.documentElement.lang = 'da';
    history.replaceState(null, '', '/kommune/faxe/');
  });

  test('where something else is asked for, but not where a link only says where it stood', () => {
    for (const [address, other] of [
      ['/kommune/faxe/', null],
      ['/kommune/faxe/?utm_source=nyhedsbrev&fbclid=a', null],
      ['/noegletal/x/?omr=faxe', 'choice'],
      ['/noegletal/x/?omr=faxe&sprog=en', 'page'],
      ['/noegletal/x/?embed', 'page'],
      ['/#/praesentationer/a', 'page'],
    ] as const) {
      history.replaceState(null, '', address);
      expect(seesOther(), address).toBe(other);
    }
  });

  test('where there are own figures, or English is remembered on a Danish page', () => {
    document.documentElement.lang = 'da';
    expect(seesOther()).toBe(null);
    localStorage.setItem('noegletavlen.sprog', 'en');
    expect(seesOther()).toBe('page');
    document.documentElement.lang = 'en';
    expect(seesOther()).toBe(null);
    localStorage.setItem('noegletavlen.egne', '1');
    expect(seesOther()).toBe('choice');
  });

  test('where another municipality is remembered, on pages that begin with it', () => {
    localStorage.setItem('noegletavlen.kommune', 'herning');
    expect(seesOther()).toBe(null);
    dataset.byMunicipality = '';
    expect(seesOther()).toBe('choice');
  });
});
