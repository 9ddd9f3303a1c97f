import { useEffect, useId, useRef, useState } from 'react';
import { copiedTable } from '../../dataset/export/copyTable';
import type { FigureSet } from '../../dataset/export/set';
import { EXPORT } from '../../i18n/export';
import { Button } from '../../ui/Button';
import { copy } from '../../ui/clipboard';
import { useTexts } from '../../ui/useMessages';
import styles from './export.module.css';

/** Copies the figures as a table; if the clipboard is refused, they stand as text to copy by hand. */
export function CopyTable({ set, say }: { set: FigureSet; say: (words: string) => void }) {
  const { dialog: t } = useTexts(EXPORT);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [byHand, setByHand] = useState<string | null>(null);
  useEffect(() => {
    if (byHand === null) return;
    field.current?.focus();
    field.current?.select();
  }, [byHand]);
  const onCopy = async () => {
    const table = copiedTable(set);
    const done = await copy(table);
    setByHand(done ? null : table.text);
    say(done ? t.copied(t.things.table) : t.refused);
  };
  return (
    <>
      <p>{t.tableAbout}</p>
      <Button onClick={onCopy}>{t.copyTable}</Button>
      {byHand !== null && (
        <div className={styles.copyField}>
          <label htmlFor={id}>{t.tableText}</label>
          <textarea id={id} ref={field} readOnly rows={6} value={byHand} wrap="off" />
        </div>
      )}
    </>
  );
}
