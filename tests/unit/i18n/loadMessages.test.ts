import { afterEach, expect, test, vi } from 'vitest';
import { da } from '../../../src/i18n/da';

/** The module as it is when the page has been loaded. */
async function fresh(): Promise<typeof import('../../../src/i18n/messages')> {
  vi.resetModules();
  return import('../../../src/i18n/messages');
}
afterEach(() => vi.doUnmock('../../../src/i18n/en'));

test('Danish texts are there from the start, and English ones when they have been asked for', async () => {
  const { loadMessages, loadedMessages } = await fresh();
  expect(loadedMessages('da')?.menu).toBe(da.menu);
  expect(loadedMessages('en')).toBeUndefined();
  const en = await loadMessages('en');
  expect(en.nav.om).not.toBe(da.nav.om);
  expect(loadedMessages('en')).toBe(en);
  expect(loadedMessages('da')).not.toBe(en);
});

test('they are asked for once, however many want them', async () => {
  const { loadMessages } = await fresh();
  expect(loadMessages('en')).toBe(loadMessages('en'));
});

test('Danish asked for is Danish, and stays so', async () => {
  const { loadMessages, loadedMessages } = await fresh();
  expect((await loadMessages('da')).nav.om).toBe(da.nav.om);
  expect(loadedMessages('da')?.nav.om).toBe(da.nav.om);
});

test('where English cannot be had, Danish is given, and never said to be English', async () => {
  vi.doMock('../../../src/i18n/en', () => {
    throw new Error('unreachable');
  });
  const { loadMessages, loadedMessages } = await fresh();
  expect((await loadMessages('en')).nav.om).toBe(da.nav.om);
  expect(loadedMessages('en')).toBeUndefined();
});
