import styles from './BigNumber.module.css';
import { withLook } from './withLook';

/** The number that a card or a chart is about; its unit is in `small`. */
export const BigNumber = withLook(styles.number, 'p');
