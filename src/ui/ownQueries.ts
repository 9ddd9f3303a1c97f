/** Queries for what there is beside own data sets themselves, which every page reads (`queries.ts`). */
import { queryOptions } from '@tanstack/react-query';
import type { StoreTrouble, Unreadable } from '../model/ownData';
import { OWN_KEY, openStore } from './queries';

/** Those that are kept but cannot be read. @throws {StoreError} */
export const unreadableQuery = queryOptions<readonly Unreadable[], Error>({
  queryKey: [...OWN_KEY, 'unreadable'],
  queryFn: async () => (await openStore()).unreadable(),
});

/** Why nothing lasts beyond this page; null if it does. */
export const troubleQuery = queryOptions<StoreTrouble | null, Error>({
  queryKey: [...OWN_KEY, 'trouble'],
  queryFn: async () => (await openStore()).trouble,
});

/** How much room the site takes, if the browser says so. */
export interface Room {
  /** Bytes that it takes up and may take up, as the browser reckons; null if it does not say. */
  readonly bytes: { readonly used: number; readonly most: number } | null;
  /** Whether the browser has promised not to clear it by itself. */
  readonly persisted: boolean;
}

/** See {@link Room}. Browsers say it over a safe connection only. */
export const roomQuery = queryOptions<Room, Error>({
  queryKey: [...OWN_KEY, 'room'],
  queryFn: async () => {
    const reckoned = await navigator.storage?.estimate?.().catch(() => null);
    const { usage, quota } = reckoned ?? {};
    return {
      bytes: usage === undefined || quota === undefined ? null : { used: usage, most: quota },
      persisted: (await navigator.storage?.persisted?.().catch(() => null)) ?? false,
    };
  },
});
