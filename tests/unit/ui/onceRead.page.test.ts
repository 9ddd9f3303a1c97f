import { expect, test, vi } from 'vitest';
import { onceRead } from '../../../src/ui/onceRead';

test('what a page leads to is fetched when its reader does something, once, and not after she has left', () => {
  const [stays, leaves] = [vi.fn(), vi.fn()];
  onceRead(stays);
  onceRead(leaves)();
  expect(stays).not.toHaveBeenCalled();
  for (const sign of ['scroll', 'keydown']) dispatchEvent(new Event(sign));
  expect(stays).toHaveBeenCalledOnce();
  expect(leaves).not.toHaveBeenCalled();
});
