/** Styles have scope: what holds everywhere lies in `ui/base/`, every other sheet is a module. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const filesOf = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => join(folder, file));
const read = (file: string) => readFileSync(file, 'utf8');

const sheets = filesOf('src', /\.css$/).filter((file) => !file.startsWith('src/ui/base/'));
const modules = sheets.filter((file) => file.endsWith('.module.css'));

/** Selectors of a sheet, without those of its at-rules. */
function selectors(sheet: string): string[] {
  const plain = read(sheet).replace(/\/\*[\s\S]*?\*\//g, '');
  return [...plain.matchAll(/([^{};]+)\{/g)]
    .flatMap(([, list]) => (list ?? '').split(/,(?![^(]*\))/))
    .map((selector) => selector.trim())
    .filter((selector) => !/^(@|from$|to$|\d)/.test(selector));
}

/** Names of classes in a module. */
const classesOf = (sheet: string) =>
  new Set(
    selectors(sheet).flatMap((selector) =>
      [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name),
    ),
  );

/** What scripts take from each module: the names of classes, and `[` where one is chosen by a name that is computed. */
const used = new Map<string, Set<string>>();
for (const file of filesOf('src', /\.tsx?$/)) {
  const script = read(file);
  for (const [, name = '', path = ''] of script.matchAll(/^import (\w+) from '(.*\.module\.css)';/gm)) {
    const names = [...script.matchAll(new RegExp(`\\b${name}(?:\\.(\\w+)|(\\[))`, 'g'))];
    const sheet = join(dirname(file), path);
    used.set(
      sheet,
      new Set([...(used.get(sheet) ?? []), ...names.map(([, own, some]) => own ?? some ?? '')]),
    );
  }
}

test('every sheet beside the base is a module', () => {
  expect(sheets.length).toBeGreaterThan(30);
  expect(sheets.filter((file) => !modules.includes(file))).toEqual([]);
});

// Classes are named after the file.
test('no two modules have a name in common', () => {
  const names = modules.map((file) => basename(file));
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

// Figures of another font are narrower, so that what is as wide as some of them moves when Plex is there.
test('no length is in the figures of a font', () => {
  const lengths = filesOf('src', /\.css$/).flatMap((file) =>
    [...read(file).matchAll(/[\w-]+:[^;{}]*\dch\b/g)].map(([rule]) => `${file}: ${rule}`),
  );
  expect(lengths).toEqual([]);
});

// In the one file every sheet is there on every page; on the site it stays when the reader goes on.
test('a module styles only what has a class of its own', () => {
  const bare = modules.flatMap((file) =>
    selectors(file)
      .filter((selector) => !selector.includes('.') || selector.includes(':global'))
      .map((selector) => `${file}: ${selector}`),
  );
  expect(bare).toEqual([]);
});

test('a class is used where it is, and is where it is used', () => {
  const wrong = modules.flatMap((file) => {
    const there = classesOf(file);
    const own = used.get(file) ?? new Set<string>();
    return [
      ...[...there]
        .filter((name) => !own.has('[') && !own.has(name))
        .map((name) => `${file}: .${name} is unused`),
      ...[...own].filter((name) => name !== '[' && !there.has(name)).map((name) => `${file} has no .${name}`),
    ];
  });
  expect(wrong).toEqual([]);
});

/** A call that finds elements, and the selector it is given. */
const FINDS =
  /\b(?:querySelector(?:All)?(?:<[^>]*>)?|locator|closest|matches|see|click|read|named|textOf|texts|evaluateAll|misfits)\(\s*(['"`])((?:(?!\1).)*)\1/g;
const CLASS = /(?:^|[\s>+~,(\w\])])\.[a-z][\w-]*/i;
/** What the base has, and what libraries have. */
const OTHERS = /\.(visually-hidden|recharts-[\w-]+|u-\w+)(?![\w-])/g;

test('tests find nothing by its class', () => {
  const found = filesOf('tests', /\.tsx?$/).flatMap((file) =>
    [...read(file).matchAll(FINDS)].flatMap(([, , selector = '']) =>
      !selector.includes('/') &&
      CLASS.test(selector.replace(/(["']).*?\1|\$\{.*?\}/g, '').replace(OTHERS, ''))
        ? `${file}: ${selector}`
        : [],
    ),
  );
  expect(found).toEqual([]);
});
