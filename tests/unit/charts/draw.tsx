import { render, waitFor } from '@testing-library/react';
import ChartView from '../../../src/charts/ChartView';
import { seriesColors } from '../../../src/charts/colors';
import type { ChartSize } from '../../../src/charts/drawing';
import type { Observation } from '../../../src/model/observation';
import { parseAddress } from '../../../src/state/address';
import { CatalogContext } from '../../../src/ui/catalogContext';
import { EVERY_GROUP } from '../../../src/views/indicator/page';
import { chartOf, realChart } from '../chartOf';
import { present, realIndex } from '../fixtures';
import { type Extent, furnish } from '../visit';

/** The chart of an address, in the size given. */
export function view(hash: string, size: ChartSize, figures: readonly Observation[] | null) {
  const index = realIndex();
  const { view } = parseAddress(hash, index);
  if (view.page !== 'indicator') throw new Error(`${hash} is no chart`);
  const { indicator: id, areas, display, fromZero, focus } = view;
  const chosen = {
    areas,
    ...(view.group === null ? {} : { group: view.group === EVERY_GROUP ? null : view.group }),
    wanted: display === 'table' ? null : display,
    fromZero,
  };
  const chart = figures ? present(chartOf(figures, id, chosen)) : realChart(id, chosen);
  return (
    <CatalogContext value={index}>
      <ChartView
        chart={chart}
        indicator={index.indicator(id)}
        colors={seriesColors(chart, index)}
        name={id}
        size={size}
        focus={focus}
      />
    </CatalogContext>
  );
}

/**
 * Draws the chart of an address, alone in a box of a width and a height in pixels.
 * @param figures in place of the bundled ones
 * @returns draws that of another address in its place
 */
export async function draw(
  hash: string,
  { size = 'fill', ...extent }: Extent & { readonly size?: ChartSize },
  figures: readonly Observation[] | null = null,
): Promise<(hash: string) => void> {
  furnish(extent);
  const { rerender } = render(view(hash, size, figures));
  // Forms that need the chart library come a moment later.
  await waitFor(() => {
    if (document.querySelector('[role="status"]')) throw new Error('It is loading');
  });
  return (other) => rerender(view(other, size, figures));
}
