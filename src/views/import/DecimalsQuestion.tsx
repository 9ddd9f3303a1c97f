import { useId, useMemo, useState } from 'react';
import { IMPORT } from '../../i18n/import';
import type { TableHead } from '../../model/import';
import type { DecimalStyle, Mapping } from '../../model/mapping';
import { classNames } from '../../ui/classNames';
import { Check } from '../../ui/Field';
import { useTexts } from '../../ui/useMessages';
import type { Text } from '../../ui/useText';
import styles from './import.module.css';
import { ambiguousNumbers, setDecimals, type TwoReadings } from './mapping';

const STYLES: readonly DecimalStyle[] = ['comma', 'dot'];

/** Decimals that a number shows, so that a difference between two readings is seen. */
function decimalsOf(value: number): number {
  return (String(value).split('.')[1] ?? '').length;
}

/**
 * Asks how decimals are written, with numbers of the file read both ways. Where the file leaves no doubt, the answer can
 * still be found and changed.
 * @param asked true where it is to be asked whatever the file tells
 */
export function DecimalsQuestion({
  head,
  mapping,
  change,
  text,
  asked = false,
}: {
  head: TableHead;
  mapping: Mapping;
  change: (mapping: Mapping) => void;
  text: Text;
  asked?: boolean;
}) {
  const t = useTexts(IMPORT).mapping;
  const id = useId();
  const examples = useMemo(() => ambiguousNumbers(head.rows, mapping), [head, mapping]);
  // Once it has been asked, the question stays where it is when it is answered.
  const [open, setOpen] = useState(asked || mapping.decimals === null);
  if (mapping.decimals === null && !open) setOpen(true);
  const reads = (example: TwoReadings, style: DecimalStyle) => {
    const value = example[style];
    const below = Math.floor(Math.abs(value));
    return t.reads(
      example.text,
      text.number(value, decimalsOf(value)),
      text.number(below, 0),
      below >= 1000 ? null : text.number(below + 1, 0),
    );
  };
  const question = (
    <fieldset className={styles.question}>
      <legend>{t.decimalsQuestion}</legend>
      {examples.length > 0 && <p className="muted">{t.decimalsWhy}</p>}
      {STYLES.map((style) => (
        <Check key={style} className={styles.check}>
          <input
            type="radio"
            name={id}
            checked={mapping.decimals === style}
            onChange={() => change(setDecimals(mapping, style, head.rows))}
          />
          <span>
            {t.decimal[style]}
            {examples.map((example) => (
              <span key={example.text} className={classNames(styles.example, 'muted small')}>
                {reads(example, style)}
              </span>
            ))}
          </span>
        </Check>
      ))}
    </fieldset>
  );
  if (open || mapping.decimals === null) return question;
  return (
    <details className={styles.known}>
      <summary>{t.decimalsKnown[mapping.decimals]}</summary>
      {question}
    </details>
  );
}
