import styles from './OwnMark.module.css';

/** Icon before the label of an own figure: a sheet with a folded corner. */
export function OwnMark() {
  return (
    <svg className={styles.mark} viewBox="0 0 12 14" width="12" height="14" aria-hidden="true">
      <path d="M1 1h6l4 4v8H1zM7 1v4h4" />
    </svg>
  );
}
