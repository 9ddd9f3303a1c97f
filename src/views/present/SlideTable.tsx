import { StillTable } from '../../charts/StillTable';
import { PRESENT } from '../../i18n/present';
import type { Observation } from '../../model/observation';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import styles from './slide.module.css';

/** Height of a row, and of the head and of what stands below the table, pixels of the layout. */
const ROW = 32;
const AROUND = 56;

/** How many rows a table of a slide has room for. */
export function rowsIn(height: number): number {
  return Math.max(1, Math.floor((height - AROUND) / ROW));
}

/** The figures of one indicator as a table that fits a slide; those that do not are counted. */
export function SlideTable({ figures, height }: { figures: readonly Observation[]; height: number }) {
  const text = useText();
  const t = useTexts(PRESENT);
  const shown = figures.slice(0, rowsIn(height));
  const left = figures.length - shown.length;
  return (
    <>
      <StillTable figures={shown} text={text} />
      {left > 0 && <p className={styles.more}>{t.moreRows(left)}</p>}
    </>
  );
}
