import { DECKS } from '../../i18n/decks';
import { Failure } from '../../ui/Failure';
import { useTexts } from '../../ui/useMessages';

/** Says that texts of a deck from elsewhere were too long. @param slides which, from 1; nothing is said of none */
export function Shortened({ slides }: { slides: readonly number[] }) {
  const t = useTexts(DECKS);
  if (slides.length === 0) return null;
  return <Failure role="alert">{t.shortened(slides.join(', '))}</Failure>;
}
