import { useMemo } from 'react';
import { rowParts } from '../../analysis/compare/words';
import tableStyles from '../../charts/StillTable.module.css';
import { PRESENT } from '../../i18n/present';
import { VERDICT } from '../../i18n/verdict';
import { rowsOfSlide } from '../../state/slides';
import { classNames } from '../../ui/classNames';
import { Hyphenated } from '../../ui/Hyphenated';
import { LoadFailure, Loading } from '../../ui/LoadState';
import { useExcerpts } from '../../ui/useExcerpts';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import { columnsOf, type RowsView, rowsOf } from '../compare/onSlides';
import { SlideFrame, type SlideProps } from './SlideFrame';
import styles from './slide.module.css';

/** A part of a comparison's table. */
export function RowsSlide({ view, first, ...props }: SlideProps & { view: RowsView; first: number }) {
  const text = useText();
  const t = useTexts(PRESENT);
  const { index } = text;
  const columns = useMemo(() => columnsOf(view, index), [view, index]);
  const { data, error, refetch } = useExcerpts(columns);
  const rows = useMemo(() => data && rowsOf(view, data.observations, index), [view, data, index]);
  const { start, shown } = useMemo(() => rowsOfSlide(rows ?? [], first), [rows, first]);
  const figures = useMemo(() => shown.flatMap((row) => row.figures.filter((o) => o !== null)), [shown]);
  const title = t.compareTitle(VERDICT[text.language].list(columns.map(text.area)));
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
        shown.length > 0 && rows.length > shown.length
          ? t.rows(start + 1, start + shown.length, rows.length)
          : ''
      }
      figures={figures}
      notes={data?.unread ? [text.t.states.unread] : []}
    >
      {shown.length === 0 ? (
        <p className={styles.words}>{rows.length === 0 ? t.notComparable : t.noFigures}</p>
      ) : (
        <table className={classNames(styles.rows, tableStyles.table)}>
          <thead>
            <tr>
              <th scope="col">{text.t.table.indicator}</th>
              {columns.map((area) => (
                <th key={area} scope="col" className={tableStyles.number}>
                  {text.area(area)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => {
              const { bare } = text.format(row.indicator);
              const unit = index.unit(index.indicator(row.indicator).unit);
              const about = [
                ...rowParts(row, text),
                ...(unit.type === 'placering' ? [] : [unit.other[text.language]]),
              ];
              return (
                <tr key={row.key}>
                  <th scope="row">
                    <Hyphenated text={text.indicator(row.indicator)} />
                    {about.length > 0 && <span className={styles.about}>{about.join(' · ')}</span>}
                  </th>
                  {row.figures.map((o, i) => (
                    <td key={columns[i]} className={tableStyles.number}>
                      {o ? bare(o.value, o.decimals) : '–'}
                      {o && <span className={styles.about}>{text.when(o, 'short')}</span>}
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
