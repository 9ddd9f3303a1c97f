/**
 * The folders of `src/` import in the one order that `src/README.md` gives, those of `src/dataset/` in theirs, and no
 * module imports itself by a detour.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

const readme = readFileSync('src/README.md', 'utf8');
const foldersAt = (indent: string) =>
  [...readme.matchAll(new RegExp(`^${indent}\\d+\\. \`([^\`]+?)/?\``, 'gm'))].map(
    ([, folder = '']) => folder,
  );
const order = foldersAt('');
const datasetOrder = foldersAt(' {3}');
/** What stands beside the order, with what it takes from: the folders that are named, and all up to the last of them. */
const beside = new Map(
  (readme.split(/^## /m)[0] ?? '')
    .split(/^- /m)
    .slice(1)
    .map((entry) => {
      const [name = '', ...named] = [...entry.matchAll(/`([\w.]+)\/?`/g)].map(([, folder = '']) => folder);
      return [name, [...order.slice(0, order.indexOf(named.at(-1) ?? '') + 1), ...named]] as const;
    }),
);

/** `from '…'`, `import '…'`, and a style sheet's `@import` of files of our own. */
const STATIC = /(?:\bfrom|\bimport)\s*['"](\.[^'"]+)['"]/g;
/** What is loaded when it is needed: `import('…')`, `new URL('…'`. */
const LAZY = /(?:\bimport|\bURL)\s*\(\s*['"](\.[^'"]+)['"]/g;

const topOf = (path: string) => path.split('/')[0] ?? '';
/** What pages say of themselves lies in their folders, and has a place of its own in the order. */
const PAGES = 'views/**/page.ts';
const placeOf = (path: string) => (/^views\/([^/.]+|.+\/page)(\.ts)?$/.test(path) ? PAGES : topOf(path));

const filesIn = (root: string) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));
/** What a file of `root` imports, as paths in it. */
const importsOf = (root: string, file: string, kind: RegExp) =>
  [...readFileSync(`${root}/${file}`, 'utf8').matchAll(kind)].map(([, path = '']) =>
    posix.join(posix.dirname(file), path),
  );

/** Imports from one place of `root` into another, or out of it, that `may` does not allow. */
function wrongImports(root: string, may: (from: string, to: string) => boolean, place = topOf): string[] {
  return filesIn(root).flatMap((file) => {
    const from = place(file);
    // A page names the component that it loads.
    const lazy = from === PAGES ? [] : importsOf(root, file, LAZY);
    return [...importsOf(root, file, STATIC), ...lazy]
      .filter((path) => from !== place(path) && !may(from, place(path)))
      .map((path) => `${file} → ${path}`);
  });
}

test('everything in src has its place in src/README.md', () => {
  const there = readdirSync('src').filter((name) => !/README|vite-env/.test(name));
  expect([...order.filter((place) => place !== PAGES), ...beside.keys()].sort()).toEqual(there.sort());
  expect([...datasetOrder].sort()).toEqual(readdirSync('src/dataset').sort());
});

test('imports point one way', () => {
  const wrong = wrongImports(
    'src',
    (from, to) => {
      const allowed = beside.get(from);
      if (allowed) return allowed.includes(to) || beside.has(`${to}.tsx`);
      return order.slice(0, order.indexOf(from)).includes(to);
    },
    placeOf,
  );
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
  load('src/views/overview/OverviewPage.tsx');
  expect([...packages]).toContain('@tanstack/react-query');
  expect([...packages]).not.toContain('valibot');
});

test('no module imports itself by a detour, types included', () => {
  const fileOf = (path: string) =>
    [path, `${path}.ts`, `${path}.tsx`].find((name) => /\.\w+$/.test(name) && existsSync(`src/${name}`));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, way: readonly string[]) => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (done.has(file)) return;
    done.add(file);
    for (const path of importsOf('src', file, STATIC)) {
      const next = fileOf(path);
      if (next) visit(next, [...way, file]);
    }
  };
  for (const file of filesIn('src')) visit(file, []);
  expect(circles).toEqual([]);
});
