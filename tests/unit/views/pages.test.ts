/** The table of pages holds together in what types cannot tell. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseAddress } from '../../../src/state/address';
import { PAGES, type PageKey, pageOf } from '../../../src/views/pages';
import { VIEWS } from '../../views';
import { realIndex } from '../fixtures';

const keys = PAGES.map(({ key }) => key);

test('every page has a key and an address of its own', () => {
  expect(new Set(keys).size).toBe(keys.length);
  const shapes = PAGES.filter(({ path }) => path !== null).map(({ path, named }) =>
    [...(path ?? []), ...Object.keys(named).map(() => ':')].join('/'),
  );
  expect(new Set(shapes).size).toBe(shapes.length);
});

test('every page folder is in the table', () => {
  const described = readdirSync('src/views', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('/page.ts'),
  );
  expect(described).toHaveLength(keys.length);
});

test('no parameter of a page has the word of another, nor that of the language', () => {
  for (const { key, parameters } of PAGES) {
    const names = ['sprog', ...Object.values(parameters).map(({ name }) => name)];
    expect(new Set(names).size, key).toBe(names.length);
  }
});

test('what a page is under or leads to is a page, and what is in a menu has a title', () => {
  for (const { section, next, menus, title, named } of PAGES) {
    for (const other of [section, next]) if (other !== null) expect(keys).toContain(other);
    if (section !== null) expect(pageOf(section).menus).toContain('header');
    if (menus.length > 0) expect([title, named]).toEqual([expect.anything(), {}]);
  }
});

test('every page has a view among those of the tests', () => {
  const shown = new Set<PageKey>(VIEWS.map(({ hash }) => parseAddress(hash, realIndex()).view.page));
  // A deck that an address carries is made as it is shared.
  expect(keys.filter((key) => !shown.has(key))).toEqual(['sharedDeck']);
});
