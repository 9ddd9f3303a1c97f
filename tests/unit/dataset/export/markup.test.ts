import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeXml, tag } from '../../../../src/dataset/export/markup';
import { anyText } from '../../anyText';

describe('markup', () => {
  test('numbers have two decimals at most, and what is null is left out', () => {
    expect(tag('line', { x1: 1 / 3, x2: 1e-9, stroke: null, id: 'a' })).toBe(
      '<line x1="0.33" x2="0" id="a"/>',
    );
    expect(tag('g', {}, '<path/>')).toBe('<g><path/></g>');
  });

  test('nothing in a text can be taken for markup', () => {
    expect(escapeXml('</text><script>&"')).toBe('&lt;/text&gt;&lt;script&gt;&amp;&quot;');
    expect(escapeXml('æ\u0000\u000Bø\tå')).toBe('æø\tå');
    fc.assert(
      fc.property(anyText, (text) => {
        expect(escapeXml(text)).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/);
      }),
    );
  });
});
