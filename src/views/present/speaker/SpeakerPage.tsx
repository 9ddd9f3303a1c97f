import { useEffect, useState } from 'react';
import { PRESENT } from '../../../i18n/present';
import { useApp } from '../../../state/store';
import { Button } from '../../../ui/Button';
import { useTexts } from '../../../ui/useMessages';
import { useText } from '../../../ui/useText';
import { useTitle } from '../../../ui/useTitle';
import { NoSlides } from '../NoSlides';
import { ReadySlide } from '../ReadySlide';
import { StageBox } from '../StageBox';
import { useKeys, usePresentation, useReady } from '../usePresentation';
import { elapsedText, two } from './elapsedText';
import type { SpeakerView } from './page';
import styles from './speaker.module.css';

/** The time now, updated every second. */
function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

function Clock({ started, restart }: { started: number; restart: () => void }) {
  const t = useTexts(PRESENT);
  const now = useNow();
  const separator = useApp((state) => state.language) === 'da' ? '.' : ':';
  return (
    <div className={styles.clock} data-part="clock">
      <p>
        {t.clock} <strong>{[two(now.getHours()), two(now.getMinutes())].join(separator)}</strong>
      </p>
      <p>
        {t.elapsed} <strong>{elapsedText(now.getTime() - started, separator)}</strong>
      </p>
      <Button onClick={restart}>{t.restart}</Button>
    </div>
  );
}

/** The speaker's window: this slide, the next, notes and the time, in step with the window the audience sees. */
export default function SpeakerPage({ view }: { view: SpeakerView }) {
  // Another page's slides begin anew.
  return <Presentation key={view.of} view={view} />;
}

function Presentation({ view }: { view: SpeakerView }) {
  const text = useText();
  const t = useTexts(PRESENT);
  const presentation = usePresentation(view);
  const { slides, problem, slide, count, blank, started, followed, goTo, setBlank, restart } = presentation;
  const ready = useReady(presentation).filter(({ number }) => number >= slide);
  useTitle(`${t.speakerTitle}: ${slides?.name ?? ''}`);
  useKeys(presentation, ({ type }) => type === 'leave' && window.close());
  const current = slides?.slides[slide - 1];
  if (!current) {
    return (
      <NoSlides
        problem={problem}
        waiting={slides === null && problem === null}
        back={text.href(view.of)}
        view={view}
      />
    );
  }
  return (
    <div className={styles.speaker}>
      <header className={styles.bar}>
        <h1>{slides?.name}</h1>
        <p aria-live="polite">{t.place(slide, count)}</p>
        <Clock started={started} restart={restart} />
      </header>
      <div className={styles.slides}>
        {ready.map(({ slide: own, number }) => (
          <section
            key={own.id}
            className={number === slide ? styles.now : undefined}
            aria-label={number === slide ? t.now : t.upNext}
          >
            <p className={styles.label}>{number === slide ? t.now : t.upNext}</p>
            <div className={styles.frame}>
              <StageBox dark={view.dark}>
                <ReadySlide slide={own} place={t.place(number, count)} />
              </StageBox>
              {blank && number === slide && <p className={styles.blank}>{t.isBlank}</p>}
            </div>
          </section>
        ))}
        {slide === count && <p className={styles.last}>{t.lastSlide}</p>}
      </div>
      <section aria-label={t.notes}>
        <p className={styles.label}>{t.notes}</p>
        <p className={styles.note}>{current.note || t.noNotes}</p>
      </section>
      <footer className={styles.buttons}>
        <Button disabled={slide <= 1} onClick={() => goTo(slide - 1)}>
          ← {t.previous}
        </Button>
        <Button disabled={slide >= count} onClick={() => goTo(slide + 1)}>
          {t.next} →
        </Button>
        <Button aria-pressed={blank} onClick={() => setBlank(!blank)}>
          {blank ? t.unblank : t.blank}
        </Button>
        {!followed && (
          <p role="status">
            {t.alone}{' '}
            <a href={text.href({ ...view, page: 'present' })} target="_blank" rel="noopener opener">
              {t.showHere}
            </a>
          </p>
        )}
      </footer>
    </div>
  );
}
