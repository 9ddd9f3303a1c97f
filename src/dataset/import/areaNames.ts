/** How names of areas are compared: by what is left of them when spelling, case and punctuation are taken away. */

/** What an area is, at the end of its name: “Farum Kommune”, “Bornholms Regionskommune”. */
const MUNICIPALITY = /(?:(?:regions)?kommune)+$/;

/**
 * The form in which names of areas are compared: lower case, å as aa, æ as ae, ø as oe, other accents dropped,
 * nothing but letters and digits, and no “kommune” or “regionskommune” at the end. The same for a form as for what
 * it was made of. A genitive stays: “Københavns Kommune” is `koebenhavns`.
 */
export function foldName(text: string): string {
  return (
    text
      .toLowerCase()
      // Decomposed first, so that å is found whether it came as one character or as a with a ring.
      .normalize('NFD')
      .replaceAll('a\u030a', 'aa')
      .replaceAll('æ', 'ae')
      .replaceAll('ø', 'oe')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .replace(MUNICIPALITY, '')
  );
}
