import { create } from 'zustand';

/** What the browser holds of the site, and whether it has a network. */
export interface OfflineState {
  /** False when the browser knows that it has no network. */
  readonly online: boolean;
  /** Whether everything is kept, so that the site works without a network. */
  readonly ready: boolean;
  /**
   * A version newer than the one shown: `waiting` to be taken into use, or `taken` into use in another window, so that
   * this one has only to be loaded again. Null when what is shown is the newest known.
   */
  readonly update: 'waiting' | 'taken' | null;
}

/** See {@link OfflineState}. The service worker is followed by `shell/offline/serviceWorker.ts`. */
export const useOffline = create<OfflineState>(() => ({ online: true, ready: false, update: null }));
