import { act, render, screen } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { NearPlot } from '../../../src/charts/NearPlot';
import { leaveFarDown } from '../farDown';
import { present } from '../fixtures';

let comeNear: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  comeNear = leaveFarDown();
});

/** A chart that is far down. @param still what stands in its place of the page's file */
function farDown(still: string) {
  const { container } = render(
    <NearPlot>
      <p>diagram</p>
    </NearPlot>,
  );
  present(container.querySelector('[data-plot]')).insertAdjacentHTML('beforeend', still);
}
const rest = () => act(() => vi.advanceTimersByTimeAsync(60_000));
const isDrawn = () => screen.queryByText('diagram') !== null;

test('a chart whose still drawing stands is drawn when it comes near the view, not before', async () => {
  farDown('<div data-still>En linje</div>');
  await rest();
  expect(isDrawn()).toBe(false);
  act(() => comeNear());
  expect(isDrawn()).toBe(true);
});

test('a chart that has nothing in its place is drawn once the page has been at rest, so that it prints', async () => {
  farDown('');
  expect(isDrawn()).toBe(false);
  await rest();
  expect(isDrawn()).toBe(true);
});
