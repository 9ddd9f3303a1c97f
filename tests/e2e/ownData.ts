/** Own figures in the browser of a test, put there as the page itself keeps them. */
import type { Page } from '@playwright/test';
import { DATABASE } from '../../src/dataset/store/own/database';
import type { Seed } from '../ownSeeds';
import { onEmptyPage } from './fixtures';

type Entry = readonly [store: 'datasets' | 'files', key: string, value: unknown];

/**
 * Has the browser keep own data sets, as if they had been imported before. Where it keeps none, a place is made for them
 * as the site makes it.
 */
export async function keepOwn(page: Page, ...seeds: Seed[]): Promise<void> {
  const entries = seeds.flatMap(({ dataset, files }): Entry[] => [
    ['datasets', dataset.id, { dataset, deleted: false }],
    ...files.map(([path, file]) => ['files', path, file] as const),
  ]);
  await onEmptyPage(page, () =>
    page.evaluate(
      async ([name, stores, all]) => {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const request = indexedDB.open(name, 1);
          request.onupgradeneeded = () => {
            for (const store of stores) request.result.createObjectStore(store);
          };
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
        const transaction = database.transaction(['datasets', 'files'], 'readwrite');
        for (const [store, key, value] of all) transaction.objectStore(store).put(value, key);
        await new Promise((resolve, reject) => {
          transaction.oncomplete = resolve;
          transaction.onabort = reject;
        });
        database.close();
        localStorage.setItem(name, '1');
      },
      [DATABASE, ['datasets', 'files', 'mappings'], entries] as const,
    ),
  );
}
