import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { PRESENT } from '../../../i18n/present';
import { Button } from '../../../ui/Button';
import { download } from '../../../ui/download';
import { useTexts } from '../../../ui/useMessages';
import { useText } from '../../../ui/useText';
import { fileName } from '../../decks/fileName';
import type { Slides } from '../../page';
import styles from './powerpoint.module.css';

/**
 * Saves slides as a PowerPoint file, and says how it goes. What writes it is loaded when it is asked for.
 * @param slides makes or loads them
 * @param of whose they are, where several such buttons stand on a page
 */
export function PowerPointButton({
  slides,
  disabled = false,
  of,
}: {
  slides: () => Slides | Promise<Slides>;
  disabled?: boolean;
  of?: string;
}) {
  const text = useText();
  const client = useQueryClient();
  const t = useTexts(PRESENT).powerPoint;
  const [status, setStatus] = useState('');
  const [busy, setBusy] = useState(false);
  const save = async () => {
    if (busy) return;
    setBusy(true);
    setStatus(t.making);
    try {
      const [{ deckPptx }, deck] = await Promise.all([import('./deckPptx'), slides()]);
      const file = `${fileName(deck.name)}.pptx`;
      download(file, await deckPptx(deck, text, client));
      setStatus(t.saved(file));
    } catch {
      setStatus(t.failed);
    }
    setBusy(false);
  };
  return (
    <>
      <Button
        look={of === undefined ? 'plain' : 'link'}
        aria-label={of === undefined ? undefined : t.saveOf(of)}
        aria-disabled={busy}
        disabled={disabled}
        onClick={() => void save()}
      >
        {t.save}
      </Button>
      <span role="status" className={styles.status}>
        {status}
      </span>
    </>
  );
}
