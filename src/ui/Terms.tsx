/** Terms with what is said of each, as a `dl` of `div`s. */
import styles from './Terms.module.css';
import { withLook } from './withLook';

/** A row each: the term, what it is about in a `span`, and its value to the right. */
export const TermRows = withLook(styles.rows, 'dl');

/** What is said stands below its term, under a rule. */
export const TermList = withLook(styles.list, 'dl');

/** A field each; the place says in how many columns. */
export const TermTiles = withLook(styles.tiles, 'dl');
