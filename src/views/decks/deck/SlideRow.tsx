import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { useCallback, useId, useState } from 'react';
import { changesSince, type FigureChanges, seeNow } from '../../../analysis/deck/changes';
import { DECKS } from '../../../i18n/decks';
import { DECK_LIMITS, type Slide as DeckSlide, type SlideContent } from '../../../model/deck';
import type { Observation } from '../../../model/observation';
import {
  addTextSlide,
  changeSlide,
  deleteSlide,
  duplicateSlide,
  moveSlide,
  rememberSeen,
} from '../../../state/decks';
import { viewOfSlide } from '../../../state/slideView';
import { Actions } from '../../../ui/Actions';
import { Button, ButtonLink } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { classNames } from '../../../ui/classNames';
import { Field } from '../../../ui/Field';
import { useTexts } from '../../../ui/useMessages';
import { type Text, useText } from '../../../ui/useText';
import { WhenNear } from '../../../ui/WhenNear';
import type { View } from '../../pages';
import { Slide } from '../../present/Slide';
import type { Shown } from '../../present/SlideFrame';
import { StageBox } from '../../present/StageBox';
import styles from '../decks.module.css';
import { ChangesNote } from './ChangesNote';

/** Below this many characters left, the number is shown. */
const NEAR = 500;

/** The page that a slide's content is from; null of the reader's own words. */
function pageOf(content: SlideContent, { index }: Text): View | null {
  switch (content.type) {
    case 'chart':
    case 'rows':
      return viewOfSlide(content.view, index);
    case 'sources':
      return { page: 'sources' };
    case 'text':
      return null;
    default:
      return index.has('area', content.area) ? { page: 'area', area: content.area } : { page: 'overview' };
  }
}

/** A slide in the editor: what it shows, its title and note, and its place among the others. */
export function SlideRow({
  deck,
  slide,
  number,
  count,
}: {
  deck: string;
  slide: DeckSlide;
  number: number;
  count: number;
}) {
  const text = useText();
  const t = useTexts(DECKS);
  const { id, seen, title } = slide;
  const leftId = useId();
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, transform, transition, isDragging } =
    useSortable({ id });
  const [own, setOwn] = useState('');
  const [draft, setDraft] = useState<string | null>(null);
  const [textDraft, setTextDraft] = useState<string | null>(null);
  const [noteDraft, setNoteDraft] = useState<string | null>(null);
  const [figures, setFigures] = useState<readonly Observation[]>([]);
  const [changes, setChanges] = useState<FigureChanges | null>(null);
  // While it is written here, another window does not change it.
  const note = noteDraft ?? slide.note;
  const left = DECK_LIMITS.note - note.length;
  const page = pageOf(slide.content, text);
  const onShown = useCallback(
    (shown: Shown) => {
      if (title === null) setOwn(shown.title);
      setFigures(shown.figures);
      const since = changesSince(seen, shown.figures);
      setChanges(since);
      const now = seeNow(shown.figures, new Date());
      // What a slide shows the first time is what it was made with.
      if (seen === null) rememberSeen(deck, id, now);
      // Stored by a version without `bundled`, which can be added while the figures are the same.
      else if (since === null && now.bundled && !seen.bundled)
        rememberSeen(deck, id, { ...seen, bundled: true });
    },
    [deck, id, seen, title],
  );
  return (
    <Card
      as="li"
      ref={setNodeRef}
      className={isDragging ? classNames(styles.row, styles.dragging) : styles.row}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      aria-label={t.slideName(number, title ?? own)}
    >
      <button
        type="button"
        className={styles.handle}
        ref={setActivatorNodeRef}
        {...attributes}
        {...listeners}
        aria-label={t.move(number)}
      >
        <span aria-hidden="true">⠿</span>
        {number}
      </button>
      <div className={styles.thumb} inert>
        <WhenNear>
          <StageBox>
            <Slide content={slide.content} title={title} place={null} onShown={onShown} />
          </StageBox>
        </WhenNear>
      </div>
      <div className={styles.fields}>
        <Field>
          {t.slideTitle}
          <input
            type="text"
            value={draft ?? title ?? (slide.content.type === 'text' ? '' : own)}
            placeholder={own}
            maxLength={DECK_LIMITS.title}
            onChange={({ target: { value } }) => {
              setDraft(value);
              // Empty, or the chart's own again, it follows the figures.
              changeSlide(deck, id, { title: value === '' || value === own ? null : value });
            }}
            onBlur={() => setDraft(null)}
          />
        </Field>
        {slide.content.type === 'text' && (
          <Field>
            {t.slideText}
            <textarea
              rows={4}
              value={textDraft ?? slide.content.text}
              maxLength={DECK_LIMITS.text}
              onChange={({ target: { value } }) => {
                setTextDraft(value);
                changeSlide(deck, id, { text: value });
              }}
              onBlur={() => setTextDraft(null)}
            />
          </Field>
        )}
        <Field>
          {t.slideNote}
          <textarea
            rows={3}
            value={note}
            maxLength={DECK_LIMITS.note}
            aria-describedby={left < NEAR ? leftId : undefined}
            onChange={({ target: { value } }) => {
              setNoteDraft(value);
              changeSlide(deck, id, { note: value });
            }}
            onBlur={() => setNoteDraft(null)}
          />
        </Field>
        {left < NEAR && (
          <p id={leftId} className="muted">
            {left > 0 ? t.noteLeft(text.number(left, 0)) : t.noteFull(text.number(DECK_LIMITS.note, 0))}
          </p>
        )}
        {changes && (
          <ChangesNote
            changes={changes}
            titled={title !== null}
            onAccept={() => rememberSeen(deck, id, seeNow(figures, new Date()))}
          />
        )}
        <Actions>
          <Button
            look="link"
            disabled={number === 1}
            aria-label={t.moveUpOf(number)}
            onClick={() => moveSlide(deck, id, number - 2)}
          >
            ↑ {t.moveUp}
          </Button>
          <Button
            look="link"
            disabled={number === count}
            aria-label={t.moveDownOf(number)}
            onClick={() => moveSlide(deck, id, number)}
          >
            ↓ {t.moveDown}
          </Button>
          <Button
            look="link"
            disabled={count >= DECK_LIMITS.slides}
            aria-label={t.duplicateSlide(number)}
            onClick={() => duplicateSlide(deck, id)}
          >
            {t.duplicate}
          </Button>
          <Button look="link" aria-label={t.removeSlide(number)} onClick={() => deleteSlide(deck, id)}>
            {t.remove}
          </Button>
          <Button
            look="link"
            disabled={count >= DECK_LIMITS.slides}
            aria-label={t.textAfterOf(number)}
            onClick={() => addTextSlide(deck, id)}
          >
            + {t.textAfter}
          </Button>
          {page && (
            <ButtonLink look="link" href={text.href(page)}>
              {t.toPage}
            </ButtonLink>
          )}
        </Actions>
      </div>
    </Card>
  );
}
