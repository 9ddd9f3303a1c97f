import type { ReactNode } from 'react';
import styles from './sheet.module.css';

/** A heading with terms under it, each with what it is beside it; a term without anything is left out. */
export function Reading({
  heading,
  rows,
}: {
  heading: string;
  rows: readonly (readonly [term: string, what: ReactNode])[];
}) {
  return (
    <section>
      <h3>{heading}</h3>
      <dl className={styles.reading}>
        {rows
          .filter(([, what]) => Boolean(what))
          .map(([term, what]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{what}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
