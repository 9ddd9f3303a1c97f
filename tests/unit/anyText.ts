/** Arbitrary texts. */
import fc from 'fast-check';

/** Any character but half ones. That of fast-check takes two seconds to list them all first. */
const character = fc
  .oneof(fc.nat(0xff), fc.nat(0xf7ff), fc.nat(0x10f7ff))
  .map((n) => String.fromCodePoint(n < 0xd800 ? n : n + 0x800));

/** Any text of any characters. */
export const anyText = fc.string({ unit: character });
