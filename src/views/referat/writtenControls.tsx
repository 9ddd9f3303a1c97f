/** Fields of a figure that are written: its value and its period. */
import { useId, useState } from 'react';
import { readPeriod } from '../../dataset/import/periods';
import { READ_REFERAT } from '../../i18n/readReferat';
import { decimalsOf } from '../../model/decimals';
import { classNames } from '../../ui/classNames';
import { Field } from '../../ui/Field';
import { useTexts } from '../../ui/useMessages';
import type { Control } from './control';
import { readWritten } from './readWritten';
import styles from './referat.module.css';

/** The number itself. */
export function ValueControl({ value, change, text, first = false }: Control<number>) {
  const t = useTexts(READ_REFERAT);
  const id = useId();
  const [written, write] = useState(() =>
    Number.isFinite(value) ? text.number(value, decimalsOf(value)) : '',
  );
  const read = readWritten(written, text.language);
  return (
    <Field as="p">
      <label htmlFor={id}>{t.head.value}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        value={written}
        // biome-ignore lint/a11y/noAutofocus: it was asked for
        autoFocus={first}
        aria-invalid={read === null}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => {
          write(target.value);
          change(readWritten(target.value, text.language));
        }}
      />
      <span
        id={`${id}-help`}
        className={read === null ? styles.wrong : classNames(styles.help, 'muted', 'small')}
      >
        {read === null
          ? t.fields.valueWrong
          : /\p{L}/u.test(written) && t.fields.valueRead(text.number(read, decimalsOf(read)))}
      </span>
    </Field>
  );
}

/** When it holds, in words. */
export function PeriodControl({ value, change, text, first = false }: Control<string>) {
  const t = useTexts(READ_REFERAT);
  const id = useId();
  const [written, write] = useState(() => (value === '' ? '' : text.period(value)));
  const read = readPeriod(written.replaceAll('\u00a0', ' '));
  return (
    <Field as="p">
      <label htmlFor={id}>{t.head.period}</label>
      <input
        id={id}
        type="text"
        value={written}
        maxLength={60}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: it was asked for
        autoFocus={first}
        aria-invalid={read === null}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => {
          write(target.value);
          change(readPeriod(target.value.replaceAll('\u00a0', ' ')));
        }}
      />
      <span
        id={`${id}-help`}
        className={read === null ? styles.wrong : classNames(styles.help, 'muted', 'small')}
      >
        {read === null
          ? t.fields.periodWrong
          : read === ''
            ? t.fields.periodHelp
            : t.fields.periodRead(text.period(read))}
      </span>
    </Field>
  );
}
