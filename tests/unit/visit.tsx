/** The product as a reader meets it, drawn in jsdom from the bundled figures: what is shown, but not how it is laid out. */
import { Blob, File } from 'node:buffer';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, waitFor } from '@testing-library/react';
import { onTestFinished, vi } from 'vitest';
import { FORMS } from '../../src/charts/forms/table';
import type { CompiledData } from '../../src/dataset/compile/compile';
import { packCatalog } from '../../src/dataset/files/catalogFile';
import { App } from '../../src/shell/App';
import { prefetchPage } from '../../src/shell/Page';
import { languageOf } from '../../src/state/address';
import { followAddress, useApp } from '../../src/state/store';
import { createQueryClient } from '../../src/ui/queries';
import { present, realCompiled } from './fixtures';

/** Sees nothing change: jsdom lays nothing out. */
class Unchanging {
  observe() {}
  disconnect() {}
}

/** Finds everything in view at once. */
class InView extends Unchanging {
  constructor(seen: (entries: readonly { isIntersecting: boolean }[]) => void) {
    super();
    queueMicrotask(() => seen([{ isIntersecting: true }]));
  }
}

/** How large every plot is, pixels; as on the page of an indicator unless told. */
export interface Extent {
  readonly width?: number;
  readonly height?: number;
  /** What is shown; the bundled data unless told. */
  readonly data?: CompiledData;
  /** The files of the site that cannot be had; none unless told. */
  readonly lost?: RegExp;
}

/** Stands in for what jsdom lacks: a size for plots, files, dialogs, and what the site serves. */
export function furnish({ width = 760, height = 420, data = realCompiled(), lost }: Extent = {}): void {
  vi.stubGlobal('ResizeObserver', Unchanging);
  vi.stubGlobal('IntersectionObserver', InView);
  // jsdom's own cannot be read.
  vi.stubGlobal('Blob', Blob);
  vi.stubGlobal('File', File);
  Element.prototype.scrollIntoView = () => {};
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
      this.dispatchEvent(new Event('close'));
    },
  });
  vi.stubGlobal('scrollTo', () => {});
  const answer = async (address: string) => {
    // An import asks by the whole address.
    const path = address.slice(address.lastIndexOf('data/'));
    if (lost?.test(path)) return new Response(null, { status: 503 });
    return Response.json(
      path === 'data/catalog.json' ? packCatalog(data.catalog) : present(data.files.get(path)),
    );
  };
  vi.stubGlobal('fetch', vi.fn(answer));
  const style = document.createElement('style');
  style.textContent = `[data-plot], [data-strip], [data-map] { width: ${width}px; height: ${height}px }`;
  document.head.replaceChildren(style);
}

// The scripts of pages and charts are there before the first test begins.
await prefetchPage('#/noegletal/star-placering');
await Promise.all(Object.values(FORMS).map(({ Drawing }) => Drawing.prefetch()));

/** Opens a hash, and waits until the page stands. Links and Back are followed from there. */
export async function visit(hash: string, extent?: Extent): Promise<void> {
  cleanup();
  furnish(extent);
  onTestFinished(followAddress());
  history.replaceState(null, '', hash);
  useApp.setState({ address: hash.slice(1), language: languageOf(hash) ?? 'da' });
  await prefetchPage(hash);
  const client = createQueryClient();
  // What is lost is tried again at once.
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retryDelay: 0 } });
  render(
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>,
  );
  await standing();
}

/** Waits until nothing is on its way. */
export async function standing(): Promise<void> {
  await waitFor(
    () => {
      const page = document.querySelector('h1');
      if (page === null) throw new Error('There is no page');
      if (/(Henter tal|Loading figures) …/.test(document.body.textContent)) throw new Error('It is loading');
    },
    { timeout: 15_000 },
  );
}

/** What an element says, with its spaces of all kinds as one. */
export function plain(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The one element of a selector whose own words are given. */
export function named<E extends Element = HTMLElement>(
  selector: string,
  name: string | RegExp,
  within: ParentNode = document,
): E {
  const all = [...within.querySelectorAll<E>(selector)];
  const found = all.filter((element) =>
    typeof name === 'string' ? plain(element) === name : name.test(plain(element)),
  );
  const [only] = found;
  if (!only || found.length > 1) {
    throw new Error(`${found.length} of “${name}” among ${all.length}: ${all.map(plain).join(' | ')}`);
  }
  return only;
}
