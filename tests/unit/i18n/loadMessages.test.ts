import { afterEach, expect, test, vi } from 'vitest';
import { da } from '../../../src/i18n/da';

/** The module as it is when the page has been loaded. */
async function fresh(): Promise<typeof import('../../../src/i18n/messages')> {
  vi.resetModules();
  return import('../../../src/i18n/messages');
}
afterEach(() => {
  vi.doUnmock('../../../src/i18n/en');
  vi.resetModules();
});

test('Danish texts are there from the start, and English ones when they have been asked for', async () => {
  const { loadMessages, loadedMessages } = await fresh();
  expect(loadedMessages('da')?.print).toBe(da.print);
  expect(loadedMessages('en')).toBeUndefined();
  await loadMessages('en');
  expect(loadedMessages('en')?.print).not.toBe(da.print);
  expect(loadedMessages('da')?.print).toBe(da.print);
});

test('Danish asked for is Danish, and stays so', async () => {
  const { loadMessages, loadedMessages } = await fresh();
  await loadMessages('da');
  expect(loadedMessages('da')?.print).toBe(da.print);
});

test('where English cannot be had, Danish is given', async () => {
  vi.doMock('../../../src/i18n/en', () => {
    throw new Error('unreachable');
  });
  const { loadMessages, loadedMessages } = await fresh();
  await loadMessages('en');
  expect(loadedMessages('en')?.print).toBe(da.print);
});
