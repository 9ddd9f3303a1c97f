import styles from './Note.module.css';
import { withLook } from './withLook';

/** A notice: any element, see {@link withLook}. */
export const Note = withLook(styles.note, 'p');
