import { useEffect, useState } from 'react';
import { PRESENT } from '../../../i18n/present';
import { useApp } from '../../../state/store';
import { useTexts } from '../../../ui/useMessages';
import { useText } from '../../../ui/useText';
import { useTitle } from '../../../ui/useTitle';
import { NoSlides } from '../NoSlides';
import { ReadySlide } from '../ReadySlide';
import { StageBox } from '../StageBox';
import { useKeys, usePresentation, useReady } from '../usePresentation';
import { elapsedText, two } from './elapsedText';
import type { SpeakerView } from './page';
import '../present.css';
import './speaker.css';

/** The time now, told every second. */
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
    <div className="speaker-clock">
      <p>
        {t.clock} <strong>{[two(now.getHours()), two(now.getMinutes())].join(separator)}</strong>
      </p>
      <p>
        {t.elapsed} <strong>{elapsedText(now.getTime() - started, separator)}</strong>
      </p>
      <button type="button" className="button" onClick={restart}>
        {t.restart}
      </button>
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
      <NoSlides problem={problem} waiting={slides === null && problem === null} back={text.href(view.of)} />
    );
  }
  return (
    <div className="speaker">
      <header className="speaker-bar">
        <h1>{slides?.name}</h1>
        <p aria-live="polite">{t.place(slide, count)}</p>
        <Clock started={started} restart={restart} />
      </header>
      <div className="speaker-slides">
        {ready.map(({ slide: own, number }) => (
          <section
            key={own.id}
            className={number === slide ? 'speaker-now' : 'speaker-next'}
            aria-label={number === slide ? t.now : t.upNext}
          >
            <p className="speaker-label">{number === slide ? t.now : t.upNext}</p>
            <div className="speaker-frame">
              <StageBox dark={view.dark}>
                <ReadySlide slide={own} place={t.place(number, count)} />
              </StageBox>
              {blank && number === slide && <p className="speaker-blank">{t.isBlank}</p>}
            </div>
          </section>
        ))}
        {slide === count && <p className="speaker-next speaker-last">{t.lastSlide}</p>}
      </div>
      <section className="speaker-notes" aria-label={t.notes}>
        <p className="speaker-label">{t.notes}</p>
        <p className="speaker-note">{current.note || t.noNotes}</p>
      </section>
      <footer className="speaker-buttons">
        <button type="button" className="button" disabled={slide <= 1} onClick={() => goTo(slide - 1)}>
          ← {t.previous}
        </button>
        <button type="button" className="button" disabled={slide >= count} onClick={() => goTo(slide + 1)}>
          {t.next} →
        </button>
        <button type="button" className="button" aria-pressed={blank} onClick={() => setBlank(!blank)}>
          {blank ? t.unblank : t.blank}
        </button>
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
