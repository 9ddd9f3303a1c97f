import { Hyphenated } from './Hyphenated';

/** A sentence with the parts between `**` in bold. */
export function Rich({ text }: { text: string }) {
  return text.split('**').map((part, i) =>
    i % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other identity than their place
      <strong key={i}>
        <Hyphenated text={part} />
      </strong>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Hyphenated key={i} text={part} />
    ),
  );
}
