import { useId, useMemo, useState } from 'react';
import { exampleOf } from '../../dataset/import/blanks';
import { IMPORT } from '../../i18n/import';
import type { TableHead } from '../../model/import';
import { BLANK_USES, type BlankUse, type Mapping } from '../../model/mapping';
import { classNames } from '../../ui/classNames';
import { Check } from '../../ui/Field';
import { useTexts } from '../../ui/useMessages';
import styles from './import.module.css';

/**
 * Asks what an empty cell before the figures means, with a row of the file. Where the shape of the table tells, the answer
 * can still be found and changed; nothing is shown where no row has such a cell.
 * @param asked true where it is to be asked whatever the first rows tell
 */
export function BlanksQuestion({
  head,
  mapping,
  change,
  asked = false,
}: {
  head: TableHead;
  mapping: Mapping;
  change: (mapping: Mapping) => void;
  asked?: boolean;
}) {
  const t = useTexts(IMPORT).mapping;
  const id = useId();
  const { blanks, columns } = mapping;
  const example = useMemo(() => exampleOf(columns, head.rows), [columns, head.rows]);
  // Once it has been asked, the question stays where it is when it is answered.
  const [open, setOpen] = useState(asked || blanks === null);
  if (blanks === null && !open) setOpen(true);
  if (!open && !example && blanks === 'refuse') return null;
  const row = (cells: readonly string[], blank: string) => cells.map((cell) => cell || blank).join(' · ');
  const reads: Readonly<Record<BlankUse, string | null>> = {
    above: example && row(example.filled, t.blankCell),
    everybody: example && row(example.own, t.noGroup),
    refuse: null,
  };
  const question = (
    <fieldset className={styles.question}>
      <legend>{t.blanksQuestion}</legend>
      {example && <p className="muted">{t.blanksWhy(row(example.own, t.blankCell))}</p>}
      {BLANK_USES.map((use) => (
        <Check key={use} className={styles.check}>
          <input
            type="radio"
            name={id}
            checked={blanks === use}
            onChange={() => change({ ...mapping, blanks: use })}
          />
          <span>
            {t.blank[use]}
            {reads[use] !== null && (
              <span className={classNames(styles.example, 'muted small')}>{t.blankReads(reads[use])}</span>
            )}
          </span>
        </Check>
      ))}
    </fieldset>
  );
  if (open || blanks === null) return question;
  return (
    <details className={styles.known}>
      <summary>{t.blanksKnown[blanks]}</summary>
      {question}
    </details>
  );
}
