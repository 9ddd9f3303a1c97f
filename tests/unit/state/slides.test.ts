import { expect, test } from 'vitest';
import { rowsContents, rowsOfSlide } from '../../../src/state/slides';

test.each([1, 4, 5, 6, 11, 12, 16, 41])(
  'the slides of %d rows have each row once, and about as many',
  (count) => {
    const rows = Array.from({ length: count }, (_, i) => i);
    const slides = rowsContents({ page: 'pair', area: 'faxe', other: 'ishoej' }, count).flatMap((content) =>
      content.type === 'rows' ? [rowsOfSlide(rows, content.first)] : [],
    );
    expect(slides.flatMap(({ shown }) => shown)).toEqual(rows);
    const sizes = slides.map(({ shown }) => shown.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(5);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  },
);
