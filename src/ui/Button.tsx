import type { ComponentPropsWithRef } from 'react';
import styles from './Button.module.css';
import { classNames } from './classNames';

/** `link` is the least prominent, and looks like a link. */
interface Look {
  readonly look?: 'plain' | 'primary' | 'link';
}

/** A button; it submits a form only with `type="submit"`. */
export function Button({ look = 'plain', className, ...props }: Look & ComponentPropsWithRef<'button'>) {
  return <button type="button" {...props} className={classNames(styles[look], className)} />;
}

/** A link that looks like a button. */
export function ButtonLink({ look = 'plain', className, ...props }: Look & ComponentPropsWithRef<'a'>) {
  return <a {...props} className={classNames(styles[look], className)} />;
}
