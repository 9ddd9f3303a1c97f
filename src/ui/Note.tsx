import styles from './Note.module.css';
import { withLook } from './withLook';

/** Something that readers should know beside what they came for: any element, see {@link withLook}. */
export const Note = withLook(styles.note, 'p');
