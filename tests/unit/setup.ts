/** Runs before every unit test file. */
import { afterEach } from 'vitest';
import { loadMessages } from '../../src/i18n/messages';

// Components speak whichever language a test chooses, at once.
if (typeof document !== 'undefined') await loadMessages('en');

afterEach(async () => {
  if (typeof document !== 'undefined') {
    const { cleanup } = await import('@testing-library/react');
    cleanup();
  }
});
