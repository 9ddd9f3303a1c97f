import type { ReactNode } from 'react';
import type { Observation } from '../../../model/observation';
import { FigureLink } from '../../../ui/FigureLink';
import type { Text } from '../../../ui/useText';
import styles from './sheet.module.css';

/** A figure in a list of the sheet, and what it is called there. */
export interface FigureRow {
  readonly figure: Observation;
  readonly name: string;
  readonly about: string;
}

/** Other figures under a heading, each with its value and the way to its own source. */
export function FigureRows({
  heading,
  rows,
  text,
  children,
}: {
  heading: string;
  rows: readonly FigureRow[];
  text: Text;
  /** Below the list. */
  children?: ReactNode;
}) {
  return (
    <section>
      <h3>{heading}</h3>
      <ul className={styles.rows}>
        {rows.map(({ figure: o, name, about }) => (
          <li key={`${o.source} ${o.id}`}>
            <span>
              <FigureLink of={o} text={text}>
                {name}
              </FigureLink>
              <span>{about}</span>
            </span>
            <strong>{text.format(o.indicator).full(o.value, o.decimals)}</strong>
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
