import { type ReactNode, Suspense, useEffect, useMemo, useRef } from 'react';
import { chartComputed } from '../../analysis/insight/chartComputed';
import { LazyChart } from '../../charts/LazyChart';
import type { LoadedObservations } from '../../dataset/load/load';
import { EMBED } from '../../i18n/embed';
import { parseAddress } from '../../state/address';
import { isEmbedded } from '../../state/embed';
import { hrefOf } from '../../state/href';
import { navigate, useApp } from '../../state/store';
import { Boundary } from '../../ui/Boundary';
import { ComputedNote } from '../../ui/ComputedNote';
import { CatalogContext } from '../../ui/catalogContext';
import { LoadFailure, Loading } from '../../ui/LoadState';
import { useCatalogIndex, useObservations } from '../../ui/queries';
import { SourceText, sourceItems } from '../../ui/SourceLine';
import { siteAddress } from '../../ui/siteAddress';
import { UnreadNote } from '../../ui/UnreadNote';
import { useMessages, useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import { useTitle } from '../../ui/useTitle';
import { ChartNotes } from '../indicator/ChartNotes';
import indicatorStyles from '../indicator/indicator.module.css';
import type { IndicatorView } from '../indicator/page';
import { useIndicatorChart, useSelection } from '../indicator/useIndicatorChart';
import styles from './embed.module.css';
import { useReportHeight } from './useReportHeight';

/** A link to the whole site, which opens in a new tab. */
function SiteLink({ href, children }: { href: string; children: ReactNode }) {
  const embed = useTexts(EMBED);
  return (
    <a href={siteAddress(href)} target="_blank" rel="noopener">
      {children}
      <span className="visually-hidden"> ({embed.newTab})</span>
    </a>
  );
}

/** The chart with its title, what must be known of it, and its sources. */
function Chart({ view, data }: { view: IndicatorView; data: LoadedObservations }) {
  const text = useText();
  const embed = useTexts(EMBED);
  const selection = useSelection(view, data, text);
  if (!selection) throw new Error('Loaded figures have no selection');
  const own = useIndicatorChart(view, data, selection, text);
  useTitle(own?.title ?? text.indicator(view.indicator));
  const href = text.href(view);
  if (!own) {
    return (
      <>
        <h1 className={indicatorStyles.title}>{text.indicator(view.indicator)}</h1>
        <p>{text.t.indicator.noSelection}</p>
        <SourceText>
          <SiteLink href={href}>{embed.openChart}</SiteLink>
        </SourceText>
      </>
    );
  }
  const { chart, indicator, colors, title, subtitle, figures, finding } = own;
  const computed = [...(view.neutral ? [] : (finding?.computed ?? [])), ...chartComputed(chart)];
  return (
    <>
      <h1 className={indicatorStyles.title}>{title}</h1>
      <p className={indicatorStyles.subtitle}>{subtitle}</p>
      <Boundary resetKey={chart} message={text.t.states.chartFailed}>
        <Suspense
          fallback={
            <div className={styles.room}>
              <Loading />
            </div>
          }
        >
          <LazyChart
            chart={chart}
            indicator={indicator}
            colors={colors}
            name={title}
            focus={view.focus}
            // The page around keeps its own way back.
            onFocus={(focus) => navigate(text.href({ ...view, focus }), { replace: true })}
          />
        </Suspense>
      </Boundary>
      <ChartNotes chart={chart} selection={selection} table={own.display === 'table'} text={text} />
      <ComputedNote computed={computed} text={text} className={indicatorStyles.computed} />
      <SourceText>
        {text.t.indicator.sources}:{' '}
        {sourceItems(figures, text).map(({ key, words, figure }, i) => (
          <span key={key}>
            {i > 0 && ', '}
            <SiteLink href={text.href({ page: 'source', source: figure.source, figure: figure.id })}>
              {words}
            </SiteLink>
          </span>
        ))}
        {'. '}
        <SiteLink href={href}>{embed.openChart}</SiteLink>
      </SourceText>
    </>
  );
}

/** An indicator's chart, once its figures are there. A table cannot be embedded; the chart stands for it. */
function IndicatorChart({ asked }: { asked: IndicatorView }) {
  const { index } = useText();
  const view = useMemo(() => (asked.display === 'table' ? { ...asked, display: null } : asked), [asked]);
  const { data, error, refetch } = useObservations(index.entry(view.indicator).files);
  if (error) return <LoadFailure error={error} retry={refetch} />;
  return data ? (
    <>
      <Chart view={view} data={data} />
      <UnreadNote of={data} />
    </>
  ) : (
    <Loading />
  );
}

/** Why there is no chart, with the way to what the address leads to. */
function NoChart({ href, why }: { href: string; why: 'notHere' | 'onlyCharts' | 'framed' }) {
  const t = useMessages();
  const embed = useTexts(EMBED);
  useTitle(t.product);
  return (
    <>
      <h1 className={indicatorStyles.title}>{t.product}</h1>
      <p>{embed[why]}</p>
      <SourceText>
        <SiteLink href={href}>{embed.openPage}</SiteLink>
      </SourceText>
    </>
  );
}

/**
 * One chart without the frame of the site, embedded in another page, to which its height is posted. The address says
 * which chart and in which language, as on the site itself.
 */
function EmbeddedChart() {
  const t = useMessages();
  const address = useApp((state) => state.address);
  const { index, error, refetch } = useCatalogIndex();
  const view = useMemo(() => (index ? parseAddress(address, index).view : null), [index, address]);
  const ref = useRef<HTMLElement>(null);
  useReportHeight(ref);
  return (
    <CatalogContext value={index}>
      <main ref={ref} className={styles.embed}>
        {error ? (
          <>
            <h1 className={indicatorStyles.title}>{t.states.catalogTitle}</h1>
            <LoadFailure error={error} retry={refetch} />
          </>
        ) : view === null ? (
          <Loading />
        ) : view.page === 'indicator' ? (
          <Boundary resetKey={address}>
            <IndicatorChart key={view.indicator} asked={view} />
          </Boundary>
        ) : (
          <NoChart
            href={hrefOf(address)}
            why={view.page === 'unknown' && view.what === 'indicator' ? 'notHere' : 'onlyCharts'}
          />
        )}
      </main>
    </CatalogContext>
  );
}

/**
 * All that is shown of the product in another page: a chart, if one is asked for, and nothing that stores, changes
 * or deletes anything.
 */
export default function InFrame() {
  const { address, language } = useApp();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  if (isEmbedded()) return <EmbeddedChart />;
  return (
    <main className={styles.embed}>
      <NoChart href={hrefOf(address)} why="framed" />
    </main>
  );
}
