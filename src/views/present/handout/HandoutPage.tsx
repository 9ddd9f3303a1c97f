import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { PRESENT } from '../../../i18n/present';
import { navigate } from '../../../state/store';
import { today } from '../../../ui/today';
import { useTexts } from '../../../ui/useMessages';
import { useText } from '../../../ui/useText';
import { useTitle } from '../../../ui/useTitle';
import { NoSlides } from '../NoSlides';
import { ReadySlide } from '../ReadySlide';
import { StageBox } from '../StageBox';
import { useSlides } from '../useSlides';
import type { HandoutView } from './page';
import './handout.css';

/** Slides on one printed sheet. */
const ON_SHEET = 3;
/** Lines to write on beside a slide. */
const LINES = [1, 2, 3, 4, 5, 6];

/** True when nothing in an element is on its way any more, the charts' own scripts included; what failed is not. */
function useDrawn(ref: RefObject<HTMLElement | null>, slides: unknown): boolean {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || !slides) return;
    const look = () => setDrawn(element.querySelector('[data-loading]') === null);
    look();
    const observer = new MutationObserver(look);
    observer.observe(element, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [ref, slides]);
  return drawn;
}

/** Slides for paper: one a page, or three a page with lines to write on. */
export default function HandoutPage({ view }: { view: HandoutView }) {
  const text = useText();
  const t = useTexts(PRESENT);
  const words = t.handout;
  const { slides, problem } = useSlides(view.of);
  useTitle(`${words.title}: ${slides?.name ?? ''}`);
  const sheets = useMemo(() => {
    const all = (slides?.slides ?? []).map((slide, i) => ({ slide, number: i + 1 }));
    const size = view.withLines ? ON_SHEET : 1;
    return all.flatMap((entry, i) =>
      i % size === 0 ? [{ key: entry.slide.id, own: all.slice(i, i + size) }] : [],
    );
  }, [slides, view.withLines]);
  const page = useRef<HTMLDivElement>(null);
  const ready = useDrawn(page, slides);
  if (!slides || slides.slides.length === 0) {
    return (
      <NoSlides problem={problem} waiting={slides === null && problem === null} back={text.href(view.of)} />
    );
  }
  const count = slides.slides.length;
  const printed = words.made(text.date(today()));
  return (
    <div ref={page} className={view.withLines ? 'handout with-lines' : 'handout'}>
      <header className="handout-head">
        <h1>
          {words.title}: {slides.name}
        </h1>
        <p>{words.intro}</p>
        <div className="handout-choices">
          {[false, true].map((withLines) => (
            <button
              key={String(withLines)}
              type="button"
              className="button"
              aria-pressed={view.withLines === withLines}
              onClick={() => navigate(text.href({ ...view, withLines }), { replace: true })}
            >
              {withLines ? words.three : words.one}
            </button>
          ))}
          <button type="button" className="button primary" disabled={!ready} onClick={() => print()}>
            {ready ? words.print : words.preparing}
          </button>
          <a href={text.href(view.of)}>{t.back}</a>
        </div>
      </header>
      {sheets.map(({ key, own }) => (
        <div key={key} className="sheet">
          {own.map(({ slide, number }) => (
            <div key={slide.id} className="sheet-row">
              <div className="sheet-slide">
                <StageBox>
                  <ReadySlide slide={slide} place={t.place(number, count)} />
                </StageBox>
              </div>
              {view.withLines && (
                <div className="sheet-lines">
                  {LINES.map((line) => (
                    <hr key={line} />
                  ))}
                </div>
              )}
            </div>
          ))}
          <p className="sheet-foot">
            {slides.name} · {printed}
          </p>
        </div>
      ))}
    </div>
  );
}
