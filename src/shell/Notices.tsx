import { useState } from 'react';
import type { Notice } from '../state/address';
import { Button } from '../ui/Button';
import { Note } from '../ui/Note';
import { useMessages } from '../ui/useMessages';
import styles from './Notices.module.css';

/** Tells which parts of the address were ignored. Each set of them can be dismissed. */
export function Notices({ notices }: { notices: readonly Notice[] }) {
  const t = useMessages();
  const key = JSON.stringify(notices);
  const [dismissed, setDismissed] = useState('');
  if (notices.length === 0 || dismissed === key) return null;
  return (
    <Note as="div" className={styles.notice} role="status">
      <p>
        <strong>{t.states.noticeTitle}</strong>
      </p>
      <ul>
        {notices.map(({ parameter, value }) => (
          <li key={`${parameter}=${value}`}>{t.states.notice(parameter, value)}</li>
        ))}
      </ul>
      <Button onClick={() => setDismissed(key)}>{t.states.dismiss}</Button>
    </Note>
  );
}
