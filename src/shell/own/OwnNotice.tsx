import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { DIALOG } from '../../i18n/dialog';
import { OWN } from '../../i18n/own';
import { clearDeleted } from '../../state/own';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Note';
import { troubleQuery } from '../../ui/ownQueries';
import { useTexts } from '../../ui/useMessages';
import styles from '../Notices.module.css';

/** Whether the reader has closed the note, until the page is reloaded. */
let dismissed = false;

/** Says once that own figures cannot be read or will not last, and clears away what was deleted. */
export default function OwnNotice() {
  const t = useTexts(OWN);
  const { closeNote } = useTexts(DIALOG);
  const { data: trouble = null } = useQuery(troubleQuery);
  const [closed, setClosed] = useState(dismissed);
  useEffect(() => {
    const timer = setTimeout(() => void clearDeleted(), __REST_MS__);
    return () => clearTimeout(timer);
  }, []);
  if (trouble === null || closed) return null;
  const close = () => {
    dismissed = true;
    setClosed(true);
  };
  return (
    <Note as="div" className={styles.notice} role="status">
      <p>{t.trouble[trouble]}</p>
      <Button onClick={close}>{closeNote}</Button>
    </Note>
  );
}
