import styles from './Card.module.css';
import { withLook } from './withLook';

/** A card on the background of the page: any element, see {@link withLook}. */
export const Card = withLook(styles.card, 'section');
