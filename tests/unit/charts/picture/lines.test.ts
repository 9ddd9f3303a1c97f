import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf, type PlacedCharacter } from '../../../../src/charts/picture/lines';

/** A text in a typeface of 10 pixel letters, broken at `|`, which the browser does not draw. */
function typeset(text: string, left = 0, top = 0): PlacedCharacter[] {
  let [x, y] = [left, top];
  return [...text].map((character) => {
    const width = character === '|' ? 0 : 10;
    const own = {
      character: character === '|' ? ' ' : character,
      left: x,
      right: x + width,
      top: y,
      bottom: y + 16,
    };
    if (character === '|') [x, y] = [left, y + 20];
    else x += width;
    return own;
  });
}

describe('linesOf', () => {
  test('breaks where the browser broke', () => {
    const lines = linesOf(typeset('Faxe har 70|færre', 5, 30));
    expect(lines.map((line) => line.text)).toEqual(['Faxe har 70', 'færre']);
    expect(lines[0]).toMatchObject({ left: 5, right: 115, top: 30, bottom: 46 });
    expect(lines[1]).toMatchObject({ left: 5, top: 50 });
  });

  test('a space that begins a text moves its first letter, and is not in it', () => {
    expect(linesOf(typeset(' kr. '))).toMatchObject([{ text: 'kr.', left: 10, right: 40 }]);
    expect(linesOf(typeset('  '))).toEqual([]);
  });

  test('a space that must not break stays what it is', () => {
    expect(linesOf(typeset('7,2\u00A0% \n  mere'))[0]?.text).toBe('7,2\u00A0% mere');
  });

  test('no letter is lost, whatever the breaks', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zæøå |]*$/), (text) => {
        const letters = text.replace(/[ |]/g, '');
        expect(
          linesOf(typeset(text))
            .map((line) => line.text)
            .join('')
            .replaceAll(' ', ''),
        ).toBe(letters);
      }),
    );
  });
});
