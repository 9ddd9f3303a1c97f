/** Arbitrary decks, as the program makes them. */
import fc from 'fast-check';
import { DECK_LIMITS, type Deck, type Slide, type SlideContent } from '../../src/model/deck';

/** Text as people write it, and worse. */
export const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    'Blåbærgrød på Ærø 🫐👩‍👩‍👧',
    '<script>alert(1)</script>',
    '"}],"slides":[',
    '__proto__',
    '=1+1',
    '\u202eomvendt',
  ),
);

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const view = fc
  .tuple(id, fc.option(words))
  .map(([page, q]) => `/noegletal/${page}${q ? `?q=${encodeURIComponent(q)}` : ''}`);
const content: fc.Arbitrary<SlideContent> = fc.oneof(
  fc.record({ type: fc.constant('chart' as const), view }),
  fc.record({ type: fc.constant('rows' as const), view, first: fc.nat(300) }),
  fc.record({ type: fc.constantFrom('title', 'verdict', 'figures', 'questions'), area: id }),
  fc.record({ type: fc.constant('sources' as const), areas: fc.array(id, { maxLength: 5 }) }),
  fc.record({ type: fc.constant('text' as const), text: words }),
);
const key = fc.tuple(id, id).map((parts) => `${parts.join('.')}.faktisk.2023`);
const values = fc.dictionary(
  fc.oneof(key, fc.constantFrom('toString', 'length')),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  { noNullPrototype: true, maxKeys: 6 },
);

/** A slide as the program makes it. */
export const anySlide: fc.Arbitrary<Slide> = fc.record({
  id: fc.uuid(),
  content,
  title: fc.option(words),
  note: fc.oneof(words, fc.constant('første linje\nanden linje\n')),
  seen: fc.option(
    fc.record(
      { date: fc.constantFrom('2023-11-06', '2024-02-29'), values, bundled: fc.constant(true as const) },
      { requiredKeys: ['date', 'values'] },
    ),
  ),
});

/** A deck as the program makes it. */
export const anyDeck: fc.Arbitrary<Deck> = fc.record({
  id: fc.uuid(),
  name: words.map((name) => name.slice(0, DECK_LIMITS.name)),
  changed: fc.constant('2024-01-31T12:00:00.000Z'),
  slides: fc.uniqueArray(anySlide, { maxLength: 6, selector: (slide) => slide.id }),
});

/** A deck without what is its own in each browser: the ids, and when it was changed. */
export function contentsOf({ name, slides }: Deck) {
  return { name, slides: slides.map(({ id: _, ...rest }) => rest) };
}

/** What others get of a deck: not the figures that may be the reader's own. */
export function contentsOutside(deck: Deck) {
  const { name, slides } = contentsOf(deck);
  return {
    name,
    slides: slides.map((slide) => ({ ...slide, seen: slide.seen?.bundled ? slide.seen : null })),
  };
}
