import { type ReactNode, useEffect, useId, useRef } from 'react';
import { DIALOG } from '../i18n/dialog';
import { useTexts } from '../i18n/useMessages';
import './dialog.css';

/**
 * A modal dialog, open as long as it is rendered. The browser keeps focus in it, closes it with Esc and gives focus
 * back to what opened it.
 */
export function Dialog({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const t = useTexts(DIALOG);
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes it; pressing beside it is for the pointer
    <dialog
      ref={ref}
      className="dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      <div className="dialog-inner">
        <div className="dialog-head">
          <h2 id={titleId}>{title}</h2>
          <button type="button" className="button" onClick={onClose}>
            {t.close}
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
