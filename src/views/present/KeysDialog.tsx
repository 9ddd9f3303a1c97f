import { PRESENT } from '../../i18n/present';
import { useTexts } from '../../i18n/useMessages';
import { Dialog } from '../../ui/Dialog';

/** The keys of a presentation. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(PRESENT);
  return (
    <Dialog title={t.helpTitle} onClose={onClose}>
      <dl className="present-keys">
        {t.keys.map(([keys, what]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p>{t.touch}</p>
    </Dialog>
  );
}
