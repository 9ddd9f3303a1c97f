import { useEffect, useRef } from 'react';
import { DIALOG } from '../i18n/dialog';
import { Button } from './Button';
import { Note } from './Note';
import styles from './UndoNote.module.css';
import { useTexts } from './useMessages';

/**
 * Says what was deleted last, and lets it be undone; the focus goes to the button when something is.
 * @param deleted what it was, another value for each deletion; null for nothing
 * @param words what is said of it
 * @param more said after the button
 * @param onClose called when the note is closed; the focus stays where it was
 */
export function UndoNote({
  deleted,
  words,
  undo,
  onUndo,
  disabled = false,
  more = '',
  onClose,
}: {
  deleted: object | null;
  words: string;
  undo: string;
  onUndo: () => void;
  disabled?: boolean;
  more?: string;
  onClose: () => void;
}) {
  const { closeNote } = useTexts(DIALOG);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(deleted);
  useEffect(() => {
    // What was pressed to delete is gone with what it deleted.
    if (deleted !== before.current) button.current?.focus({ preventScroll: true });
    before.current = deleted;
  }, [deleted]);
  return (
    <div ref={place} role="status" tabIndex={-1}>
      {deleted && (
        <Note className={styles.note}>
          {words}{' '}
          <Button ref={button} disabled={disabled} onClick={onUndo}>
            {undo}
          </Button>
          {more && ` ${more}`}{' '}
          <Button
            look="link"
            onClick={() => {
              place.current?.focus({ preventScroll: true });
              onClose();
            }}
          >
            {closeNote}
          </Button>
        </Note>
      )}
    </div>
  );
}
