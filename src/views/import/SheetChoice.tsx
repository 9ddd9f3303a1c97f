import { FORMATS } from '../../dataset/import/formats';
import { IMPORT } from '../../i18n/import';
import { at } from '../../model/at';
import type { TableHead } from '../../model/import';
import { useTexts } from '../../ui/useMessages';
import type { Input } from './flow';
import styles from './import.module.css';
import { SelectField } from './SelectField';
import { openFile } from './useImport';

/** Chooses another sheet of a workbook, or another table of a file with several; nothing if there is only one. */
export function SheetChoice({ input, head }: { input: Input; head: TableHead }) {
  const t = useTexts(IMPORT).mapping;
  if (head.sheets.length < 2) return null;
  return (
    <SelectField
      label={FORMATS[head.format].json ? t.dataset : t.sheet}
      value={head.sheet ?? at(head.sheets, 0)}
      className={styles.sheetChoice}
      onChoose={(sheet) => openFile(input.file, input.name, sheet)}
    >
      {head.sheets.map((sheet) => (
        <option key={sheet} value={sheet}>
          {sheet}
        </option>
      ))}
    </SelectField>
  );
}
