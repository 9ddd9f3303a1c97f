import { useEffect } from 'react';
import { LazyChart } from '../charts/LazyChart';
import { formatAddress, likelyPage } from '../state/address';
import { lazyWithRetry } from '../ui/lazyWithRetry';
import { onceRead } from '../ui/onceRead';
import { PAGES, type PageKey, pageOf, type View } from '../views/pages';

/** The pages' components, each loaded when it is first needed. */
const COMPONENTS = new Map(PAGES.map(({ key, load }) => [key, lazyWithRetry(load)]));

function componentOf(key: PageKey) {
  const component = COMPONENTS.get(key);
  if (!component) throw new Error(`No component of ${key}`);
  return component;
}

/**
 * Loads what the page that an address leads to waits for, so that it comes with the catalogue and not after it.
 * Settles when it is there or could not be fetched.
 */
export async function prefetchPage(address: string): Promise<void> {
  const { key, startsWithChart } = pageOf(likelyPage(address));
  await Promise.all([componentOf(key).prefetch(), startsWithChart && LazyChart.prefetch()]);
}

/** The page of a view. What is chosen on it stays with its path: another path begins anew. */
export function Page({ view }: { view: View }) {
  const { page } = view;
  useEffect(() => {
    const { next } = pageOf(page);
    return next === null ? undefined : onceRead(() => void componentOf(next).prefetch());
  }, [page]);
  const Shown = componentOf(page);
  return <Shown key={pathOf(view)} view={view} />;
}

/** The path of a view's address, which tells pages apart; what is chosen on a page is not part of it. */
export function pathOf(view: View): string {
  return formatAddress(view, 'da').replace(/\?.*/, '');
}
