import styles from './Field.module.css';
import { withLook } from './withLook';

/** A form field below its label: a `label` around the control, or another element with the label first. */
export const Field = withLook(styles.field, 'label');

/** A check box or a radio button with its label. */
export const Check = withLook(styles.check, 'label');
