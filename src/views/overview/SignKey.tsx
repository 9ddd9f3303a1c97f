import { OVERVIEW } from '../../i18n/overview';
import { VERDICT } from '../../i18n/verdict';
import { SignMark } from '../../ui/Sign';
import { useTexts } from '../../ui/useMessages';
import styles from './overview.module.css';

const SIGNS = ['good', 'attention', 'mixed', 'level', 'info'] as const;

/** What the signs of judged figures mean. */
export function SignKey() {
  const words = useTexts(VERDICT);
  const t = useTexts(OVERVIEW);
  return (
    <ul className={styles.key}>
      {SIGNS.map((sign) => (
        <li key={sign}>
          <SignMark sign={sign} /> {words.signs[sign]}
        </li>
      ))}
      <li>
        <SignMark sign="good" hollow /> {t.hollow}
      </li>
    </ul>
  );
}
