import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect, useMemo } from 'react';
import { hasOwn, onOwnChange } from '../dataset/own/flag';
import { useMessages } from '../i18n/useMessages';
import { indexCatalog } from '../model/catalogIndex';
import { navigate, useApp } from '../state/store';
import { formatHash, type Location, parseHash, withLanguage } from '../state/url';
import type { View } from '../state/view';
import { Boundary } from '../ui/Boundary';
import { CatalogContext } from '../ui/catalogContext';
import { LoadFailure, Loading } from '../ui/LoadState';
import { loadable } from '../ui/loadable';
import { CATALOG_KEY, useCatalogQuery } from '../ui/queries';
import { OverviewPage } from '../views/overview/OverviewPage';
import { Footer } from './Footer';
import { Header } from './Header';
import { Notices } from './Notices';
import { useOfflineStatus } from './offline/useOfflineStatus';
import { useArrival } from './useArrival';

const loadAreaPage = () => import('../views/area/AreaPage');
// Links from outside mostly lead to a municipality: its page is fetched beside the catalogue, not after it.
if (location.hash.startsWith('#/omraade/')) loadAreaPage().catch(() => {});

// The overview is in the first load; the others come when they are asked for.
const AreaPage = loadable(loadAreaPage);
const BenefitListPage = loadable(() => import('../views/benefit/BenefitListPage'));
const BenefitPage = loadable(() => import('../views/benefit/BenefitPage'));
const ImportPage = loadable(() => import('../views/import/ImportPage'));
const IndicatorListPage = loadable(() => import('../views/indicators/IndicatorListPage'));
const IndicatorPage = loadable(() => import('../views/indicator/IndicatorPage'));
const ComparePage = loadable(() => import('../views/compare/ComparePage'));
const PairPage = loadable(() => import('../views/compare/PairPage'));
const OfflinePage = loadable(() => import('../views/offline/OfflinePage'));
const OwnPage = loadable(() => import('../views/own/OwnPage'));
const SourceListPage = loadable(() => import('../views/sources/SourceListPage'));
const SourcePage = loadable(() => import('../views/sources/SourcePage'));
const TextPage = loadable(() => import('../views/text/TextPage'));
const DeckListPage = loadable(() => import('../views/decks/DeckListPage'));
const DeckPage = loadable(() => import('../views/decks/DeckPage'));
const SharedDeckPage = loadable(() => import('../views/decks/SharedDeckPage'));
const PresentPage = loadable(() => import('../views/present/PresentPage'));
const SpeakerPage = loadable(() => import('../views/present/SpeakerPage'));
const HandoutPage = loadable(() => import('../views/present/HandoutPage'));
const UnknownPage = loadable(() => import('../views/unknown/UnknownPage'));

// Tells of own figures that cannot be read; where even that cannot be fetched, the page goes without.
const OwnNotice = loadable(() => import('./own/OwnNotice').catch(() => ({ default: () => null })));

/** Pages that have the whole window. */
const FRAMELESS: readonly View['page'][] = ['praesenter', 'taler', 'uddeling'];

function Page({ view }: { view: View }) {
  switch (view.page) {
    case 'overblik':
      return <OverviewPage />;
    case 'omraade':
      return <AreaPage key={view.area} areaId={view.area} />;
    case 'noegletal':
      return <IndicatorListPage view={view} />;
    case 'indikator':
      return <IndicatorPage key={view.indicator} view={view} />;
    case 'ydelser':
      return <BenefitListPage />;
    case 'ydelse':
      return <BenefitPage key={view.group} view={view} />;
    case 'sammenlign':
      return <ComparePage view={view} />;
    case 'par':
      return <PairPage key={view.areas.join()} areas={view.areas} />;
    case 'kilder':
      return <SourceListPage />;
    case 'kilde':
      return <SourcePage key={view.source} view={view} />;
    case 'egne':
      return <OwnPage />;
    case 'indlaes':
      return <ImportPage />;
    case 'om':
    case 'tilgaengelighed':
      return <TextPage page={view.page} />;
    case 'praesentationer':
      return <DeckListPage />;
    case 'praesentation':
      return <DeckPage key={view.deck} id={view.deck} />;
    case 'delt':
      return <SharedDeckPage view={view} />;
    case 'praesenter':
    case 'taler': {
      const Window = view.page === 'taler' ? SpeakerPage : PresentPage;
      return <Window key={formatHash(view.of, 'da')} view={{ ...view, page: view.page }} />;
    }
    case 'uddeling':
      return <HandoutPage view={view} />;
    case 'uden-net':
      return <OfflinePage />;
    case 'ukendt':
      return <UnknownPage view={view} />;
  }
}

/** The page that the address names, in its frame. */
function Content({ place }: { place: Location }) {
  const { view, notices } = place;
  const pageKey = formatHash(view, 'da').split('?')[0] ?? '';
  useArrival(pageKey);
  return (
    <>
      <Notices notices={notices} />
      <Boundary resetKey={pageKey}>
        <Suspense fallback={<Loading />}>
          <Page view={view} />
        </Suspense>
      </Boundary>
    </>
  );
}

/** The whole app: the catalogue first, then the page that the address names. */
export function App() {
  const t = useMessages();
  const { hash, language } = useApp();
  const { data, error, refetch } = useCatalogQuery();
  const index = useMemo(() => (data ? indexCatalog(data) : null), [data]);
  const client = useQueryClient();
  useEffect(() => onOwnChange(() => client.invalidateQueries({ queryKey: CATALOG_KEY })), [client]);
  const OfflineStatus = useOfflineStatus();
  const place = useMemo(() => (index ? parseHash(hash, index) : null), [index, hash]);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  // A remembered language is written into the address, so that a copied link shows what is seen.
  useEffect(() => {
    if (place && language !== 'da' && place.language === null) {
      navigate(withLanguage(hash, language), { replace: true });
    }
  }, [place, hash, language]);

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
  if (place && FRAMELESS.includes(place.view.page)) {
    return (
      <CatalogContext value={index}>
        <main id="indhold" className="frameless" tabIndex={-1}>
          {content}
        </main>
      </CatalogContext>
    );
  }
  return (
    <CatalogContext value={index}>
      {/* biome-ignore lint/a11y/useValidAnchor: a skip link is page navigation; the hash is taken by the address */}
      <a className="skip-link" href="#indhold" onClick={skipToContent}>
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

/** The hash is taken by the address, so the link moves focus itself. */
function skipToContent(event: { preventDefault: () => void }) {
  event.preventDefault();
  document.getElementById('indhold')?.focus();
}
