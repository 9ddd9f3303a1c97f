import { type Age, OLD } from '../analysis/verdict/age';
import { VERDICT } from '../i18n/verdict';
import styles from './AgePill.module.css';
import { classNames } from './classNames';
import { useTexts } from './useMessages';

/** A figure younger than so many months is new. */
const NEW = 2;

/** How old a figure is; nothing for a new one, bold for one too old to count. */
export function AgePill({ age }: { age: Age }) {
  const t = useTexts(VERDICT);
  if (age.months < NEW) return null;
  return (
    <span className={classNames(styles.pill, age.years >= OLD && styles.old)}>
      {t.age(age.years, age.months)}
    </span>
  );
}
