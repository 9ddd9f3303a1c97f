import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect, useMemo } from 'react';
import { hasOwn, onOwnChange } from '../dataset/store/own/flag';
import { formatAddress, LANGUAGE, type Location, parseAddress, withLanguage } from '../state/address';
import { hrefOf } from '../state/href';
import { navigate, useApp } from '../state/store';
import { Boundary } from '../ui/Boundary';
import { CatalogContext } from '../ui/catalogContext';
import { LoadFailure, Loading } from '../ui/LoadState';
import { lazyWithRetry } from '../ui/lazyWithRetry';
import { followOwn, useCatalogIndex } from '../ui/queries';
import { useMessages } from '../ui/useMessages';
import { mainView } from '../views/indicator/page';
import { pageOf } from '../views/pages';
import styles from './App.module.css';
import { Footer } from './Footer';
import { Header } from './Header';
import { Notices } from './Notices';
import { useOfflineStatus } from './offline/useOfflineStatus';
import { Page, pathOf } from './Page';
import { ReturnFocus } from './ReturnFocus';
import { useArrival } from './useArrival';

// A note on own data sets that cannot be read; if its script cannot be loaded, the page goes without.
const OwnNotice = lazyWithRetry(() => import('./own/OwnNotice').catch(() => ({ default: () => null })));

/** The source of a figure, over a page. */
const SourceSheet = lazyWithRetry(() => import('../views/sources/sheet/SourceSheet'));

/** The page that the address names, in its frame. */
function Content({ place }: { place: Location }) {
  const { view, sheet, notices } = place;
  const pageKey = pathOf(view);
  useArrival(pageKey);
  return (
    <>
      <Notices notices={notices} />
      <Boundary resetKey={pageKey}>
        <Suspense fallback={<Loading />}>
          <Page view={view} />
          <ReturnFocus />
        </Suspense>
      </Boundary>
      {sheet && (
        <Boundary resetKey={sheet}>
          <Suspense>
            <SourceSheet of={sheet} />
          </Suspense>
        </Boundary>
      )}
    </>
  );
}

/** The whole app: the catalogue first, then the page that the address names. */
export function App() {
  const t = useMessages();
  const { address, language } = useApp();
  const { index, error, refetch } = useCatalogIndex();
  const client = useQueryClient();
  useEffect(() => onOwnChange(() => followOwn(client)), [client]);
  const OfflineStatus = useOfflineStatus();
  const place = useMemo(() => (index ? parseAddress(address, index) : null), [index, address]);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  // A remembered language is written into the address, so that a copied link shows what is seen, but not over an unknown
  // one, which is told of; a former link is written as links are now, and that of what stands on the page of another by
  // now leads there.
  useEffect(() => {
    if (!place || !index) return;
    const { view, notices } = place;
    const unknown = notices.some(({ parameter }) => parameter === LANGUAGE);
    const named = place.language === null && !unknown && language !== 'da';
    const home = view.page === 'indicator' ? mainView(view, index) : view;
    const there = home === view ? address : formatAddress(home, place.language ?? 'da');
    navigate(hrefOf(named ? withLanguage(there, language) : there), { replace: true });
  }, [place, index, address, language]);

  const content =
    place && index ? (
      <Content place={place} />
    ) : error ? (
      <>
        <h1>{t.states.catalogTitle}</h1>
        <LoadFailure error={error} retry={refetch} />
      </>
    ) : (
      <>
        <h1 className="visually-hidden">{t.product}</h1>
        <Loading />
      </>
    );
  if (place && !pageOf(place.view.page).frame) {
    return (
      <CatalogContext value={index}>
        <main id="indhold" tabIndex={-1}>
          {content}
        </main>
      </CatalogContext>
    );
  }
  return (
    <CatalogContext value={index}>
      {/* biome-ignore lint/a11y/useValidAnchor: a skip link is page navigation; the hash is taken by some addresses */}
      <a className={styles.skip} href="#indhold" onClick={skipToContent}>
        {t.skipToContent}
      </a>
      <Header view={place?.view ?? null} />
      <main id="indhold" tabIndex={-1}>
        {hasOwn() && (
          <Suspense>
            <OwnNotice />
          </Suspense>
        )}
        {content}
      </main>
      <Footer index={index} />
      {OfflineStatus && <OfflineStatus />}
    </CatalogContext>
  );
}

/** The hash is taken by some addresses, so the link moves focus itself. */
function skipToContent(event: { preventDefault: () => void }) {
  event.preventDefault();
  document.getElementById('indhold')?.focus();
}
