/** A sentence with the parts between `**` in bold. */
export function Rich({ text }: { text: string }) {
  return text.split('**').map((part, i) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence have no other identity than their place
    i % 2 === 1 ? <strong key={i}>{part}</strong> : part,
  );
}
