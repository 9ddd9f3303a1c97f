import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { viewOfSlide } from '../../state/slideView';
import { navigate } from '../../state/store';
import { observationsQuery } from '../../ui/queries';
import { useText } from '../../ui/useText';
import type { Slides } from '../page';
import { type Action, press, slideAfter } from './keys';
import type { PresentView } from './page';
import type { SpeakerView } from './speaker/page';
import { type SlidesState, useSlides } from './useSlides';
import { useSync } from './useSync';

/** A page that steps through slides. */
type SteppingView = PresentView | SpeakerView;

/** When the presentation of a page began in this window, so that a reload does not begin it anew. */
function begun(key: string): number {
  try {
    return Number(sessionStorage.getItem(key)) || Date.now();
  } catch {
    return Date.now();
  }
}

function rememberBegun(key: string, started: number): void {
  try {
    sessionStorage.setItem(key, String(started));
  } catch {
    // A window without storage begins anew when it is reloaded.
  }
}

/** A presentation as one of its windows sees it. */
export interface Presentation extends SlidesState {
  /** From 1, within the slides there are. */
  readonly slide: number;
  readonly count: number;
  readonly blank: boolean;
  readonly started: number;
  /** Whether another window follows. */
  readonly followed: boolean;
  readonly goTo: (slide: number) => void;
  readonly setBlank: (blank: boolean) => void;
  /** Starts the clock again. */
  readonly restart: () => void;
}

/** Fetches what the slides show before it is asked for, so that nothing loads between them. */
function usePrefetch(slides: Slides | null) {
  const client = useQueryClient();
  const { index } = useText();
  useEffect(() => {
    for (const { content } of slides?.slides ?? []) {
      const view = content.type === 'chart' ? viewOfSlide(content.view, index) : null;
      if (view?.page !== 'indicator') continue;
      const { difference } = index.indicator(view.indicator);
      for (const id of [view.indicator, difference]) {
        if (id !== null && index.has('indicator', id)) {
          void client.prefetchQuery(observationsQuery(index.entry(id).files));
        }
      }
    }
  }, [slides, client, index]);
}

/** The state of a presentation: which slide, blank or not, in step with its other window and with the address. */
export function usePresentation(view: SteppingView): Presentation {
  const text = useText();
  const { slides, problem } = useSlides(view.of);
  usePrefetch(slides);
  const count = slides?.slides.length ?? 0;
  const slide = count === 0 ? view.slide : Math.min(view.slide, count);
  const key = view.of;
  const [blank, setBlank] = useState(false);
  const startKey = `noegletavlen.begyndt ${key}`;
  const [started, setStarted] = useState(() => begun(startKey));
  useEffect(() => rememberBegun(startKey, started), [startKey, started]);
  // Each slide is no step in the history: Back leaves the presentation.
  const goTo = (to: number) => navigate(text.href({ ...view, slide: to }), { replace: true });
  const followed = useSync(key, { slide, blank, started }, (shared) => {
    setBlank(shared.blank);
    setStarted(shared.started);
    goTo(shared.slide);
  });
  return {
    slides,
    problem,
    slide,
    count,
    blank,
    started,
    followed,
    goTo,
    setBlank,
    restart: () => setStarted(Date.now()),
  };
}

/** Keys that are left to what has focus: buttons are pressed with them, and texts are written. */
function isForControl(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement;
  if (target.closest('dialog, input, textarea, select')) return true;
  if (event.key === 'Enter') return target.closest('button, a, summary') !== null;
  return event.key === ' ' && target.closest('button, summary') !== null;
}

/**
 * Lets keys and clickers step through a presentation, wherever the focus is.
 * @param perform what a window does beyond stepping
 */
export function useKeys(presentation: Presentation, perform: (action: Action) => void): void {
  const latest = useRef({ presentation, perform });
  useLayoutEffect(() => {
    latest.current = { presentation, perform };
  });
  useEffect(() => {
    let digits = '';
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isForControl(event))
        return;
      const pressed = press(digits, event.key);
      digits = pressed.digits;
      const { action } = pressed;
      if (!action) return;
      event.preventDefault();
      const { slide, count, blank, goTo, setBlank } = latest.current.presentation;
      const to = slideAfter(action, slide, count);
      if (action.type === 'blank') setBlank(!blank);
      // A blank screen is lit by any step, which goes no further.
      else if (to !== null && blank) setBlank(false);
      else if (to !== null) goTo(to);
      else latest.current.perform(action);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

/** The slides that are ready: the one shown, the one before and the one after. */
export function useReady({ slides, slide }: Presentation) {
  return useMemo(
    () =>
      (slides?.slides ?? [])
        .map((content, i) => ({ slide: content, number: i + 1 }))
        .filter(({ number }) => Math.abs(number - slide) <= 1),
    [slides, slide],
  );
}
