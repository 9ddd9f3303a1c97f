import { useId } from 'react';
import { FORMATS } from '../../dataset/import/formats';
import { IMPORT } from '../../i18n/import';
import type { TableHead } from '../../model/import';
import { Field } from '../../ui/Field';
import { useTexts } from '../../ui/useMessages';
import type { Input } from './flow';
import styles from './import.module.css';
import { openFile } from './useImport';

/** Chooses another sheet of a workbook, or another table of a file with several; nothing where there is only one. */
export function SheetChoice({ input, head }: { input: Input; head: TableHead }) {
  const t = useTexts(IMPORT).mapping;
  const id = useId();
  if (head.sheets.length < 2) return null;
  return (
    <Field as="p" className={styles.sheetChoice}>
      <label htmlFor={id}>{FORMATS[head.format].json ? t.dataset : t.sheet}</label>
      <select
        id={id}
        value={head.sheet ?? head.sheets[0]}
        onChange={(event) => openFile(input.file, input.name, event.target.value)}
      >
        {head.sheets.map((sheet) => (
          <option key={sheet} value={sheet}>
            {sheet}
          </option>
        ))}
      </select>
    </Field>
  );
}
