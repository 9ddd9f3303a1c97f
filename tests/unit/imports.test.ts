/** The folders of `src/` import in the one order that `src/README.md` gives, and those of `src/dataset/` in theirs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

const readme = readFileSync('src/README.md', 'utf8');
const foldersAt = (indent: string) =>
  [...readme.matchAll(new RegExp(`^${indent}\\d+\\. \`(\\w+)/\``, 'gm'))].map(([, folder = '']) => folder);
const order = foldersAt('');
const datasetOrder = foldersAt(' {3}');
/** What stands beside the order, with what it takes from: the folders that are named, and all up to the last of them. */
const beside = new Map(
  readme
    .split(/^- /m)
    .slice(1)
    .map((entry) => {
      const [name = '', ...named] = [...entry.matchAll(/`([\w.]+)\/?`/g)].map(([, folder = '']) => folder);
      return [name, [...order.slice(0, order.indexOf(named.at(-1) ?? '') + 1), ...named]] as const;
    }),
);

/** `from '…'`, `import '…'`, `import('…')`, `new URL('…'`, and a style sheet's `@import` of files of our own. */
const IMPORT = /(?:\bfrom|\bimport|\bURL)\s*\(?\s*['"](\.[^'"]+)['"]/g;
const topOf = (path: string) => path.split('/')[0] ?? '';

/** Imports from one folder of `root` into another, or out of it, that `may` does not allow. */
function wrongImports(root: string, may: (from: string, to: string) => boolean): string[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
  return files
    .filter((name) => /\.\w+$/.test(name))
    .flatMap((file) =>
      [...readFileSync(`${root}/${file}`, 'utf8').matchAll(IMPORT)]
        .map(([, path = '']) => posix.join(posix.dirname(file), path))
        .filter((path) => topOf(file) !== topOf(path) && !may(topOf(file), topOf(path)))
        .map((path) => `${file} → ${path}`),
    );
}

test('everything in src has its place in src/README.md', () => {
  const there = readdirSync('src').filter((name) => !/README|vite-env/.test(name));
  expect([...order, ...beside.keys()].sort()).toEqual(there.sort());
  expect([...datasetOrder].sort()).toEqual(readdirSync('src/dataset').sort());
});

test('imports point one way', () => {
  const wrong = wrongImports('src', (from, to) => {
    const allowed = beside.get(from);
    if (allowed) return allowed.includes(to) || beside.has(`${to}.tsx`);
    return order.slice(0, order.indexOf(from)).includes(to);
  });
  expect(wrong).toEqual([]);
});

test('imports within the data point one way', () => {
  const wrong = wrongImports(
    'src/dataset',
    (from, to) => to === '..' || datasetOrder.slice(0, datasetOrder.indexOf(from)).includes(to),
  );
  expect(wrong).toEqual([]);
});

/** `import … from` and `export … from` of a value: what is loaded with a module. */
const LOADED = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?from\s+)?'([^']+)'/gm;

test('what is loaded first has no schemas, whose library it has no room for', () => {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const load = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(LOADED)) {
      if (!path.startsWith('.')) packages.add(path);
      else if (!path.endsWith('.css')) {
        const bare = posix.join(posix.dirname(file), path);
        load(existsSync(`${bare}.ts`) ? `${bare}.ts` : `${bare}.tsx`);
      }
    }
  };
  load('src/main.tsx');
  expect([...packages]).toContain('@tanstack/react-query');
  expect([...packages]).not.toContain('valibot');
});
