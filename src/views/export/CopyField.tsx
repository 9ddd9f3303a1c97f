import { useId, useRef } from 'react';
import { EXPORT } from '../../i18n/export';
import { type Copied, copy } from '../../ui/clipboard';
import { useTexts } from '../../ui/useMessages';

/**
 * A text in view with a button that copies it. Where the clipboard is refused the text is selected, so that the reader
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
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={field} readOnly rows={rows} value={content.text} spellCheck={false} />
      <button type="button" className="button" onClick={onCopy}>
        {t.copy}
        <span className="visually-hidden"> ({label})</span>
      </button>
    </div>
  );
}
