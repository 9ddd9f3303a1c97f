import styles from './Card.module.css';
import { withLook } from './withLook';

/** A sheet of paper on the ground of the page: any element, see {@link withLook}. */
export const Card = withLook(styles.card, 'section');
