import type { OwnStore } from '../../dataset/store/own/contract';
import { isOwn } from '../../model/ownData';
import { openKeptReadings } from './kept';

/** Forgets the texts of own sources that are deleted. @param except ids that a window may still want back */
export async function forgetTexts(
  store: Pick<OwnStore, 'list' | 'unreadable'>,
  except: ReadonlySet<string>,
): Promise<void> {
  const kept = await openKeptReadings();
  const there = new Set([...(await store.list()), ...(await store.unreadable())].map(({ id }) => id));
  for (const source of await kept.sources())
    if (isOwn(source) && !there.has(source) && !except.has(source)) await kept.removePassages(source);
}
