import { useMemo } from 'react';
import { compareRows, type Row } from '../../analysis/compare/rows';
import { resolveComparison } from '../../analysis/compare/selection';
import { rowParts } from '../../analysis/compare/words';
import { PRESENT } from '../../i18n/present';
import type { CatalogIndex } from '../../model/catalogIndex';
import type { Observation } from '../../model/observation';
import { ROWS_ON_SLIDE } from '../../state/chartContent';
import { LoadFailure, Loading } from '../../ui/LoadState';
import { useExcerpts } from '../../ui/useExcerpts';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import type { View } from '../pages';
import '../../charts/stillTable.css';
import { classNames } from '../../ui/classNames';
import { SlideFrame, type SlideProps } from './SlideFrame';
import styles from './slide.module.css';

/** A comparison of several areas, or of two. */
export type RowsView = Extract<View, { page: 'compare' | 'pair' }>;

/** Columns that can be read from the back of the room. */
const COLUMNS = 5;

/** What a comparison is about. */
function resolve(view: RowsView, index: CatalogIndex) {
  // A pair is what the two have in common, and nothing else.
  if (view.page === 'pair')
    return { columns: [view.area, view.other], reference: null, theme: null, all: false };
  const { areas, theme, reference, all } = view;
  const compared = resolveComparison(areas, reference, index);
  return { columns: compared.columns.slice(0, COLUMNS), reference: compared.reference, theme, all };
}

/** The areas of a comparison that a slide has room for. */
export function columnsOf(view: RowsView, index: CatalogIndex): string[] {
  return resolve(view, index).columns;
}

/** The rows of a comparison on slides. */
export function rowsOf(view: RowsView, observations: readonly Observation[], index: CatalogIndex): Row[] {
  const { columns, ...rest } = resolve(view, index);
  return compareRows(observations, { areas: columns, ...rest }, index);
}

/** A part of a comparison's table. */
export function RowsSlide({ view, first, ...props }: SlideProps & { view: RowsView; first: number }) {
  const text = useText();
  const t = useTexts(PRESENT);
  const { index } = text;
  const columns = useMemo(() => columnsOf(view, index), [view, index]);
  const { data, error, refetch } = useExcerpts(columns);
  const rows = useMemo(() => data && rowsOf(view, data.observations, index), [view, data, index]);
  const shown = useMemo(() => rows?.slice(first, first + ROWS_ON_SLIDE) ?? [], [rows, first]);
  const figures = useMemo(() => shown.flatMap((row) => row.figures.filter((o) => o !== null)), [shown]);
  const title = t.compareTitle(columns.map(text.area).join(', '));
  if (!rows) {
    return (
      <SlideFrame {...props} onShown={undefined} eyebrow={text.pageTitle('compare')} own={title}>
        {error ? <LoadFailure error={error} retry={refetch} /> : <Loading />}
      </SlideFrame>
    );
  }
  return (
    <SlideFrame
      {...props}
      eyebrow={text.pageTitle('compare')}
      own={title}
      subtitle={
        shown.length > 0 && rows.length > ROWS_ON_SLIDE
          ? t.rows(first + 1, first + shown.length, rows.length)
          : ''
      }
      figures={figures}
      notes={data?.unread ? [text.t.states.unread] : []}
    >
      {shown.length === 0 ? (
        <p className={styles.words}>{rows.length === 0 ? t.notComparable : t.noFigures}</p>
      ) : (
        <table className={classNames(styles.rows, 'still-table')}>
          <thead>
            <tr>
              <th scope="col">{text.t.table.indicator}</th>
              {columns.map((area) => (
                <th key={area} scope="col" className="number">
                  {text.area(area)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => {
              const periods = new Set(row.figures.flatMap((o) => (o ? [o.period] : [])));
              const { bare } = text.format(row.indicator);
              const unit = index.unit(index.indicator(row.indicator).unit);
              const about = [
                ...rowParts(row, text),
                ...(unit.type === 'placering' ? [] : [unit.other[text.language]]),
                ...(periods.size === 1 ? [...periods].map((period) => text.period(period, 'short')) : []),
              ];
              return (
                <tr key={row.key}>
                  <th scope="row">
                    {text.indicator(row.indicator)}
                    {about.length > 0 && <span className={styles.about}>{about.join(' · ')}</span>}
                  </th>
                  {row.figures.map((o, i) => (
                    <td key={columns[i]} className="number">
                      {o ? bare(o.value, o.decimals) : '–'}
                      {o && o.period !== '' && periods.size > 1 && (
                        <span className={styles.about}>{text.when(o, 'short')}</span>
                      )}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </SlideFrame>
  );
}
