/** Finds dates, weeks, months, quarters, halves and years, however they are written. */
import { type Atom, BLANK } from './atom';
import { FORMS } from './forms';

const FORM_PATTERNS = FORMS.map(([pattern, make]) => ({ pattern: new RegExp(pattern, 'giu'), make }));

/** All of a text in their order. */
export function findAtoms(text: string): Atom[] {
  const found: Atom[] = [];
  for (const { pattern, make } of FORM_PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].trimEnd().length];
      if (found.some((other) => other.from < to && from < other.to)) continue;
      const atom: Atom = { ...BLANK, ...make(match.slice(1)), from, to };
      if (atom.sort === 'date' && !(atom.m >= 1 && atom.m <= 12 && atom.d >= 1 && atom.d <= 31)) continue;
      if (atom.sort === 'month' && atom.whole === '' && atom.m === 0) continue;
      if (atom.sort === 'week' && (atom.n < 1 || atom.n > 53)) continue;
      found.push(atom);
    }
  }
  return found.sort((a, b) => a.from - b.from);
}
