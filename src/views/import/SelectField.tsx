import { type ReactNode, useId } from 'react';
import { Field } from '../../ui/Field';
import styles from './import.module.css';

/**
 * A labelled choice from a list.
 * @param invalid true if what is chosen cannot stand
 * @param wrong says so, below the list, which keeps the room for it
 * @param children the options
 */
export function SelectField({
  label,
  value,
  required,
  invalid,
  wrong,
  className,
  onChoose,
  children,
}: {
  label: string;
  value: string | number;
  required?: boolean;
  invalid?: boolean;
  wrong?: string;
  className?: string | undefined;
  onChoose: (value: string) => void;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <Field as="p" className={className}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        required={required}
        aria-invalid={invalid}
        aria-describedby={wrong === undefined ? undefined : `${id}-wrong`}
        onChange={(event) => onChoose(event.target.value)}
      >
        {children}
      </select>
      {wrong !== undefined && (
        <span id={`${id}-wrong`} className={styles.fieldWrong}>
          {invalid && wrong}
        </span>
      )}
    </Field>
  );
}
