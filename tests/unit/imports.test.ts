/** The folders of `src/` import in the one order that `src/README.md` gives. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

const readme = readFileSync('src/README.md', 'utf8');
const order = [...readme.matchAll(/^\d+\. `(\w+)\/`/gm)].map(([, folder]) => folder);
/** What stands beside the order, with the last folder it takes from. */
const beside = new Map(
  [...readme.matchAll(/^- `([\w.]+)\/?`(?:.*up to `(\w+)\/`)?/gm)].map(([, name, last]) => [name, last]),
);

/** `from '…'`, `import '…'`, `import('…')`, `new URL('…'`, and a style sheet's `@import` of files of our own. */
const IMPORT = /(?:\bfrom|\bimport|\bURL)\s*\(?\s*['"](\.[^'"]+)['"]/g;
const topOf = (path: string) => path.split('/')[0] ?? '';

test('everything in src has its place in src/README.md', () => {
  const there = readdirSync('src').filter((name) => !/README|vite-env/.test(name));
  expect([...order, ...beside.keys()].sort()).toEqual(there.sort());
});

test('imports point one way', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.\w+$/.test(name),
  );
  const wrong = files.flatMap((file) =>
    [...readFileSync(`src/${file}`, 'utf8').matchAll(IMPORT)]
      .map(([, path = '']) => posix.join(posix.dirname(file), path))
      .filter((path) => {
        const [from, to] = [topOf(file), topOf(path)];
        const place = order.indexOf(to);
        return (
          from !== to &&
          !(beside.has(from) && beside.has(`${to}.tsx`)) &&
          (place < 0 || place > order.indexOf(beside.has(from) ? beside.get(from) : from))
        );
      })
      .map((path) => `${file} → ${path}`),
  );
  expect(wrong).toEqual([]);
});
