import { createRoot } from 'react-dom/client';
import ChartView from '../../../src/charts/ChartView';
import type { CatalogIndex } from '../../../src/model/catalogIndex';
import { CatalogContext } from '../../../src/ui/catalogContext';
import type { Described } from './figures';
import type { Subject } from './measure';

/** The chart of the product, in its frame, as a page shows it. */
export function ours({ chart, indicator, colors }: Described, index: CatalogIndex): Subject {
  const lines = chart.series.length;
  return {
    mount: (element) => {
      const root = createRoot(element);
      root.render(
        <CatalogContext value={index}>
          <ChartView chart={chart} indicator={indicator} colors={colors} name="Lines" />
        </CatalogContext>,
      );
      return () => root.unmount();
    },
    drawn: (element) =>
      element.querySelectorAll('path[data-mark=line]').length === lines &&
      (chart.context.length === 0 || element.querySelector('[data-mark=context]') !== null),
    plot: (element) => element.querySelector('[data-reader]'),
    move: 'pointermove',
    read: (element) => element.querySelector('[data-readout]')?.textContent ?? '',
  };
}
