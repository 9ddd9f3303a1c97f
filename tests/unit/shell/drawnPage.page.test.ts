import { afterEach, expect, test, vi } from 'vitest';
import { replacePage } from '../../../src/shell/drawnPage';
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
