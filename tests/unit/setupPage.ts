/** Runs before every unit test file that has a DOM. */
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { loadMessages } from '../../src/i18n/messages';
import { useApp } from '../../src/state/store';
import { rememberPlainStyles } from './plainStyles';

// A slow machine is not what is tested.
configure({
  asyncUtilTimeout: 15_000,
  // What is not there yet is looked for many times; to print the whole page each time takes longer than to look.
  getElementError: (message) => new Error(message ?? 'Not found'),
});

rememberPlainStyles();

// The DOM of tests has no media queries. What renders late still asks.
Object.assign(window, { matchMedia: () => Object.assign(new EventTarget(), { matches: false }) });

// Components speak whichever language a test chooses, at once.
await loadMessages('en');

afterEach(() => {
  cleanup();
  localStorage.clear();
  history.replaceState(null, '', '/');
  useApp.setState(useApp.getInitialState(), true);
});
