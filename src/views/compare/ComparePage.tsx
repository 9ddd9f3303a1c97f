import { useMemo } from 'react';
import { openingOf, openingText } from '../../analysis/compare/finding';
import { compareRows } from '../../analysis/compare/rows';
import { type ComparedAreas, resolveComparison } from '../../analysis/compare/selection';
import { type Order, sortRows } from '../../analysis/compare/sort';
import { areaNames } from '../../analysis/insight/caveats';
import { COMPARE } from '../../i18n/compare';
import { navigate } from '../../state/store';
import { Button } from '../../ui/Button';
import { Failure } from '../../ui/Failure';
import { LoadFailure, Loading } from '../../ui/LoadState';
import { Note } from '../../ui/Note';
import { PageHeading } from '../../ui/PageHeading';
import { Rich } from '../../ui/Rich';
import { UnreadNote } from '../../ui/UnreadNote';
import { type Excerpts, useExcerpts } from '../../ui/useExcerpts';
import { useTexts } from '../../ui/useMessages';
import { type Text, useText } from '../../ui/useText';
import type { Change } from '../pages';
import { CompareAreas } from './CompareAreas';
import { CompareControls } from './CompareControls';
import { CompareNotes } from './CompareNotes';
import styles from './compare.module.css';
import { LargeTable } from './LargeTable';
import { Nothing } from './Nothing';
import { PairLinks } from './PairLinks';
import { PlainTable } from './PlainTable';
import type { ComparisonView, Sort } from './page';
import { namedOrCounted, openSections } from './table';
import { useNarrow } from './useNarrow';

/** A table with more columns or more cells than this is rendered only where it is in view; a narrow one is folded. */
const LARGEST = { columns: 12, cells: 1500 };

function orderOf(sort: Sort | null, columns: readonly string[]): Order {
  if (sort === null) return null;
  const { descending } = sort;
  if (sort.column === 'name') return { by: 'name', descending };
  const column = columns.indexOf(sort.column);
  return column < 0 ? null : { by: 'column', column, descending };
}

/** The rows of a comparison and what they are of, from what is loaded. */
function useRows(data: Excerpts | undefined, compared: ComparedAreas, view: ComparisonView, text: Text) {
  const { index } = text;
  const { theme, all } = view;
  return useMemo(() => {
    if (!data) return null;
    const loaded = (area: string | null) => area !== null && data.areas.includes(area);
    const columns = compared.columns.filter(loaded);
    const chosen = compared.chosen.filter(loaded);
    const reference = loaded(compared.reference) ? compared.reference : null;
    const rows = compareRows(data.observations, { areas: columns, chosen, reference, theme, all }, index);
    return { columns, chosen, reference, rows };
  }, [data, compared, theme, all, index]);
}

/** What the comparison shows, in a sentence; if no figure tells the areas apart, what is compared. */
function Lede({
  compared,
  found,
  text,
}: {
  compared: ComparedAreas;
  found: ReturnType<typeof useRows>;
  text: Text;
}) {
  const t = COMPARE[text.language];
  const { chosen, reference } = compared;
  const others = chosen.filter((area) => area !== reference);
  const held = reference === null ? null : text.t.areaInSentence(text.area(reference));
  const opening = useMemo(
    () => found && openingOf(found.rows, found.chosen, found.reference, text.index),
    [found, text],
  );
  if (others.length === 0) return null;
  return (
    <p className={styles.opening}>
      {opening ? (
        <Rich text={openingText(opening, text)} />
      ) : (
        found && t.lede(namedOrCounted(others, text), held)
      )}
    </p>
  );
}

/** The table with what must be said of it, from what is loaded. */
function Comparison({
  found: { columns, reference, rows },
  compared,
  view,
  change,
  text,
}: {
  found: NonNullable<ReturnType<typeof useRows>>;
  compared: ComparedAreas;
  view: ComparisonView;
  change: Change<ComparisonView>;
  text: Text;
}) {
  const t = COMPARE[text.language];
  const { index, language } = text;
  // A column that is not shown sorts nothing.
  const sort =
    view.sort && (view.sort.column === 'name' || columns.includes(view.sort.column)) ? view.sort : null;
  const sections = useMemo(
    () => sortRows(rows, orderOf(sort, columns), index, language),
    [rows, sort, columns, index, language],
  );
  const large = columns.length > LARGEST.columns || rows.length * columns.length > LARGEST.cells;
  const narrow = useNarrow();
  const Table = large && !narrow ? LargeTable : PlainTable;
  return (
    <>
      <CompareControls
        view={view}
        change={change}
        columns={columns}
        reference={reference}
        sections={sections}
        sort={sort}
        text={text}
      />
      {rows.length === 0 ? (
        <Nothing view={view} change={change} chosen={compared.chosen} columns={columns} text={text} />
      ) : (
        <>
          <Table
            sections={sections}
            columns={columns}
            reference={reference}
            sort={sort}
            onSort={(next) => change({ sort: next })}
            open={narrow ? openSections(sections, view.open) : null}
            onOpen={(open) => change({ open: open.length > 0 ? open : undefined }, { replace: true })}
            label={t.table(t.rows(rows.length), t.areas(columns.length))}
            text={text}
          />
          <CompareNotes rows={rows} reference={reference} large={large} text={text} />
        </>
      )}
    </>
  );
}

/** Areas side by side: a row for each figure that can be compared, a column for each area. */
export default function ComparePage({ view }: { view: ComparisonView }) {
  const text = useText();
  const t = useTexts(COMPARE);
  const { index } = text;
  const compared = useMemo(
    () => resolveComparison(view.areas, view.reference, index),
    [view.areas, view.reference, index],
  );
  const { data, error, refetch, isPlaceholderData } = useExcerpts(compared.columns);
  const change: Change<ComparisonView> = (next, options) =>
    navigate(text.href({ ...view, ...next }), options);
  const failed = data?.failed ?? [];
  // While other areas are on their way, those that stay are shown alone, if they are enough to compare.
  const enough = compared.columns.filter((area) => data?.areas.includes(area)).length > 1;
  const ready = !error && data !== undefined && (!isPlaceholderData || enough);
  const found = useRows(data, compared, view, text);
  return (
    <>
      <PageHeading page="compare" />
      <Lede compared={compared} found={ready ? found : null} text={text} />
      <CompareAreas compared={compared} change={change} text={text} />
      {compared.without.length > 0 && (
        <Note role="status">{t.withoutFigures(areaNames(compared.without, text))}</Note>
      )}
      {error ? (
        <LoadFailure error={error} retry={refetch} />
      ) : !ready || !found ? (
        <Loading room="100vh" />
      ) : (
        <>
          {failed.length > 0 && (
            <Failure as="div" role="alert">
              <p>
                {t.notLoaded(
                  areaNames(
                    failed.map(({ area }) => area),
                    text,
                  ),
                )}
              </p>
              <Button onClick={() => refetch()}>{text.t.states.retry}</Button>
            </Failure>
          )}
          <UnreadNote of={data} />
          {data.skipped > 0 && <Note>{text.t.states.skipped(data.skipped)}</Note>}
          <Comparison found={found} compared={compared} view={view} change={change} text={text} />
        </>
      )}
      <PairLinks areas={compared.chosen} text={text} />
    </>
  );
}
