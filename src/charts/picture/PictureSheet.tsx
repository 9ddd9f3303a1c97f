import { PICTURE } from '../../i18n/picture';
import { Boundary } from '../../ui/Boundary';
import type { Text } from '../../ui/useText';
import ChartView from '../ChartView';
import { chartNotes, type ShownChart } from '../chartNotes';
import { StillTable } from '../StillTable';
import { sourceWords } from '../sourceWords';
import type { PictureFormat } from './format';
import styles from './PictureSheet.module.css';

/** Items named in the source line; the rest are counted. */
const MOST_SOURCES = 3;

/** What a sheet is given. */
export interface SheetProps {
  readonly content: ShownChart;
  readonly format: PictureFormat;
  /** Key of the series that stands out, or null. */
  readonly focus: string | null;
  /** True of the chart alone, for where the rest stands around it. */
  readonly alone?: boolean;
  /** The whole address of the view. */
  readonly link: string;
  /** The day it is made, an ISO date. */
  readonly date: string;
  readonly text: Text;
}

/**
 * A chart or a table with all that makes it whole outside the page: title, measure, unit and period, what must be known
 * to read it, where the figures come from, when it was made and where to find it. In the size of its format.
 */
export function PictureSheet({ content, format, focus, alone = false, link, date, text }: SheetProps) {
  const t = PICTURE[text.language];
  const { indicator, chart, colors, display, title, subtitle, figures } = content;
  const notes = chartNotes(content, text);
  const body = (
    <div className={alone ? styles.alone : styles.body}>
      {display === 'table' ? (
        <StillTable figures={figures} text={text} />
      ) : (
        <Boundary resetKey={chart}>
          <ChartView
            chart={chart}
            indicator={indicator}
            colors={colors}
            name={title}
            size="fill"
            focus={focus}
          />
        </Boundary>
      )}
    </div>
  );
  const size = { width: format.width, height: format.height };
  if (alone) {
    return (
      <div className={styles.sheet} data-picture="" style={{ ...size, padding: 0 }}>
        {body}
      </div>
    );
  }
  return (
    <div className={styles.sheet} data-picture="" style={size}>
      <p className={styles.title}>{title}</p>
      {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
      {body}
      {notes.length > 0 && <p className={styles.notes}>{notes.join(' ')}</p>}
      <div className={styles.foot}>
        <p>{sourceWords(figures, MOST_SOURCES, text)}</p>
        <p>{t.made(text.t.product, text.date(date))}</p>
        <p className={styles.link}>{link}</p>
      </div>
    </div>
  );
}
