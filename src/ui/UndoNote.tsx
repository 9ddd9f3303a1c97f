import { useEffect, useRef } from 'react';
import { DIALOG } from '../i18n/dialog';
import { Button } from './Button';
import { Note } from './Note';
import styles from './UndoNote.module.css';
import { useTexts } from './useMessages';

/**
 * Names what was deleted last, with a button to undo, which takes focus on each deletion.
 * @param deleted what was deleted, a new value for each deletion; null for nothing
 * @param words the message
 * @param more text after the button
 * @param onClose called when the note is dismissed; focus stays in its place
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
    // The button that deleted it is gone with it.
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
