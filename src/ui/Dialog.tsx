import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { DIALOG } from '../i18n/dialog';
import { Button } from './Button';
import styles from './Dialog.module.css';
import { useTexts } from './useMessages';

/**
 * A native modal dialog, open as long as it is rendered: focus goes in and stays, Esc closes it, focus returns to what
 * opened it. Its head stands while the rest scrolls.
 * @param about a line under the title
 * @param foot stands below what scrolls
 * @param onClose called when it has closed
 */
export function Dialog({
  title,
  about,
  foot,
  onClose,
  children,
}: {
  title: string;
  about?: string;
  foot?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}) {
  const t = useTexts(DIALOG);
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // In a layout effect it is closed while it is still in the page: only then does the browser give focus back.
  useLayoutEffect(() => {
    const element = ref.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      className={styles.dialog}
      aria-labelledby={titleId}
      // In development React takes the dialog away and puts it back, which is not closing it.
      onClose={() => ref.current?.open || onClose()}
    >
      <header>
        <h2 id={titleId}>{title}</h2>
        <Button onClick={() => ref.current?.close()}>{t.close}</Button>
        {about !== undefined && <p>{about}</p>}
      </header>
      <div className={styles.body}>{children}</div>
      {foot}
    </dialog>
  );
}
