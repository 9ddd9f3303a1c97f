import { useQuery } from '@tanstack/react-query';
import { Suspense, useCallback, useEffect, useMemo } from 'react';
import { discrepanciesOf } from '../../../analysis/discrepancies';
import { shortTitle } from '../../../analysis/shortTitle';
import { AREA } from '../../../i18n/area';
import { SOURCE_PAGES } from '../../../i18n/sourcePages';
import { groupBy } from '../../../model/groupBy';
import type { Observation } from '../../../model/observation';
import { isOwn } from '../../../model/ownData';
import type { AgendaItem } from '../../../model/source';
import type { Passages } from '../../../referat/review/passages';
import { navigate } from '../../../state/store';
import { Breadcrumb } from '../../../ui/Breadcrumb';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Chevron } from '../../../ui/Chevron';
import { Contents, type ContentsEntry } from '../../../ui/Contents';
import { classNames } from '../../../ui/classNames';
import { FigureTable } from '../../../ui/FigureTable';
import { Hyphenated } from '../../../ui/Hyphenated';
import { LoadFailure, Loading } from '../../../ui/LoadState';
import { lazyWithRetry } from '../../../ui/lazyWithRetry';
import { Note } from '../../../ui/Note';
import { observationsQuery } from '../../../ui/queries';
import { useFolded } from '../../../ui/useFolded';
import { useTexts } from '../../../ui/useMessages';
import { type Text, useText } from '../../../ui/useText';
import { useTitle } from '../../../ui/useTitle';
import { ExportButton } from '../../export/ExportButton';
import Passage from '../../referat/Passage';
import { passagesQuery } from '../../referat/passages';
import { ItemNotes } from '../ItemNotes';
import styles from '../sources.module.css';
import type { SourceView } from './page';
import { TablePage } from './TablePage';

/** What only an own source has; loaded where it is one. */
const OwnAbout = lazyWithRetry(() => import('./OwnAbout'));
/** What finds figures in the minutes that a reader has, and shows them there. */
const FindInReferat = lazyWithRetry(() => import('../../referat/FindInReferat'));

/** The id of an item's heading. */
const headingId = (number: string) => `punkt-${number}`;

/**
 * One agenda item with its figures in the order of the text, under a heading that unfolds it. What is folded can still be
 * found in the page, and is printed.
 */
function Item({
  item,
  figures,
  open,
  onToggle,
  view,
  passages,
  text,
}: {
  open: boolean;
  onToggle: (number: string) => void;
  item: AgendaItem;
  figures: readonly Observation[];
  view: SourceView;
  /** The text of the minutes, where this browser has it. */
  passages: Passages | null;
  text: Text;
}) {
  const { t } = text;
  const words = useTexts(SOURCE_PAGES);
  const toggle = useCallback(() => onToggle(item.number), [onToggle, item.number]);
  const panel = useFolded<HTMLDivElement>(open, toggle);
  const id = headingId(item.number);
  return (
    <Card className={styles.item} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        <button type="button" aria-expanded={open} aria-controls={`${id}-tal`} onClick={toggle}>
          <Chevron />
          <span>
            {t.sources.item(item.number)}:{' '}
            <span lang="da">
              <Hyphenated text={item.title} />
            </span>
          </span>
          <span className={styles.count}>{t.figures(figures.length)}</span>
        </button>
      </h2>
      <div ref={panel} id={`${id}-tal`} className={styles.panel}>
        {item.caseNumber && <p className="small muted">{words.caseNumber(item.caseNumber)}</p>}
        <ItemNotes source={view.source} item={item.number} text={text} />
        {passages && (
          <Passage
            passages={passages}
            source={view.source}
            item={item.number}
            figures={figures}
            chosen={view.figure}
            text={text}
          />
        )}
        {figures.length > 0 && (
          <FigureTable
            figures={figures}
            chosen={view.figure}
            text={text}
            label={item.title}
            head="indicator"
          />
        )}
      </div>
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
  const folding = useTexts(AREA);
  const source = index.source(view.source);
  const title = `${index.area(source.area).longName[text.language]}, ${text.date(source.date)}`;
  useTitle(title);
  // In one go: the page is taken to the figure, and nothing must come above it after that.
  const { data, error, refetch } = useQuery(observationsQuery(source.file ? [source.file] : []));
  const { data: passages = null, isPending } = useQuery(passagesQuery(source));
  const loaded = data !== undefined && !isPending;
  useEffect(() => {
    if (!loaded || view.figure === null) return;
    const row = document.getElementById(view.figure);
    row?.scrollIntoView({ block: 'center', behavior: 'instant' });
    row?.focus({ preventScroll: true });
  }, [loaded, view.figure]);

  const figures = useMemo(
    () => (data ? groupBy(data.observations, (o) => o.item) : new Map<string, Observation[]>()),
    [data],
  );
  const missing = loaded && view.figure !== null && !data.observations.some((o) => o.id === view.figure);
  const shown = useMemo(() => {
    const noted = (number: string) => {
      const { checks, remarks } = discrepanciesOf(source, index.catalog.discrepancies, number);
      return checks.length + remarks.length > 0;
    };
    return source.items.filter((item) => figures.has(item.number) || noted(item.number));
  }, [source, index, figures]);
  // That of the figure looked up, else the first.
  const usual = (shown.find(({ number }) => view.figure?.startsWith(`${number}.`)) ?? shown[0])?.number;
  const open = useMemo(() => view.open ?? (usual === undefined ? [] : [usual]), [view.open, usual]);
  const { href } = text;
  const onOpen = useCallback(
    (numbers: readonly string[]) => {
      const asUsual = numbers.length === 1 && numbers[0] === usual;
      navigate(href({ ...view, open: asUsual ? undefined : numbers }), { replace: true });
    },
    [href, view, usual],
  );
  const onToggle = useCallback(
    (number: string) =>
      onOpen(open.includes(number) ? open.filter((one) => one !== number) : [...open, number]),
    [open, onOpen],
  );
  const entries = useMemo(
    (): ContentsEntry[] =>
      shown.map(({ number, title: name }) => ({
        id: headingId(number),
        name: `${number} ${shortTitle(name)}`,
        count: figures.get(number)?.length ?? 0,
        under: true,
        onGo: () => {
          if (!open.includes(number)) onOpen([...open, number]);
        },
      })),
    [shown, figures, open, onOpen],
  );
  const rest = source.items.filter((item) => !shown.includes(item));
  return (
    <>
      <Breadcrumb steps={[text.pageLink('sources')]} />
      <h1 data-same="">{title}</h1>
      <p className="lede" data-same="">
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
      {/* The page is taken to the figure: what stands below must not have been where the view then is. */}
      {!loaded && !error && <Loading room={view.figure === null ? '150vh' : '500vh'} />}
      {data && data.skipped > 0 && <Note>{t.states.skipped(data.skipped)}</Note>}
      {loaded && (
        <>
          <ExportButton figures={data.observations} title={title} name={source.id} text={text} />
          {source.passages === undefined && (!isOwn(source.id) || passages) && (
            <Suspense fallback={<div className={styles.find} />}>
              <FindInReferat source={source} figures={data.observations} passages={passages} text={text} />
            </Suspense>
          )}
          <div className={styles.columns}>
            <div className={styles.side}>
              <Contents entries={entries} />
            </div>
            <div className={styles.body}>
              {shown.length > 1 && (
                <Button
                  className={classNames(styles.all, 'no-print')}
                  onClick={() =>
                    onOpen(open.length === shown.length ? [] : shown.map(({ number }) => number))
                  }
                >
                  {open.length === shown.length ? folding.fold : folding.unfold}
                </Button>
              )}
              {shown.map((item) => (
                <Item
                  key={item.number}
                  open={open.includes(item.number)}
                  onToggle={onToggle}
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
                        {t.sources.item(item.number)}:{' '}
                        <span lang="da">
                          <Hyphenated text={item.title} />
                        </span>
                      </li>
                    ))}
                  </ul>
                </section>
              )}
            </div>
          </div>
        </>
      )}
    </>
  );
}
