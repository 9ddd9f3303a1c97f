/** Own figures where a page in jsdom finds them. */
import { beforeEach } from 'vitest';
import { markOwn } from '../../src/dataset/store/own/flag';
import { openOwnStore } from '../../src/dataset/store/own/store';
import { useOwn } from '../../src/state/own';
import type { Seed } from '../ownSeeds';
import { withIndexedDb } from './indexedDb';

/** Begins every test of a file with a browser that keeps nothing own. */
export function withoutOwn(): void {
  withIndexedDb();
  beforeEach(async () => {
    useOwn.setState(useOwn.getInitialState(), true);
    await markOwn(false, true);
  });
}

/** Keeps own data sets, as if they had been imported before. */
export async function keepOwn(...seeds: readonly Seed[]): Promise<void> {
  const store = await openOwnStore();
  for (const { dataset, files } of seeds) await store.put(dataset, files);
  await markOwn(true, store.lasting);
}
