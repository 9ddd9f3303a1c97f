import { afterEach, expect, test, vi } from 'vitest';
import { copyImage } from '../../../../src/charts/picture/copyImage';

afterEach(() => vi.unstubAllGlobals());

test('where there is no clipboard no image is made, which could fail unheard', async () => {
  vi.stubGlobal('ClipboardItem', undefined);
  const make = vi.fn(() => Promise.reject(new Error('no image')));
  await expect(copyImage(make)).rejects.toMatchObject({ trouble: 'no-clipboard' });
  expect(make).not.toHaveBeenCalled();
});
