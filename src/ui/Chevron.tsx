import styles from './Chevron.module.css';

/** An arrow in a button that unfolds what is below it: to the right, and down when the button says `aria-expanded`. */
export function Chevron() {
  return (
    <svg className={styles.chevron} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M5.5 2.5L11 8l-5.5 5.5" />
    </svg>
  );
}
