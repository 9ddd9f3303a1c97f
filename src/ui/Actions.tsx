import styles from './Actions.module.css';
import { withLook } from './withLook';

/** What can be done, side by side: buttons, links and a word or two. */
export const Actions = withLook(styles.actions, 'div');
