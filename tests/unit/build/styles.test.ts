import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { styles } from '../../../src/build/styles';

/** What becomes of a sheet. */
function transformed(path: string, code: string): string {
  const transform = styles().transform as (code: string, id: string) => { code: string } | null;
  return transform(code, resolve(path))?.code ?? code;
}

test('the colours of dark rooms hold for a part of a page, and for a page on the screen of a dark system', () => {
  const code = transformed('src/ui/base/dark.css', '[data-theme="dark"] {\n  --ink: #fff;\n}');
  expect(code).toMatch(/^\[data-theme="dark"\] \{\n {2}--ink: #fff;\n\}\n/);
  expect(code).toContain(
    '@media screen and (prefers-color-scheme: dark) { :root:not([data-theme]) {\n  --ink: #fff;\n} }',
  );
});

test('a sheet is in the layer of its folder', () => {
  expect(transformed('src/ui/Card.module.css', '.a {}')).toBe('@layer ui{.a {}}');
  expect(transformed('src/views/area/area.module.css', '.a {}')).toBe('@layer page{.a {}}');
});
