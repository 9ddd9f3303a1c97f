import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexCatalog } from '../../../src/model/catalogIndex';
import { addressAt, pathOf } from '../../../src/state/path';
import { VIEWS } from '../../views';
import { realCompiled } from '../fixtures';

const index = indexCatalog(realCompiled().catalog);
const to = (address: string) => pathOf(address, (list, id) => index.has(list, id));

/** The address at a path, as the browser splits it. */
function from(path: string): string {
  const { pathname, search, hash } = new URL(path, 'https://example.dk/');
  return addressAt(pathname.slice(1), search, hash);
}

describe('what has a file', () => {
  test.each([
    ['/', ''],
    ['/?sprog=en', 'en/'],
    ['/kommune/faxe', 'kommune/faxe/'],
    ['/kommune/faxe?sprog=en', 'en/kommune/faxe/'],
    ['/omraade/hele-landet', 'omraade/hele-landet/'],
    [
      '/noegletal/star-placering?omr=faxe,ishoej&vis=tabel',
      'noegletal/star-placering/?omr=faxe,ishoej&vis=tabel',
    ],
    ['/noegletal?q=v%C3%A6relser%20%26&sprog=en', 'en/noegletal/?q=v%C3%A6relser%20%26'],
    ['/sammenlign?omr=faxe,herning', 'sammenlign/?omr=faxe,herning'],
    ['/egne/indlaes', 'egne/indlaes/'],
  ])('%s is at %s', (address, path) => {
    expect(to(address)).toBe(path);
    expect(from(path)).toBe(address);
  });

  test('a pair is too many files: one for all of them, and the query says which', () => {
    expect(to('/sammenlign/ishoej/vallensbaek?sprog=en')).toBe('en/sammenlign/?par=ishoej,vallensbaek');
    expect(from('en/sammenlign/?par=ishoej,vallensbaek')).toBe('/sammenlign/ishoej/vallensbaek?sprog=en');
    expect(from('sammenlign/?par=ishoej%2Cvallensbaek')).toBe('/sammenlign/ishoej/vallensbaek');
  });
});

describe('what no host is to see, or has no file, stands behind the hash', () => {
  test.each([
    ['a deck', '/praesentationer/abc123'],
    ['a deck in a link', '/delt/H4sIAAAA'],
    ['slides', '/praesenter?af=%2Fpraesentationer%2Fabc&dias=2'],
    ['the speaker’s window', '/taler?af=%2Fdelt%2FH4sIAAAA&sprog=en'],
    ['an own source', '/kilder/eget-ledige-2026-11-22?tal=1'],
    ['an item of an own source', '/kommune/faxe?aabne=eget-referat-2026-11-22.3'],
    ['an own indicator', '/noegletal/egne-borgere?omr=faxe'],
    ['what is not there', '/noegletal/findes-ikke'],
    ['no page', '/hvadsomhelst/igen'],
    ['a former path', '/omraade'],
  ])('%s: %s', (_, address) => {
    expect(to(address)).toBe(`#${address}`);
    expect(from(`#${address}`)).toBe(address);
  });
});

test('a former link leads where it did, from whichever file it is opened', () => {
  for (const file of ['', 'index.html', 'noegletal/star-placering/?omr=faxe', 'en/om/'])
    expect(from(`${file}#/kommune/faxe?aabne=ingen`)).toBe('/kommune/faxe?aabne=ingen');
});

test('what newsletters and others add to a link is no part of it', () => {
  expect(from('kommune/faxe/?utm_source=nyhedsbrev&fbclid=x&embed=1&aabne=ingen')).toBe(
    '/kommune/faxe?aabne=ingen',
  );
  expect(from('kommune/faxe/?utm_medium=mail')).toBe('/kommune/faxe');
});

test('a file may be named, and a slash may be missing', () => {
  expect(from('kommune/faxe/index.html')).toBe('/kommune/faxe');
  expect(from('kommune/faxe')).toBe('/kommune/faxe');
  expect(from('en')).toBe('/?sprog=en');
});

test('Danish asked for by name stays, in a folder of either language', () => {
  expect(from(to('/om?sprog=da'))).toBe('/om?sprog=da');
  expect(from('en/om/?sprog=da')).toBe('/om?sprog=da');
});

test('a place on a page is no address', () => {
  expect(from('noegletal/#indhold')).toBe('/noegletal');
});

test('every view and every address comes back as it was', () => {
  for (const { hash } of VIEWS)
    for (const address of [hash.slice(1), `${hash.slice(1)}${hash.includes('?') ? '&' : '?'}sprog=en`])
      expect(from(to(address))).toBe(address);
  const word = fc.string({ unit: fc.constantFrom(...'abz09-.~', '%C3%A6', '%2F', '%25'), minLength: 1 });
  const name = fc.constantFrom('noegletal', 'omraade', 'sammenlign', 'kilder', 'faxe', 'ishoej', 'en', 'om');
  const path = fc.array(fc.oneof(name, word), { maxLength: 4 });
  const query = fc.array(fc.tuple(fc.constantFrom('omr', 'q', 'af', 'x'), word), { maxLength: 3 });
  fc.assert(
    fc.property(path, query, (words, parameters) => {
      // A browser takes these for steps between folders.
      fc.pre(!words.some((part) => /^\.+$/.test(part)));
      const search = parameters.map((pair) => pair.join('=')).join('&');
      const address = `/${words.join('/')}${search && `?${search}`}`;
      expect(from(to(address))).toBe(address);
    }),
  );
});
