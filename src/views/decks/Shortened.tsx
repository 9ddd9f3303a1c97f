import { DECKS } from '../../i18n/decks';
import { Failure } from '../../ui/Failure';
import { useTexts } from '../../ui/useMessages';

/** A note that texts of an imported deck were cut. @param slides which slides, from 1; without any there is no note */
export function Shortened({ slides }: { slides: readonly number[] }) {
  const t = useTexts(DECKS);
  if (slides.length === 0) return null;
  return <Failure role="alert">{t.shortened(slides.join(', '))}</Failure>;
}
