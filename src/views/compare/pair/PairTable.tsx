import type { CSSProperties } from 'react';
import { ofOnePeriod, rowCaveats } from '../../../analysis/compare/caveats';
import type { PairRow } from '../../../analysis/compare/pair';
import { sortRows } from '../../../analysis/compare/sort';
import { againstWords } from '../../../analysis/compare/words';
import { COMPARE } from '../../../i18n/compare';
import type { Observation } from '../../../model/observation';
import { classNames } from '../../../ui/classNames';
import { areaColor } from '../../../ui/colors';
import { StatementLine } from '../../../ui/StatementLine';
import { Swatch } from '../../../ui/Swatch';
import type { Text } from '../../../ui/useText';
import styles from '../Matrix.module.css';
import { Amount, OtherSource, RowExplanation, RowName, RowWarning, rowHref } from '../parts';
import { sectionName } from '../table';
import { TwoDots } from './TwoDots';

/** A value of the pair, with its period and whose it is. */
function Value({
  figure,
  row,
  newer,
  among,
  text,
}: {
  figure: Observation;
  row: PairRow;
  newer: Observation | null;
  among: readonly string[];
  text: Text;
}) {
  const t = COMPARE[text.language];
  const { full } = text.format(figure.indicator);
  return (
    <span className={styles.cell}>
      <span className={styles.area} style={{ color: areaColor(figure.area, text.index, among).text }}>
        {text.area(figure.area)}
      </span>
      <Amount figure={figure} text={text} />
      {ofOnePeriod(row.values) === null && <span className={styles.period}>{text.when(figure)}</span>}
      <OtherSource figure={figure} row={row} text={text} />
      {newer && (
        <span className={styles.period}>
          {t.newer(full(newer.value, newer.decimals), text.period(newer.period))}
        </span>
      )}
    </span>
  );
}

function SharedRow({ row, areas, text }: { row: PairRow; areas: readonly string[]; text: Text }) {
  const { values, against, newer, scale } = row;
  return (
    <tr>
      <th scope="row">
        <RowName row={row} figures={values} href={rowHref(row, areas, text)} text={text} />
        <RowWarning caveats={rowCaveats({ ...row, figures: values })} text={text} />
        <RowExplanation row={row} text={text} />
      </th>
      {values.map((figure) => (
        <td key={figure.area}>
          <Value
            figure={figure}
            row={row}
            newer={newer?.area === figure.area ? newer : null}
            among={areas}
            text={text}
          />
        </td>
      ))}
      <td className={against ? styles.alone : styles.empty}>
        {against && (
          <StatementLine
            className={styles.statement}
            statement={{
              text: againstWords(against, text),
              tone: against.tone,
              trend: against.trend,
              computed: null,
            }}
          />
        )}
      </td>
      <td className={scale ? styles.alone : styles.empty}>
        {scale && <TwoDots row={row} scale={scale} text={text} />}
      </td>
    </tr>
  );
}

/** The figures that both areas have, by theme: both values, the difference in words, and where they lie. */
export function PairTable({
  rows,
  areas,
  text,
}: {
  rows: readonly PairRow[];
  areas: readonly [string, string];
  text: Text;
}) {
  const t = COMPARE[text.language];
  return (
    <table className={classNames(styles.matrix, styles.pair)} style={{ '--columns': 4 } as CSSProperties}>
      <caption className="visually-hidden">{t.sharedHead}</caption>
      <thead>
        <tr>
          <th scope="col">{t.indicator}</th>
          {areas.map((area, i) => (
            <th key={area} scope="col">
              <Swatch
                color={areaColor(area, text.index, areas).mark}
                className={classNames(styles.mark, i === 0 ? styles.dot : styles.diamond)}
              />
              {text.area(area)}
            </th>
          ))}
          <th scope="col">{t.differenceOf(text.area(areas[0]), text.area(areas[1]))}</th>
          <th scope="col">{t.scale}</th>
        </tr>
      </thead>
      {sortRows(rows, null, text.index, text.language).map((section) => (
        <tbody key={section.heading?.id}>
          <tr className={styles.sectionRow}>
            <th scope="rowgroup" colSpan={5}>
              <span>{sectionName(section, text)}</span>
            </th>
          </tr>
          {section.rows.map((row) => (
            <SharedRow key={row.key} row={row} areas={areas} text={text} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
