import { useId, useRef } from 'react';
import { EXPORT } from '../../i18n/export';
import { Button } from '../../ui/Button';
import { type Copied, copy } from '../../ui/clipboard';
import { useTexts } from '../../ui/useMessages';
import styles from './export.module.css';

/**
 * A text in view with a button that copies it. If the clipboard is refused the text is selected, so that the reader
 * can copy it by hand.
 * @param what names the text to the reader who copied it
 */
export function CopyField({
  label,
  what,
  content,
  rows,
  say,
}: {
  label: string;
  what: string;
  content: Copied;
  rows: number;
  /** Tells the reader how it went. */
  say: (words: string) => void;
}) {
  const { dialog: t } = useTexts(EXPORT);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const onCopy = async () => {
    if (await copy(content)) return say(t.copied(what));
    field.current?.focus();
    field.current?.select();
    say(t.refused);
  };
  return (
    <div className={styles.copyField}>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={field} readOnly rows={rows} value={content.text} spellCheck={false} />
      <Button onClick={onCopy}>
        {t.copy}
        <span className="visually-hidden"> ({label})</span>
      </Button>
    </div>
  );
}
