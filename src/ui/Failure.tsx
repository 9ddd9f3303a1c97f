import styles from './Failure.module.css';
import { withLook } from './withLook';

/** Something that went wrong, with the ways out of it: any element, see {@link withLook}. */
export const Failure = withLook(styles.failure, 'p');

/** The file that it is about, in a {@link Failure}. */
export const FailureFile = withLook(styles.file, 'p');
