import { useCallback, useState } from 'react';
import { changesSince } from '../../analysis/deck/changes';
import type { Slide as DeckSlide } from '../../model/deck';
import { useText } from '../../ui/useText';
import { Slide } from './Slide';
import type { Shown } from './SlideFrame';

/** A slide of a deck with its place in it; it says when its figures are other than when it was made. */
export function ReadySlide({
  slide,
  place,
  onShown,
}: {
  slide: DeckSlide;
  place: string | null;
  onShown?: ((shown: Shown) => void) | undefined;
}) {
  const text = useText();
  const [since, setSince] = useState<string | null>(null);
  const { seen } = slide;
  const show = useCallback(
    (shown: Shown) => {
      setSince(changesSince(seen, shown.figures)?.since ?? null);
      onShown?.(shown);
    },
    [seen, onShown],
  );
  return (
    <Slide
      content={slide.content}
      title={slide.title}
      place={place}
      changed={since === null ? null : text.date(since)}
      onShown={show}
    />
  );
}
