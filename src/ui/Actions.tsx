import styles from './Actions.module.css';
import { withLook } from './withLook';

/** Buttons and links in a row. */
export const Actions = withLook(styles.actions, 'div');
