import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { navigate } from '../../../src/state/store';
import { visit } from '../visit';

test('a language that is not there is told of, whatever language is in use', async () => {
  await visit('#/om?sprog=en');
  act(() => navigate('#/om?sprog=xx'));
  expect(await screen.findByText('“sprog=xx” is unknown and was skipped.')).toBeTruthy();
  // Links from there are in the language in use.
  expect(screen.getAllByRole('link').some((link) => link.getAttribute('href')?.endsWith('sprog=en'))).toBe(
    true,
  );
});
