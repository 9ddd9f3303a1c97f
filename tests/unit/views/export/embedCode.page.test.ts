import fc from 'fast-check';
import { expect, test } from 'vitest';
import { embedHref } from '../../../../src/state/embed';
import { followCode, frameCode } from '../../../../src/views/export/embedCode';

const ADDRESS = 'https://example.dk/tal/en/noegletal/star-placering/?embed=1&omr=faxe,ishoej';

/** The frame as a browser reads the code. */
function frame(code: string) {
  const { body } = new DOMParser().parseFromString(code, 'text/html');
  return { count: body.querySelectorAll('*').length, element: body.querySelector('iframe') };
}

test('a frame needs no script: it has a name, fills its column and loads when it is near', () => {
  const { element } = frame(frameCode(ADDRESS, 'Placering'));
  expect(element?.getAttribute('src')).toBe(ADDRESS);
  expect(element?.title).toBe('Placering');
  expect(element?.getAttribute('loading')).toBe('lazy');
  expect(element?.width).toBe('100%');
  expect(Number(element?.height)).toBeGreaterThan(300);
});

test('a frame has the height of its chart where that is known', () => {
  expect(frame(frameCode(ADDRESS, 'Placering', 683)).element?.height).toBe('683');
});

test('whatever a chart is called, the code is one frame and nothing else', () => {
  const name = fc.string({ unit: fc.constantFrom(...'a"<>&\'/ =', 'script', 'onload') });
  fc.assert(
    fc.property(name, (title) => {
      const { count, element } = frame(frameCode(ADDRESS, title));
      expect(count).toBe(1);
      expect(element?.title).toBe(title);
      expect(element?.getAttributeNames().sort()).toEqual(
        ['height', 'loading', 'src', 'style', 'title', 'width'].sort(),
      );
    }),
  );
});

test('the script follows frames of the site alone, and only what they say of their height', () => {
  document.body.innerHTML = '<iframe height="100"></iframe><iframe height="100"></iframe>';
  const script = followCode('https://example.dk').replace(/<\/?script>/g, '');
  new Function('addEventListener', script)(window.addEventListener.bind(window));
  const [one, other] = document.querySelectorAll('iframe');
  const tell = (origin: string, data: unknown) =>
    window.dispatchEvent(new MessageEvent('message', { origin, data, source: one?.contentWindow ?? null }));
  tell('https://ond.example', { type: 'noegletavlen:height', height: 1 });
  tell('https://example.dk', { type: 'noget andet', height: 1 });
  tell('https://example.dk', null);
  expect(one?.height).toBe('100');
  tell('https://example.dk', { type: 'noegletavlen:height', height: 480 });
  expect([one?.height, other?.height]).toEqual(['480', '100']);
});

test.each([
  ['/tal/noegletal/x/', '/tal/noegletal/x/?embed=1'],
  ['/tal/en/noegletal/x/?omr=faxe,ishoej', '/tal/en/noegletal/x/?embed=1&omr=faxe,ishoej'],
  ['/tal/#/noegletal/eget?omr=faxe', '/tal/?embed=1#/noegletal/eget?omr=faxe'],
  ['#/noegletal/x', '?embed=1#/noegletal/x'],
])('the chart of the page %s is at %s', (href, alone) => {
  expect(embedHref(href)).toBe(alone);
});
