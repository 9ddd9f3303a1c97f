import { type ReactNode, useEffect } from 'react';
import { type CitationPart, saying } from '../../analysis/citation';
import { sourceCitation } from '../../charts/sourceWords';
import { PRESENT } from '../../i18n/present';
import type { Observation } from '../../model/observation';
import { classNames } from '../../ui/classNames';
import { FigureLink } from '../../ui/FigureLink';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import styles from './slide.module.css';

/** Items named in a slide's source line; it is one line. */
const MOST_SOURCES = 2;

/** A title of more letters is set smaller. */
const LONG = 100;

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

/** The last line of a slide: where its figures are from, each source with a link, and its place among the others. */
export function SlideFoot({ place, words }: Pick<SlideProps, 'place'> & { words: readonly CitationPart[] }) {
  const text = useText();
  return (
    <p className={styles.foot} data-part="foot">
      <span>
        {words.map(({ text: own, figure }) =>
          figure === null ? (
            own
          ) : (
            <FigureLink key={`${figure.source} ${figure.id}`} of={figure} text={text}>
              {own}
            </FigureLink>
          ),
        )}
      </span>
      {place !== null && (
        <span className={styles.place} data-part="place">
          {place}
        </span>
      )}
    </p>
  );
}

/** The frame of a slide: what it is about, its title and subtitle, the one thing it shows, source and place. */
export function SlideFrame({
  eyebrow,
  own,
  subtitle = '',
  figures = NONE,
  notes = [],
  source,
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
  /** Where its figures are from, if it is not said as of a chart. */
  source?: readonly CitationPart[];
  children: ReactNode;
}) {
  const text = useText();
  const t = useTexts(PRESENT);
  const heading = title ?? own;
  const name = heading || t.ownText;
  useEffect(() => onShown?.({ title: name, figures }), [onShown, name, figures]);
  const from = source ?? (figures.length > 0 ? sourceCitation(figures, MOST_SOURCES, text) : []);
  const since = changed === null ? [] : [saying(`${from.length > 0 ? ' · ' : ''}${t.changed(changed)}`)];
  return (
    <div className={styles.slide} data-part="slide">
      {eyebrow && <p className={styles.eyebrow}>{eyebrow}</p>}
      {heading && (
        <h2 className={classNames(styles.title, heading.length > LONG && styles.long)} data-part="title">
          {heading}
        </h2>
      )}
      {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
      <div className={styles.body} data-part="body">
        {children}
      </div>
      {notes.length > 0 && <p className={styles.notes}>{notes.join(' ')}</p>}
      <SlideFoot place={place} words={[...from, ...since]} />
    </div>
  );
}
