import styles from './Field.module.css';
import { withLook } from './withLook';

/** What is written into a form, under what it is: a label round it, or a `div` with the label first. */
export const Field = withLook(styles.field, 'label');

/** A check box or a radio button before its words. */
export const Check = withLook(styles.check, 'label');
