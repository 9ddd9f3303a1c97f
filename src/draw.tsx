/** Draws pages without a browser, for the build: what stands in their files until the program has drawn them. */
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { type StillForms, StillFormsContext } from './charts/still/forms';
import { StillLines } from './charts/still/StillLines';
import { StillRows } from './charts/still/StillRows';
import { StillStrip } from './charts/still/StillStrip';
import { loadedMessages, loadMessages } from './i18n/messages';
import { PAGE_FILES } from './i18n/pageFiles';
import type { Language } from './model/language';
import { App } from './shell/App';
import { prefetchPage } from './shell/Page';
import { useApp } from './state/store';
import { Drawing } from './ui/drawnPart';
import { troubleQuery, unreadableQuery } from './ui/ownQueries';
import { catalogQuery, createQueryClient, ownDatasetsQuery } from './ui/queries';

/** The catalogue is read once for all pages; files of figures are read for each, which tells which ones it needs. */
const shared = createQueryClient();

const STILL_FORMS: StillForms = { Lines: StillLines, Rows: StillRows, Strip: StillStrip };

/** What nobody reads in a file: marks of React, to hydrate it, and which figure the app finds where. */
const FOR_PROGRAM = /<!--.*?-->| data-figure="[^"]*"/gs;

/** Figures lead on to others, such as those they are held against. */
const MOST_ROUNDS = 5;

/**
 * A page as HTML, with what is far down where that has a name. One page at a time.
 * @param address in the language that it is drawn in
 * @param onNear called when what it shows at once stands
 */
export async function draw(address: string, language: Language, onNear: () => void): Promise<string> {
  const [catalog] = await Promise.all([
    shared.fetchQuery(catalogQuery),
    loadMessages(language),
    prefetchPage(address),
  ]);
  const client = createQueryClient();
  client.setQueryData(catalogQuery.queryKey, catalog);
  // Nobody has figures of her own yet, and no browser has refused to keep them.
  client.setQueryData(ownDatasetsQuery.queryKey, []);
  client.setQueryData(unreadableQuery.queryKey, []);
  client.setQueryData(troubleQuery.queryKey, null);
  // What a store begins with is what is drawn where there is no browser.
  Object.assign(useApp.getInitialState(), { address, language });
  let all = false;
  for (let round = 1; ; round += 1) {
    const { prelude } = await prerender(
      <StrictMode>
        <QueryClientProvider client={client}>
          <StillFormsContext value={STILL_FORMS}>
            <Drawing value={all ? 'all' : 'near'}>
              <App />
            </Drawing>
          </StillFormsContext>
        </QueryClientProvider>
      </StrictMode>,
      {
        // Else what is long is put in its place by a script, which the policy of the site refuses.
        progressiveChunkSize: Number.MAX_SAFE_INTEGER,
        onError: (error) => {
          throw error;
        },
      },
    );
    const asked = client.getQueryCache().findAll({ predicate: ({ state }) => state.status === 'pending' });
    if (asked.length === 0 || round >= MOST_ROUNDS) {
      const html = await new Response(prelude).text();
      if (!all) {
        onNear();
        all = html.includes('data-part');
        if (all) continue;
      }
      const loading = loadedMessages(language)?.states.loading ?? '';
      // Without scripts nothing is on its way.
      const note = `<noscript>${PAGE_FILES[language].needsScript}</noscript>`;
      return html
        .replaceAll(loading, note)
        .replace(/(?<=<div data-plot=""[^>]*>)(?=<\/div>)/g, note)
        .replace(FOR_PROGRAM, '');
    }
    await Promise.all(
      asked.map(async (query) => {
        // What is far down of one page is far down of many.
        const known = shared.getQueryData(query.queryKey);
        if (all && known !== undefined) query.setData(known);
        else await query.fetch();
        if (all) shared.setQueryData(query.queryKey, query.state.data);
      }),
    );
  }
}
