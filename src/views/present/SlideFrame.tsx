import { type ReactNode, useEffect } from 'react';
import { sourceWords } from '../../charts/sourceWords';
import { PRESENT } from '../../i18n/present';
import type { Observation } from '../../model/observation';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import styles from './slide.module.css';

/** Items named in a slide's source line; it is one line. */
const MOST_SOURCES = 2;

/** What a slide shows once it is loaded. */
export interface Shown {
  readonly title: string;
  readonly figures: readonly Observation[];
}

/** Props of every slide besides its content. */
export interface SlideProps {
  /** What stands over it instead of the finding, or null. */
  readonly title: string | null;
  /** Where it stands: “4 / 9”; null for a slide by itself. */
  readonly place: string | null;
  /** When its figures were other than now, as a date in words; null when they are the same. */
  readonly changed?: string | null;
  /** Called when what the slide shows is known, and again when it is another. */
  readonly onShown?: ((shown: Shown) => void) | undefined;
}

/** No figures: the same list each time, so that nothing is drawn anew for it. */
const NONE: readonly Observation[] = [];

/** The frame of a slide: what it is about, its title and subtitle, the one thing it shows, source and place. */
export function SlideFrame({
  eyebrow,
  own,
  subtitle = '',
  figures = NONE,
  notes = [],
  computed = false,
  children,
  title,
  place,
  changed = null,
  onShown,
}: SlideProps & {
  eyebrow: string;
  /** The title it has of itself. */
  own: string;
  subtitle?: string;
  figures?: readonly Observation[];
  /** What must be known to read it right, a sentence each. */
  notes?: readonly string[];
  /** True when it says numbers that are computed. */
  computed?: boolean;
  children: ReactNode;
}) {
  const text = useText();
  const t = useTexts(PRESENT);
  const heading = title ?? own;
  useEffect(() => onShown?.({ title: heading, figures }), [onShown, heading, figures]);
  const foot = [
    figures.length > 0 ? sourceWords(figures, MOST_SOURCES, text) : '',
    computed ? t.computed : '',
    changed === null ? '' : t.changed(changed),
  ].filter(Boolean);
  return (
    <div className={styles.slide} data-part="slide">
      <p className={styles.eyebrow}>{eyebrow}</p>
      <h2 className={styles.title} data-part="title">
        {heading}
      </h2>
      {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
      <div className={styles.body} data-part="body">
        {children}
      </div>
      {notes.length > 0 && <p className={styles.notes}>{notes.join(' ')}</p>}
      <p className={styles.foot} data-part="foot">
        <span>{foot.join(' · ')}</span>
        {place !== null && (
          <span className={styles.place} data-part="place">
            {place}
          </span>
        )}
      </p>
    </div>
  );
}
