import { afterEach, expect, test, vi } from 'vitest';
import { realIndex } from '../fixtures';

const KEY = 'noegletavlen.kommune';

/** The remembered municipality as it is in a freshly opened page. */
async function open(search = '') {
  vi.resetModules();
  history.replaceState(null, '', `/${search}`);
  return import('../../../src/state/municipality');
}

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  history.replaceState(null, '', '/');
});

test('a municipality is remembered until it is forgotten', async () => {
  const { chooseMunicipality, useMunicipality } = await open();
  expect(useMunicipality.getState().area).toBeNull();
  chooseMunicipality('faxe');
  expect(useMunicipality.getState().area).toBe('faxe');
  const next = await open();
  expect(next.useMunicipality.getState().area).toBe('faxe');
  next.chooseMunicipality(null);
  expect((await open()).useMunicipality.getState().area).toBeNull();
  expect(localStorage.length).toBe(0);
});

test('what another window chooses, or clears, is followed', async () => {
  const { useMunicipality } = await open();
  localStorage.setItem(KEY, 'herlev');
  dispatchEvent(new StorageEvent('storage', { key: KEY }));
  expect(useMunicipality.getState().area).toBe('herlev');
  localStorage.clear();
  dispatchEvent(new StorageEvent('storage', { key: null }));
  expect(useMunicipality.getState().area).toBeNull();
});

test('a page that comes back as it was left has what was chosen meanwhile', async () => {
  const { useMunicipality } = await open();
  localStorage.setItem(KEY, 'herlev');
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  expect(useMunicipality.getState().area).toBe('herlev');
});

test('where nothing may be stored, the choice holds on this page', async () => {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  for (const method of ['getItem', 'setItem', 'removeItem'] as const)
    vi.spyOn(Storage.prototype, method).mockImplementation(refuse);
  const { chooseMunicipality, useMunicipality } = await open();
  expect(useMunicipality.getState().area).toBeNull();
  chooseMunicipality('faxe');
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  expect(useMunicipality.getState().area).toBe('faxe');
  chooseMunicipality(null);
  expect(useMunicipality.getState().area).toBeNull();
});

test('a chart in another site’s page knows of none', async () => {
  localStorage.setItem(KEY, 'faxe');
  expect((await open('?embed=1')).useMunicipality.getState().area).toBeNull();
});

test.each(['', 'hele-landet', 'nowhere', '__proto__', 'x'.repeat(1e4)])(
  'what is no municipality with figures is not shown: %.12j',
  async (odd) => {
    const { knownMunicipality } = await open();
    expect(knownMunicipality(odd, realIndex())).toBeNull();
    expect(knownMunicipality('faxe', realIndex())).toBe('faxe');
  },
);
