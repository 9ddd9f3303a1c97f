import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Selectors of a sheet, without those of its at-rules. */
function selectors(css: string): string[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...plain.matchAll(/([^{};]+)\{/g)]
    .flatMap(([, list]) => (list ?? '').split(/,(?![^(]*\))/))
    .map((selector) => selector.trim())
    .filter((selector) => !/^(@|from$|to$|\d)/.test(selector));
}

// In the one file every sheet is there on every page; on the site it stays when the reader goes on.
test('only the sheets of the base style what has no class', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(?!ui\/base\/).*\.css$/.test(file),
  );
  expect(sheets.length).toBeGreaterThan(10);
  const bare = sheets.flatMap((file) =>
    selectors(readFileSync(`src/${file}`, 'utf8'))
      .filter((selector) => !/[.#[]/.test(selector))
      .map((selector) => `${file}: ${selector}`),
  );
  expect(bare).toEqual([]);
});
