/** Fields of a figure that are written: its value and its period. */
import { type InputHTMLAttributes, type ReactNode, useId, useState } from 'react';
import { readPeriod } from '../../dataset/import/periods';
import { READ_REFERAT } from '../../i18n/readReferat';
import { decimalsOf } from '../../model/decimals';
import { classNames } from '../../ui/classNames';
import { Field } from '../../ui/Field';
import { useTexts } from '../../ui/useMessages';
import type { Control } from './control';
import { readWritten } from './readWritten';
import styles from './referat.module.css';

/** A field that is written in, with what it is read as, or why it cannot be read, below it. */
function WrittenField({
  label,
  wrong,
  help,
  first,
  onWrite,
  ...input
}: Pick<InputHTMLAttributes<HTMLInputElement>, 'inputMode' | 'maxLength' | 'autoComplete'> & {
  label: string;
  value: string;
  wrong: boolean;
  help: ReactNode;
  first: boolean;
  onWrite: (written: string) => void;
}) {
  const id = useId();
  return (
    <Field as="p">
      <label htmlFor={id}>{label}</label>
      <input
        {...input}
        id={id}
        type="text"
        // biome-ignore lint/a11y/noAutofocus: it was asked for
        autoFocus={first}
        aria-invalid={wrong}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => onWrite(target.value)}
      />
      <span id={`${id}-help`} className={wrong ? styles.wrong : classNames(styles.help, 'muted', 'small')}>
        {help}
      </span>
    </Field>
  );
}

/** The number itself. */
export function ValueControl({ value, change, text, first = false }: Control<number>) {
  const t = useTexts(READ_REFERAT);
  const [written, write] = useState(() =>
    Number.isFinite(value) ? text.number(value, decimalsOf(value)) : '',
  );
  const read = readWritten(written, text.language);
  return (
    <WrittenField
      label={t.head.value}
      inputMode="decimal"
      value={written}
      wrong={read === null}
      help={
        read === null
          ? t.fields.valueWrong
          : /\p{L}/u.test(written) && t.fields.valueRead(text.number(read, decimalsOf(read)))
      }
      first={first}
      onWrite={(now) => {
        write(now);
        change(readWritten(now, text.language));
      }}
    />
  );
}

/** The period that is written, its spaces as texts of the page or the keyboard have them; null if it cannot be read. */
const periodOf = (written: string) => readPeriod(written.replaceAll('\u00a0', ' '));

/** When it holds, in words. */
export function PeriodControl({ value, change, text, first = false }: Control<string>) {
  const t = useTexts(READ_REFERAT);
  const [written, write] = useState(() => (value === '' ? '' : text.period(value)));
  const read = periodOf(written);
  const { periodWrong, periodHelp, periodRead } = t.fields;
  return (
    <WrittenField
      label={t.head.period}
      value={written}
      maxLength={60}
      autoComplete="off"
      wrong={read === null}
      help={read === null ? periodWrong : read === '' ? periodHelp : periodRead(text.period(read))}
      first={first}
      onWrite={(now) => {
        write(now);
        change(periodOf(now));
      }}
    />
  );
}
