import { describe, expect, test } from 'vitest';
import { paintOf } from '../../../../src/charts/picture/paint';

describe('paintOf', () => {
  test('reads colours as browsers compute them', () => {
    expect(paintOf('rgb(0, 114, 178)')).toEqual({ color: '#0072b2', opacity: 1 });
    expect(paintOf('rgba(255, 255, 255, 0.5)')).toEqual({ color: '#ffffff', opacity: 0.5 });
    expect(paintOf('rgb(1 2 3 / 0.25)')).toEqual({ color: '#010203', opacity: 0.25 });
  });

  test('what is not seen is none', () => {
    for (const none of ['none', 'rgba(0, 0, 0, 0)', '', 'url("#a")']) expect(paintOf(none)).toBeNull();
  });
});
