import { useId } from 'react';
import { IMPORT } from '../../i18n/import';
import type { TableHead } from '../../model/import';
import { useTexts } from '../../ui/useMessages';
import type { Input } from './flow';
import { openFile } from './useImport';

/** Chooses another sheet of a workbook; nothing where there is only one. */
export function SheetChoice({ input, head }: { input: Input; head: TableHead }) {
  const t = useTexts(IMPORT).mapping;
  const id = useId();
  if (head.sheets.length < 2) return null;
  return (
    <p className="import-field sheet-choice">
      <label htmlFor={id}>{t.sheet}</label>
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
    </p>
  );
}
