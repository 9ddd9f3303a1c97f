/** The page that hosts show for a path that is not there, as its script leads on. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const html = readFileSync('public/404.html', 'utf8');
const script = readFileSync('public/404.js', 'utf8');

/** Where a path of a host leads whose site lies in a folder: the first script that is there is taken. */
function leadsTo(folder: string, path: string): string | undefined {
  const address = new URL(path, 'https://example.dk');
  const sources = [...html.matchAll(/ src="(.*?)"/g)].map(([, src = '']) => new URL(src, address).href);
  const found = sources.filter((src) => src === `https://example.dk${folder}404.js`);
  const went: string[] = [];
  const window = {};
  for (const src of found)
    new Function('window', 'document', 'location', script)(
      window,
      { currentScript: { src } },
      { pathname: address.pathname, search: address.search, replace: (to: string) => went.push(to) },
    );
  expect(went.length).toBeLessThan(2);
  return went[0];
}

test.each([
  ['/', '/findes', '/#/findes'],
  ['/', '/findes/ikke/', '/#/findes/ikke'],
  ['/tal/', '/tal/omraade/faxe/?aabne=ingen', '/tal/#/omraade/faxe?aabne=ingen'],
  ['/tal/', '/tal/omraade/faxe', '/tal/#/omraade/faxe'],
  ['/a/b/', '/a/b/en/omraade/faxe/', '/a/b/#/omraade/faxe?sprog=en'],
  ['/tal/', '/tal/en/', '/tal/#/?sprog=en'],
])('in %s the path %s leads to %s', (folder, path, address) => {
  expect(leadsTo(folder, path)).toBe(address);
});
