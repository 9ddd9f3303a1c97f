import { waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { present } from '../fixtures';
import { plain, visit } from '../visit';

test('a page says on paper when it was printed, and leaves that out again', async () => {
  await visit('#/om');
  const header = () => plain(present(document.querySelector('header')));
  expect(header()).not.toContain('Udskrevet');
  dispatchEvent(new Event('beforeprint'));
  await waitFor(() => expect(header()).toContain('Udskrevet'));
  dispatchEvent(new Event('afterprint'));
  await waitFor(() => expect(header()).not.toContain('Udskrevet'));
});
