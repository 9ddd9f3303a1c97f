import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';
import { PRESENT } from '../../i18n/present';
import { leavePresentation } from '../../state/startPresenting';
import { navigate } from '../../state/store';
import { classNames } from '../../ui/classNames';
import { useTexts } from '../../ui/useMessages';
import { useText } from '../../ui/useText';
import { useTitle } from '../../ui/useTitle';
import { Controls, type Trouble } from './Controls';
import { KeysDialog } from './KeysDialog';
import type { Action } from './keys';
import { NoSlides } from './NoSlides';
import type { PresentView } from './page';
import styles from './present.module.css';
import { ReadySlide } from './ReadySlide';
import type { Shown } from './SlideFrame';
import { StageBox } from './StageBox';
import { useKeys, usePresentation, useReady } from './usePresentation';
import { useStill } from './useStill';

/** A finger that moves so far sideways turns the page, pixels. */
const SWIPE = 50;

/** Goes to full screen or back. @throws if the browser refuses */
async function toggleFullscreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await document.documentElement.requestFullscreen();
}

/** Slides full screen, one at a time, with keys, a clicker, a finger or the controls that show when the pointer moves. */
export default function PresentPage({ view }: { view: PresentView }) {
  // Another page's slides begin anew.
  return <Presentation key={view.of} view={view} />;
}

function Presentation({ view }: { view: PresentView }) {
  const text = useText();
  const t = useTexts(PRESENT);
  const presentation = usePresentation(view);
  const { slides, problem, slide, count, blank, goTo, setBlank } = presentation;
  const ready = useReady(presentation);
  const [notes, setNotes] = useState(false);
  const [help, setHelp] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [shownTitle, setShownTitle] = useState('');
  const still = useStill();
  const down = useRef<number | null>(null);
  useTitle(slides?.name ?? '');

  const left = useRef(false);
  const leave = useCallback(() => {
    // Leaving full screen leaves too.
    if (left.current) return;
    left.current = true;
    if (document.fullscreenElement) void document.exitFullscreen();
    leavePresentation(text.href(view.of));
  }, [text, view.of]);
  const speaker = text.href({ ...view, page: 'speaker' });
  const perform = (action: Action) => {
    if (action.type === 'leave') leave();
    if (action.type === 'help') setHelp(true);
    if (action.type === 'notes') setNotes(!notes);
    if (action.type === 'dark') navigate(text.href({ ...view, dark: !view.dark }), { replace: true });
    if (action.type === 'fullscreen') toggleFullscreen().catch(() => setTrouble('fullscreen'));
    if (
      action.type === 'speaker' &&
      !window.open(speaker, 'noegletavlen-taler', 'popup,width=1200,height=760')
    ) {
      setTrouble('popup');
    }
  };
  useKeys(presentation, perform);
  useEffect(() => {
    // Esc leaves full screen by the browser itself, and the presentation with it; what lies over a slide goes first.
    let byKey = false;
    const onKey = (event: KeyboardEvent) => {
      byKey = event.key.toLowerCase() === 'f';
    };
    const onChange = () => {
      const covered = document.querySelector('dialog[open]') !== null;
      if (!document.fullscreenElement && !byKey && !covered) leave();
      byKey = false;
    };
    addEventListener('keydown', onKey, true);
    document.addEventListener('fullscreenchange', onChange);
    return () => {
      removeEventListener('keydown', onKey, true);
      document.removeEventListener('fullscreenchange', onChange);
    };
  }, [leave]);

  const onPointerUp = (event: PointerEvent) => {
    const from = down.current;
    down.current = null;
    if (from === null || event.pointerType === 'mouse') return;
    const moved = event.clientX - from;
    if (Math.abs(moved) >= SWIPE) goTo(Math.min(count, Math.max(1, slide + (moved < 0 ? 1 : -1))));
  };
  const onShown = useCallback(({ title }: Shown) => setShownTitle(title), []);
  const current = slides?.slides[slide - 1];
  if (!current)
    return (
      <NoSlides
        problem={problem}
        waiting={slides === null && problem === null}
        back={text.href(view.of)}
        view={view}
      />
    );
  return (
    <div
      className={classNames(styles.present, still && styles.still, notes && styles.withNotes)}
      data-presentation
      onPointerDown={(event) => {
        down.current = event.clientX;
      }}
      onPointerUp={onPointerUp}
    >
      <h1 className="visually-hidden">{slides?.name}</h1>
      <p className="visually-hidden" aria-live="polite">
        {blank ? t.blanked : t.announced(slide, count, shownTitle)}
      </p>
      <div className={styles.slides}>
        {ready.map(({ slide: own, number }) => (
          <StageBox key={own.id} dark={view.dark} waiting={number !== slide || blank}>
            <ReadySlide
              slide={own}
              place={t.place(number, count)}
              onShown={number === slide ? onShown : undefined}
            />
          </StageBox>
        ))}
        {blank && (
          <button
            type="button"
            className={styles.blank}
            aria-label={t.unblank}
            onClick={() => setBlank(false)}
          />
        )}
      </div>
      {notes && (
        <aside className={styles.notes} aria-label={t.notes}>
          {current.note || t.noNotes}
        </aside>
      )}
      <Controls
        slide={slide}
        count={count}
        dark={view.dark}
        notes={notes}
        trouble={trouble}
        speaker={speaker}
        perform={perform}
        goTo={goTo}
        onDismiss={() => setTrouble(null)}
      />
      {help && <KeysDialog onClose={() => setHelp(false)} />}
    </div>
  );
}
