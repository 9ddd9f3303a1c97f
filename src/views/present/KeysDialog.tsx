import { PRESENT } from '../../i18n/present';
import { Dialog } from '../../ui/Dialog';
import { useTexts } from '../../ui/useMessages';
import styles from './present.module.css';

/** The keys of a presentation. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const t = useTexts(PRESENT);
  const { space, number } = t.keyNames;
  const keys = [
    ['→', '↓', space, 'Page Down'],
    ['←', '↑', 'Page Up'],
    ['Home', 'End'],
    [number],
    ['B', '.'],
    ['N'],
    ['S'],
    ['D'],
    ['F'],
    ['Esc'],
    ['?'],
  ];
  return (
    <Dialog title={t.helpTitle} onClose={onClose}>
      <dl className={styles.keys}>
        {keys.map((names, i) => (
          <div key={names[0]}>
            <dt>
              {names.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t.keyActions[i]}</dd>
          </div>
        ))}
      </dl>
      <p>{t.touch}</p>
    </Dialog>
  );
}
