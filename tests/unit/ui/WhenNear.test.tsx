/** Parts of a page that are far down: what stands there until the app draws them. */
import { act, render, screen } from '@testing-library/react';
import { lazy, type ReactNode } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useDrawnPart } from '../../../src/ui/drawnPart';
import { WhenNear } from '../../../src/ui/WhenNear';
import { leaveFarDown } from '../farDown';

let comeNear: () => void;
beforeEach(() => {
  comeNear = leaveFarDown();
});

function Page({ children }: { children: ReactNode }) {
  const waiting = useDrawnPart('ledige-graf') ?? 'Henter tal';
  return (
    <WhenNear part="ledige-graf" waiting={waiting}>
      {children}
    </WhenNear>
  );
}

/** Opens a page whose file has a part. */
function open(chart: ReactNode = 'Grafen') {
  const file = document.createElement('div');
  file.innerHTML = '<div data-drawn><div data-part="ledige-graf"><a href="#">Tegnet</a></div></div>';
  document.body.append(file);
  render(<Page>{chart}</Page>);
  file.remove();
}

afterEach(() => {
  delete document.documentElement.dataset.other;
});

test('what the file of the page shows stands there, and answers nothing, until the app draws it', () => {
  open();
  expect(screen.getByText('Tegnet').closest('[inert]')).not.toBeNull();
  act(() => comeNear());
  expect(screen.queryByText('Tegnet')).toBeNull();
  expect(screen.getByText('Grafen')).toBeTruthy();
});

test('it stays on paper too while the script of what comes is loaded', async () => {
  let load = (_: { default: () => string }) => {};
  const Chart = lazy(
    () =>
      new Promise<{ default: () => string }>((resolve) => {
        load = resolve;
      }),
  );
  open(<Chart />);
  act(() => void dispatchEvent(new Event('beforeprint')));
  expect(screen.getByText('Tegnet')).toBeTruthy();
  await act(async () => load({ default: () => 'Grafen' }));
  expect(screen.queryByText('Tegnet')).toBeNull();
  expect(screen.getByText('Grafen')).toBeTruthy();
});

test('it does not where the reader sees another choice than that of the file', () => {
  document.documentElement.dataset.other = 'choice';
  open();
  expect(screen.queryByText('Tegnet')).toBeNull();
  expect(screen.getByText('Henter tal')).toBeTruthy();
});
