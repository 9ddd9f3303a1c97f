import type { ReactNode } from 'react';
import { PRESENT } from '../../i18n/present';
import { Button } from '../../ui/Button';
import { useTexts } from '../../ui/useMessages';
import type { Action } from './keys';
import styles from './present.module.css';

/** What the browser would not do. */
export type Trouble = 'fullscreen' | 'popup';

/** What a presentation can do, as buttons; they hide while nobody moves the pointer or tabs to them. */
export function Controls({
  slide,
  count,
  dark,
  notes,
  trouble,
  speaker,
  perform,
  goTo,
  onDismiss,
}: {
  slide: number;
  count: number;
  dark: boolean;
  notes: boolean;
  trouble: Trouble | null;
  /** Address of the speaker's window, for a browser that opens none by itself. */
  speaker: string;
  perform: (action: Action) => void;
  goTo: (slide: number) => void;
  onDismiss: () => void;
}) {
  const t = useTexts(PRESENT);
  const button = (
    type: Exclude<Action['type'], 'go'>,
    label: ReactNode,
    { pressed, desk = false }: { pressed?: boolean; desk?: boolean } = {},
  ) => (
    <button
      type="button"
      className={desk ? styles.forDesk : undefined}
      aria-pressed={pressed}
      onClick={() => perform({ type })}
    >
      {label}
    </button>
  );
  return (
    <>
      {trouble && (
        <div className={styles.trouble} role="alert">
          {trouble === 'fullscreen' ? t.fullscreenRefused : t.popupBlocked}{' '}
          {trouble === 'popup' && (
            <a href={speaker} target="_blank" rel="noopener opener" onClick={onDismiss}>
              {t.openSpeaker}
            </a>
          )}{' '}
          <Button look="link" onClick={onDismiss}>
            {t.dismiss}
          </Button>
        </div>
      )}
      <div className={styles.controls} role="toolbar" aria-label={t.controls}>
        <button type="button" aria-label={t.previous} disabled={slide <= 1} onClick={() => goTo(slide - 1)}>
          ←
        </button>
        <button type="button" aria-label={t.next} disabled={slide >= count} onClick={() => goTo(slide + 1)}>
          →
        </button>
        {button('speaker', t.speaker, { desk: true })}
        {button('notes', t.notes, { pressed: notes })}
        {button('dark', t.dark, { pressed: dark })}
        {document.fullscreenEnabled && button('fullscreen', t.fullscreen, { desk: true })}
        {button('help', t.help, { desk: true })}
        {button('leave', t.leave)}
      </div>
    </>
  );
}
