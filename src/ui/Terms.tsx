/** Terms and descriptions: a `dl` of `div`s. */
import styles from './Terms.module.css';
import { withLook } from './withLook';

/** A row each: the term, with a subtitle in a `span`, and its value to the right. */
export const TermRows = withLook(styles.rows, 'dl');

/** Each description below its term, with a rule above. */
export const TermList = withLook(styles.list, 'dl');

/** A tile each, as many beside one another as there is room for. */
export const TermTiles = withLook(styles.tiles, 'dl');
