import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useLayoutEffect } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { LoadedObservations } from '../../../dataset/load/load';
import { CatalogContext } from '../../../ui/catalogContext';
import { observationsQuery } from '../../../ui/queries';
import type { Text } from '../../../ui/useText';
import type { IndicatorView } from '../../indicator/page';
import { type IndicatorChart, useIndicatorChart, useSelection } from '../../indicator/useIndicatorChart';

/** A chart as a slide shows it, with the areas it is about; null if there are no figures of what is chosen. */
export interface ReadChart {
  readonly shown: IndicatorChart | null;
  readonly areas: readonly string[];
}

function Reader({
  view,
  data,
  text,
  onRead,
}: {
  view: IndicatorView;
  data: LoadedObservations;
  text: Text;
  onRead: (read: ReadChart) => void;
}) {
  const selection = useSelection(view, data, text);
  const shown = useIndicatorChart(view, data, selection, text, 'slide');
  useLayoutEffect(() => onRead({ shown, areas: selection.areas }), [onRead, shown, selection]);
  return null;
}

/**
 * Describes the chart of an address by what describes it on the screen, outside the page and without drawing anything.
 * @throws {Error} if its figures cannot be loaded
 */
export async function readChart(view: IndicatorView, text: Text, client: QueryClient): Promise<ReadChart> {
  const { index } = text;
  const load = (id: string) => client.fetchQuery(observationsQuery(index.entry(id).files));
  const { difference } = index.indicator(view.indicator);
  const [data] = await Promise.all([
    load(view.indicator),
    difference !== null && index.has('indicator', difference) ? load(difference) : null,
  ]);
  let read: ReadChart | null = null;
  let failed: unknown = null;
  const root = createRoot(document.createElement('div'), {
    onUncaughtError: (error) => {
      failed = error;
    },
  });
  flushSync(() =>
    root.render(
      <QueryClientProvider client={client}>
        <CatalogContext value={index}>
          <Reader
            view={view}
            data={data}
            text={text}
            onRead={(own) => {
              read = own;
            }}
          />
        </CatalogContext>
      </QueryClientProvider>,
    ),
  );
  root.unmount();
  if (read === null) throw failed ?? new Error('The chart was not described');
  return read;
}
