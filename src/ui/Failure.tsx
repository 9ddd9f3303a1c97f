import styles from './Failure.module.css';
import { withLook } from './withLook';

/** An error message with what can be done about it: any element, see {@link withLook}. */
export const Failure = withLook(styles.failure, 'p');

/** The file concerned, in a {@link Failure}. */
export const FailureFile = withLook(styles.file, 'p');
