import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect } from 'react';
import { discrepanciesOf } from '../../../analysis/discrepancies';
import { SOURCE_PAGES } from '../../../i18n/sourcePages';
import { groupBy } from '../../../model/groupBy';
import type { Observation } from '../../../model/observation';
import { isOwn } from '../../../model/ownData';
import type { AgendaItem } from '../../../model/source';
import type { Passages } from '../../../referat/review/passages';
import { Breadcrumb } from '../../../ui/Breadcrumb';
import { Card } from '../../../ui/Card';
import { FigureTable } from '../../../ui/FigureTable';
import { LoadFailure, Loading } from '../../../ui/LoadState';
import { lazyWithRetry } from '../../../ui/lazyWithRetry';
import { Note } from '../../../ui/Note';
import { useObservations } from '../../../ui/queries';
import { useTexts } from '../../../ui/useMessages';
import { type Text, useText } from '../../../ui/useText';
import { useTitle } from '../../../ui/useTitle';
import { ExportButton } from '../../export/ExportButton';
import { passagesQuery } from '../../referat/passages';
import { ItemNotes } from '../ItemNotes';
import styles from '../sources.module.css';
import type { SourceView } from './page';
import { TablePage } from './TablePage';

/** What only an own source has; loaded where it is one. */
const OwnAbout = lazyWithRetry(() => import('./OwnAbout'));
/** What finds figures in the minutes that a reader has, and shows them there. */
const FindInReferat = lazyWithRetry(() => import('../../referat/FindInReferat'));
const Passage = lazyWithRetry(() => import('../../referat/Passage'));

/** About the height of a figure in the tables, with its share of what stands over them, pixels. */
const ROW = 70;

/** One agenda item with its figures in the order of the text. */
function Item({
  item,
  figures,
  view,
  passages,
  text,
}: {
  item: AgendaItem;
  figures: readonly Observation[];
  view: SourceView;
  /** The text of the minutes, where this browser has it. */
  passages: Passages | null;
  text: Text;
}) {
  const { t } = text;
  const words = useTexts(SOURCE_PAGES);
  return (
    <Card className={styles.item} aria-labelledby={`punkt-${item.number}`}>
      <h2 id={`punkt-${item.number}`}>
        {t.sources.item(item.number)}: <span lang="da">{item.title}</span>
      </h2>
      <p className="small muted">
        {[item.caseNumber && words.caseNumber(item.caseNumber), t.figures(figures.length)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <ItemNotes source={view.source} item={item.number} text={text} />
      {passages && (
        <Suspense>
          <Passage
            passages={passages}
            source={view.source}
            item={item.number}
            figures={figures}
            chosen={view.figure}
            text={text}
          />
        </Suspense>
      )}
      {figures.length > 0 && (
        <FigureTable figures={figures} chosen={view.figure} text={text} label={item.title} head="indicator" />
      )}
    </Card>
  );
}

/** A source: a referat with its agenda items, or a table with its indicators. */
export default function SourcePage({ view }: { view: SourceView }) {
  const { documentType } = useText().index.source(view.source);
  return documentType === 'tabel' ? <TablePage view={view} /> : <ReferatPage view={view} />;
}

/** A referat: its agenda items with every figure taken from them, and what does not add up. */
function ReferatPage({ view }: { view: SourceView }) {
  const text = useText();
  const { t, index } = text;
  const words = useTexts(SOURCE_PAGES);
  const source = index.source(view.source);
  const title = `${index.area(source.area).longName[text.language]}, ${text.date(source.date)}`;
  useTitle(title);
  const { data, error, refetch } = useObservations(source.file ? [source.file] : []);
  const { data: passages = null, isPending } = useQuery(passagesQuery(source));
  const loaded = data !== undefined && !isPending;
  useEffect(() => {
    if (!loaded || view.figure === null) return;
    const row = document.getElementById(view.figure);
    row?.scrollIntoView({ block: 'center', behavior: 'instant' });
    row?.focus({ preventScroll: true });
  }, [loaded, view.figure]);

  const figures = data ? groupBy(data.observations, (o) => o.item) : new Map<string, Observation[]>();
  const missing = loaded && view.figure !== null && !data.observations.some((o) => o.id === view.figure);
  const noted = (number: string) => {
    const { checks, remarks } = discrepanciesOf(source, index.catalog.discrepancies, number);
    return checks.length + remarks.length > 0;
  };
  const shown = source.items.filter((item) => figures.has(item.number) || noted(item.number));
  const rest = source.items.filter((item) => !shown.includes(item));
  return (
    <>
      <Breadcrumb steps={[text.pageLink('sources')]} />
      <h1>{title}</h1>
      <p className="lede">
        {t.sources.meeting(t.sources.documentType[source.documentType], text.date(source.date))},{' '}
        <span lang="da">{source.committee}</span>. {t.figures(source.count)}.{' '}
        <a href={text.href({ page: 'area', area: source.area })}>
          {index.area(source.area).longName[text.language]}
        </a>
      </p>
      {isOwn(source.id) && (
        <Suspense>
          <OwnAbout id={source.id} />
        </Suspense>
      )}
      {missing && <Note role="status">{words.figureNotFound}</Note>}
      {error && <LoadFailure error={error} retry={refetch} />}
      {!loaded && !error && <Loading room={source.count * ROW} />}
      {data && data.skipped > 0 && <Note>{t.states.skipped(data.skipped)}</Note>}
      {loaded && (
        <>
          <ExportButton figures={data.observations} title={title} name={source.id} text={text} />
          {source.passages === undefined && (!isOwn(source.id) || passages) && (
            <Suspense fallback={<div className={styles.find} />}>
              <FindInReferat source={source} figures={data.observations} passages={passages} text={text} />
            </Suspense>
          )}
          {shown.map((item) => (
            <Item
              key={item.number}
              item={item}
              figures={figures.get(item.number) ?? []}
              view={view}
              passages={passages}
              text={text}
            />
          ))}
          {rest.length > 0 && (
            <section aria-labelledby="uden-tal">
              <h2 id="uden-tal">{words.noFigures}</h2>
              <ul className={styles.items}>
                {rest.map((item) => (
                  <li key={item.number}>
                    {t.sources.item(item.number)}: <span lang="da">{item.title}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </>
  );
}
