import { Fragment } from 'react';
import { syllables } from '../model/syllables';
import styles from './Hyphenated.module.css';

/**
 * A text whose long words break with a hyphen where there is no room for them. Browsers do that by themselves where they
 * have a dictionary of the language, which Chromium has not of Danish.
 */
export function Hyphenated({ text }: { text: string }) {
  return syllables(text).map((piece, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their place
    <Fragment key={i}>
      {i > 0 && <span className={styles.hyphen} />}
      {piece}
    </Fragment>
  ));
}
