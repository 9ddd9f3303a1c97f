import { useState } from 'react';
import type { Notice } from '../state/url';
import { useMessages } from '../ui/useMessages';

/** Tells which parts of the address were ignored. Each set of them can be dismissed. */
export function Notices({ notices }: { notices: readonly Notice[] }) {
  const t = useMessages();
  const key = JSON.stringify(notices);
  const [dismissed, setDismissed] = useState('');
  if (notices.length === 0 || dismissed === key) return null;
  return (
    <div className="note notices" role="status">
      <p>
        <strong>{t.states.noticeTitle}</strong>
      </p>
      <ul>
        {notices.map(({ parameter, value }) => (
          <li key={`${parameter}=${value}`}>{t.states.notice(parameter, value)}</li>
        ))}
      </ul>
      <button type="button" className="button" onClick={() => setDismissed(key)}>
        {t.states.dismiss}
      </button>
    </div>
  );
}
