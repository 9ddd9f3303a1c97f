import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect } from 'react';
import { documentName } from '../../../dataset/export/sources';
import { extentOf } from '../../../dataset/load/extent';
import { loadColumns } from '../../../dataset/load/load';
import { OFFICIAL } from '../../../i18n/official';
import { TABLE_SOURCE } from '../../../i18n/tableSource';
import type { IndicatorEntry } from '../../../model/catalog';
import { isOwn } from '../../../model/ownData';
import { Breadcrumb } from '../../../ui/Breadcrumb';
import { Card } from '../../../ui/Card';
import { FigureTable } from '../../../ui/FigureTable';
import { LoadFailure, Loading } from '../../../ui/LoadState';
import { lazyWithRetry } from '../../../ui/lazyWithRetry';
import { Note } from '../../../ui/Note';
import { areaQuery, loadOptions } from '../../../ui/queries';
import { useTexts } from '../../../ui/useMessages';
import { type Text, useText } from '../../../ui/useText';
import { useTitle } from '../../../ui/useTitle';
import { indicatorView } from '../../indicator/page';
import { indicatorOf, tableFiles } from '../figureFiles';
import styles from '../sources.module.css';
import type { SourceView } from './page';

/** What only an own table has; loaded where it is one. */
const OwnAbout = lazyWithRetry(() => import('./OwnAbout'));

/** How much there is of an indicator of the table. */
function Extent({ entry, source, text }: { entry: IndicatorEntry; source: string; text: Text }) {
  const t = useTexts(TABLE_SOURCE);
  const { data, error } = useQuery({
    queryKey: ['table extent', source, entry.id],
    queryFn: async (context) => {
      const files = tableFiles(entry.id, source, text.index).map((path) =>
        loadColumns(path, loadOptions(context)),
      );
      return extentOf(await Promise.all(files), source);
    },
  });
  const about = data && [
    text.t.figures(data.figures),
    t.areas(data.areas),
    data.periods
      ? t.periods(
          text.period(data.periods.first, 'short'),
          text.period(data.periods.last, 'short'),
          data.periods.count,
        )
      : text.t.notStated,
  ];
  return about?.join(' · ') ?? (error ? '' : text.t.states.loading);
}

/** An indicator of the table with how much there is of it. */
function Row({ entry, source, text }: { entry: IndicatorEntry; source: string; text: Text }) {
  return (
    <li>
      <a href={text.href(indicatorView(entry.id))}>{text.indicator(entry.id)}</a>
      <span className="small muted">
        <Extent entry={entry} source={source} text={text} />
      </span>
    </li>
  );
}

/** The figure that a link points to, and what the table states beside it of the same. */
function Figure({
  view,
  indicator,
  area,
  text,
}: {
  view: SourceView;
  indicator: string;
  area: string;
  text: Text;
}) {
  const t = useTexts(TABLE_SOURCE);
  const { data, error, refetch } = useQuery(areaQuery(indicator, area, text.index));
  const found = data?.observations.find((o) => o.id === view.figure && o.source === view.source);
  useEffect(() => {
    if (!found) return;
    const row = document.getElementById(found.id);
    row?.scrollIntoView({ block: 'center', behavior: 'instant' });
    row?.focus({ preventScroll: true });
  }, [found]);
  if (error) return <LoadFailure error={error} retry={refetch} />;
  if (!data) return <Loading />;
  if (!found) return <NotFound />;
  return (
    <Card className={styles.figure} aria-labelledby="tallet">
      <h2 id="tallet">{t.figure}</h2>
      <FigureTable
        figures={[found]}
        chosen={view.figure}
        text={text}
        label={text.sourceName(view.source)}
        head="indicator"
      />
    </Card>
  );
}

function NotFound() {
  const t = useTexts(TABLE_SOURCE);
  return <Note role="status">{t.notFound}</Note>;
}

/** A table: who publishes it, and its indicators with how much there is of each. A figure in the address is found. */
export function TablePage({ view }: { view: SourceView }) {
  const text = useText();
  const t = useTexts(TABLE_SOURCE);
  const { index } = text;
  const source = index.source(view.source);
  const title = text.sourceName(view.source, true);
  useTitle(title);
  const document = documentName(source, text);
  const tables = source.items.map(({ number }) => number).join(', ');
  const entries = (source.indicators ?? []).filter((id) => index.has('indicator', id)).map(index.entry);
  const wanted = view.figure === null ? null : indicatorOf(source, view.figure);
  const known = wanted && index.has('indicator', wanted.indicator) && index.has('area', wanted.area);
  return (
    <>
      <Breadcrumb steps={[text.pageLink('sources')]} />
      <h1 data-same="">{title}</h1>
      <p className="lede" data-same="">
        {t.about(isOwn(source.id) ? document : `${document} ${tables}`, text.date(source.date))}
        {source.committee && (
          <>
            , <span lang="da">{source.committee}</span>
          </>
        )}
        . {text.t.figures(source.count)}.
      </p>
      {source.link !== undefined && (
        <p>
          <a href={source.link} rel="noreferrer">
            {OFFICIAL[text.language].atPublisher}
          </a>
        </p>
      )}
      {isOwn(view.source) && (
        <Suspense>
          <OwnAbout id={view.source} />
        </Suspense>
      )}
      {known ? <Figure view={view} {...wanted} text={text} /> : view.figure !== null && <NotFound />}
      <h2>{t.indicators}</h2>
      <ul className={styles.indicators}>
        {entries.map((entry) => (
          <Row key={entry.id} entry={entry} source={view.source} text={text} />
        ))}
      </ul>
      {source.remarks.length + (source.withheld ?? 0) > 0 && (
        <>
          <h2>{OFFICIAL[text.language].notes}</h2>
          <ul>
            {source.withheld !== undefined && (
              <li>{OFFICIAL[text.language].withheldOf(text.number(source.withheld, 0))}</li>
            )}
            {source.remarks.map((remark) => (
              <li key={remark.da}>{remark[text.language]}</li>
            ))}
          </ul>
        </>
      )}
      {source.terms && (
        <>
          <h2>{OFFICIAL[text.language].terms}</h2>
          <p>{source.terms[text.language]}</p>
        </>
      )}
    </>
  );
}
