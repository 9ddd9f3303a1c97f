import { expect, test } from 'vitest';
import { withClasses } from '../../../src/build/drawnPages';

test('styles of elements become classes, beside those they have, and the text of a page is left alone', () => {
  const atoms: string[] = [];
  const classOf = (declaration: string) => {
    if (!atoms.includes(declaration)) atoms.push(declaration);
    return `d${atoms.indexOf(declaration)}`;
  };
  const html = withClasses(
    '<p class="note" style="top:10%;color:red">a style="b" c</p><my-mark style="top:10%"/><svg><path d="M0" style="color:red"></path></svg><b></b>',
    classOf,
  );
  expect(html).toBe(
    '<p class="d0 d1 note">a style="b" c</p><my-mark class="d0"/><svg><path class="d1" d="M0"></path></svg><b></b>',
  );
  expect(atoms).toEqual(['top:10%', 'color:red']);
});
