import { useMemo } from 'react';
import { PRESENT } from '../../i18n/present';
import type { SlideContent } from '../../model/deck';
import { viewOfSlide } from '../../state/slideView';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import { ChartSlide } from './ChartSlide';
import { RowsSlide } from './RowsSlide';
import { SlideFrame, type SlideProps } from './SlideFrame';
import styles from './slide.module.css';
import { WordsSlide } from './WordsSlide';

/**
 * A slide that names what is not in the data, which says so and leaves the others as they are.
 * @param value the area that is not there; null of figures, whose address tells a reader nothing
 */
function UnknownSlide({ value, ...props }: SlideProps & { value: string | null }) {
  const t = useTexts(PRESENT);
  return (
    <SlideFrame {...props} eyebrow="" own={t.unknownTitle}>
      <p className={styles.words}>{value === null ? t.unknownFigures : t.unknown(value)}</p>
    </SlideFrame>
  );
}

/** One slide. It fills the element around it, which gives it its size. */
export function Slide({ content, ...props }: SlideProps & { content: SlideContent }) {
  const { index } = useText();
  const view = useMemo(() => ('view' in content ? viewOfSlide(content.view, index) : null), [content, index]);
  switch (content.type) {
    case 'chart':
      return view?.page === 'indicator' ? (
        <ChartSlide {...props} view={view} />
      ) : (
        <UnknownSlide {...props} value={null} />
      );
    case 'rows':
      return view?.page === 'compare' || view?.page === 'pair' ? (
        <RowsSlide {...props} view={view} first={content.first} />
      ) : (
        <UnknownSlide {...props} value={null} />
      );
    default: {
      const areas = content.type === 'sources' ? content.areas : 'area' in content ? [content.area] : [];
      const unknown = areas.find((area) => !index.has('area', area));
      return unknown === undefined ? (
        <WordsSlide {...props} content={content} />
      ) : (
        <UnknownSlide {...props} value={unknown} />
      );
    }
  }
}
