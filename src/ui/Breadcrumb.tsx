import styles from './Breadcrumb.module.css';
import { useMessages } from './useMessages';

/** Breadcrumb of a page. */
export function Breadcrumb({
  steps,
}: {
  steps: readonly { readonly text: string; readonly href: string }[];
}) {
  const t = useMessages();
  return (
    <nav className={styles.breadcrumb} aria-label={t.breadcrumb} data-same="">
      <ol>
        {steps.map(({ text, href }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
