import styles from './LinkRow.module.css';
import { withLook } from './withLook';

/** A row of links: a list, or a paragraph of links; see {@link withLook}. */
export const LinkRow = withLook(styles.row, 'ul');
