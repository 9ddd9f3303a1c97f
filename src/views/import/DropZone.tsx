import { useEffect, useState } from 'react';
import { IMPORT } from '../../i18n/import';
import { navigate } from '../../state/store';
import { Note } from '../../ui/Note';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import styles from './import.module.css';
import { isIdle, openDropped, openFile, openText, provideCatalog, reportBusy, useImport } from './useImport';

/** Files that hold no table, and may be minutes. */
const MINUTES = /\.(?:pdf|docx|html?)$/i;

/** Whether a key or a paste is meant for a field. */
function inField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/**
 * Takes a file that is dropped anywhere on the page it stands on, and cells that are pasted outside a field, and goes on
 * to importing them. Says so while a file is over the page; otherwise nothing is seen of it. What is being read or
 * reported on is not given up for it, which is told. Minutes go on to being read as such.
 */
export default function DropZone() {
  const text = useText();
  const t = useTexts(IMPORT).choose;
  const [over, setOver] = useState(false);
  const several = useImport((state) => state.several);
  const busy = useImport((state) => state.busy);
  const { catalog } = text.index;
  const page = text.href({ page: 'import' });
  const minutes = text.href({ page: 'referat' });
  useEffect(() => provideCatalog(catalog), [catalog]);
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // Without this the browser leaves the page for the file.
      event.preventDefault();
      setOver(isIdle());
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      const [first] = files;
      if (!first) return;
      if (MINUTES.test(first.name)) {
        void import('../referat/reading/opening').then(({ openFile: read }) =>
          read(first, first.name, catalog),
        );
        navigate(minutes);
        return;
      }
      openDropped(files);
      navigate(page);
    };
    const onPaste = (event: ClipboardEvent) => {
      if (inField(event.target)) return;
      const [file] = event.clipboardData?.files ?? [];
      const cells = event.clipboardData?.getData('text/plain') ?? '';
      // Spreadsheets put a picture of the cells beside their text.
      if (cells.trim() === '' && !file) return;
      if (!isIdle()) reportBusy();
      else if (cells.trim() !== '') openText(cells);
      else if (file) openFile(file, file.name);
      event.preventDefault();
      navigate(page);
    };
    addEventListener('dragover', onOver);
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onDrop);
    addEventListener('paste', onPaste);
    return () => {
      removeEventListener('dragover', onOver);
      removeEventListener('dragleave', onLeave);
      removeEventListener('drop', onDrop);
      removeEventListener('paste', onPaste);
    };
  }, [page, minutes, catalog]);
  return (
    <>
      {over && (
        <div className={styles.dropOver} aria-hidden="true">
          <p>{t.dropNow}</p>
        </div>
      )}
      <div role="status">
        {several && <Note>{t.onlyOne}</Note>}
        {busy && <Note>{t.busy}</Note>}
      </div>
    </>
  );
}
