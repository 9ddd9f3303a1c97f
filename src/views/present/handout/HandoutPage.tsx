import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { PRESENT } from '../../../i18n/present';
import { likelyPage } from '../../../state/address';
import { navigate } from '../../../state/store';
import { Actions } from '../../../ui/Actions';
import { Button } from '../../../ui/Button';
import { classNames } from '../../../ui/classNames';
import { PageCode } from '../../../ui/PageCode';
import { today } from '../../../ui/today';
import { useTexts } from '../../../ui/useMessages';
import { useText } from '../../../ui/useText';
import { useTitle } from '../../../ui/useTitle';
import { NoSlides } from '../NoSlides';
import { PowerPointButton } from '../powerpoint/PowerPointButton';
import { ReadySlide } from '../ReadySlide';
import { StageBox } from '../StageBox';
import { useSlides } from '../useSlides';
import styles from './handout.module.css';
import type { HandoutView } from './page';

/** Slides on one printed sheet. */
const ON_SHEET = 3;
/** Lines to write on next to a slide. */
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
      <NoSlides
        problem={problem}
        waiting={slides === null && problem === null}
        back={text.href(view.of)}
        view={view}
      />
    );
  }
  const count = slides.slides.length;
  const printed = words.made(text.date(today()));
  // A reader's own deck is in her browser alone, and a title slide has a code of its own.
  const hasAddress = likelyPage(view.of) !== 'deck' && slides.slides[0]?.content.type !== 'title';
  return (
    <div
      ref={page}
      className={view.withLines ? classNames(styles.handout, styles.withLines) : styles.handout}
    >
      <header className={styles.head}>
        <h1>
          {words.title}: {slides.name}
        </h1>
        <p>{words.intro}</p>
        <Actions>
          {[false, true].map((withLines) => (
            <Button
              key={String(withLines)}
              aria-pressed={view.withLines === withLines}
              onClick={() => navigate(text.href({ ...view, withLines }), { replace: true })}
            >
              {withLines ? words.three : words.one}
            </Button>
          ))}
          <Button look="primary" disabled={!ready} onClick={() => print()}>
            {/* As wide before as after, so that what stands beside it stays. */}
            <span className={styles.either}>
              <span aria-hidden={!ready}>{words.print}</span>
              <span aria-hidden={ready}>{words.preparing}</span>
            </span>
          </Button>
          <PowerPointButton slides={() => slides} />
          <a href={text.href(view.of)}>{t.back}</a>
        </Actions>
      </header>
      {sheets.map(({ key, own }, i) => (
        <div key={key} className={styles.sheet}>
          {own.map(({ slide, number }) => (
            <div key={slide.id} className={styles.row}>
              <div className={styles.slide} data-part="sheet">
                <StageBox>
                  <ReadySlide slide={slide} place={t.place(number, count)} />
                </StageBox>
              </div>
              {view.withLines && (
                <div className={styles.lines}>
                  {LINES.map((line) => (
                    <hr key={line} />
                  ))}
                </div>
              )}
            </div>
          ))}
          <div className={styles.foot}>
            <p>
              {slides.name} · {printed}
            </p>
            {i === 0 && hasAddress && <PageCode href={text.href(view.of)} className={styles.code} />}
          </div>
        </div>
      ))}
    </div>
  );
}
