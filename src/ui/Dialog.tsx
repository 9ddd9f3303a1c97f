import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { DIALOG } from '../i18n/dialog';
import { Button } from './Button';
import { classNames } from './classNames';
import styles from './Dialog.module.css';
import { useTexts } from './useMessages';

/**
 * A native modal dialog, open while it is rendered: it traps focus, Esc closes it, and focus returns to its opener. Its
 * header stays while the body scrolls.
 * @param about a line under the title
 * @param sheet true for one that lies along the side of the page, and over all of it on a phone
 * @param foot below the scrolling body
 * @param onClose called after it has closed
 */
export function Dialog({
  title,
  about,
  sheet = false,
  foot,
  onClose,
  children,
}: {
  title: string;
  about?: ReactNode;
  sheet?: boolean;
  foot?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}) {
  const t = useTexts(DIALOG);
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Closed in a layout effect, while it is still in the document: only then does the browser restore focus.
  useLayoutEffect(() => {
    const element = ref.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      className={classNames(styles.dialog, sheet && styles.sheet)}
      aria-labelledby={titleId}
      // In development React remounts the dialog, which is not closing it.
      onClose={() => ref.current?.open || onClose()}
    >
      <header>
        <h2 id={titleId} tabIndex={-1}>
          {title}
        </h2>
        <Button onClick={() => ref.current?.close()}>{t.close}</Button>
        {about !== undefined && <p>{about}</p>}
      </header>
      <div className={styles.body}>{children}</div>
      {foot}
    </dialog>
  );
}
