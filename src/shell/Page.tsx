import { useEffect } from 'react';
import { LaterChart } from '../charts/LaterChart';
import { formatHash, likelyPage } from '../state/url';
import type { View } from '../state/view';
import { type Fetchable, loadable } from '../ui/loadable';
import { OverviewPage } from '../views/overview/OverviewPage';

// The overview is in the first load; the others come when they are asked for.
const AreaPage = loadable(() => import('../views/area/AreaPage'));
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

/** The parts that a page waits for, by the page of its view. */
const PARTS: Readonly<Partial<Record<View['page'], readonly Fetchable[]>>> = {
  omraade: [AreaPage],
  ydelser: [BenefitListPage],
  ydelse: [BenefitPage],
  indlaes: [ImportPage],
  noegletal: [IndicatorListPage],
  indikator: [IndicatorPage, LaterChart],
  sammenlign: [ComparePage],
  par: [PairPage],
  'uden-net': [OfflinePage],
  egne: [OwnPage],
  kilder: [SourceListPage],
  kilde: [SourcePage],
  om: [TextPage],
  tilgaengelighed: [TextPage],
  praesentationer: [DeckListPage],
  praesentation: [DeckPage],
  delt: [SharedDeckPage],
  praesenter: [PresentPage],
  taler: [SpeakerPage],
  uddeling: [HandoutPage],
  ukendt: [UnknownPage],
};

/**
 * Fetches what the page that a hash leads to waits for, so that it comes beside the catalogue and not after it.
 * Settles when it is there or could not be had.
 */
export async function fetchPage(hash: string): Promise<void> {
  await Promise.all((PARTS[likelyPage(hash)] ?? []).map((part) => part.fetch()));
}

/** The pages that readers go to next as a rule: from the overview to a municipality, from there to a key figure. */
const NEXT: Readonly<Partial<Record<View['page'], Fetchable>>> = {
  overblik: AreaPage,
  omraade: IndicatorPage,
  noegletal: IndicatorPage,
  ydelse: IndicatorPage,
  sammenlign: IndicatorPage,
};

/** How long a page stands before the script of the next is fetched, so that its own figures come first; ms. */
const REST = 1000;

/** The page of a view. */
export function Page({ view }: { view: View }) {
  const { page } = view;
  useEffect(() => {
    const timer = setTimeout(() => void NEXT[page]?.fetch(), REST);
    return () => clearTimeout(timer);
  }, [page]);
  return <Shown view={view} />;
}

function Shown({ view }: { view: View }) {
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
