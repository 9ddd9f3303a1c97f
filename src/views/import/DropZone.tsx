import { useEffect } from 'react';
import { IMPORT } from '../../i18n/import';
import { navigate } from '../../state/store';
import { FileDrop } from '../../ui/FileDrop';
import { Note } from '../../ui/Note';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
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
  const several = useImport((state) => state.several);
  const busy = useImport((state) => state.busy);
  const { catalog } = text.index;
  const page = text.href({ page: 'import' });
  useEffect(() => provideCatalog(catalog), [catalog]);
  useEffect(() => {
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
    addEventListener('paste', onPaste);
    return () => removeEventListener('paste', onPaste);
  }, [page]);
  const take = (files: readonly [File, ...File[]]) => {
    const [first] = files;
    if (MINUTES.test(first.name)) {
      void import('../referat/reading/opening').then(({ openFile: read }) =>
        read(first, first.name, catalog),
      );
      navigate(text.href({ page: 'referat' }));
      return;
    }
    openDropped(files);
    navigate(page);
  };
  return (
    <>
      <FileDrop words={t.dropNow} onFiles={take} isWelcome={isIdle} />
      <div role="status">
        {several && <Note>{t.onlyOne}</Note>}
        {busy && <Note>{t.busy}</Note>}
      </div>
    </>
  );
}
