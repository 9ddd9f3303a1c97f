/**
 * Where the address of what is shown is kept: in the fragment of the page's own, so that any static host serves every
 * page. No other module knows. An address is `/noegletal/star-placering?omr=faxe`; `state/address.ts` says what is in it.
 */

/** What a link to an address has. The site as it is opened has none. */
export const hrefOf = (address: string): string => (address === '' ? '' : `#${address}`);

/** The address that the browser shows. */
export const addressShown = (): string => location.hash.slice(1);

/** Calls when the browser shows another address: after links, Back and Forward, and what is typed. */
export function onAddress(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  addEventListener('popstate', listener);
  return () => {
    removeEventListener('hashchange', listener);
    removeEventListener('popstate', listener);
  };
}
