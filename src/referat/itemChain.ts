/** Which candidates together are the items of an agenda: numbers that follow one another, titles of one look, no section twice. */
import { at } from '../model/at';
import { type Candidate, CLOSED, type Context, candidatesOf, counts } from './itemCandidates';
import type { Marked } from './marker';
import type { SectionName } from './sectionNames';

/** How many candidates an item may span: without a bound a long document takes the square of its length. */
const FURTHEST = 400;

/** How well one item follows another. @param anew whether a meeting may begin between them */
function step(from: Candidate, to: Candidate, repeats: number, anew: boolean): number {
  let score = -4 * repeats;
  if (from.look === to.look) score += 1;
  else score -= 1.5;
  if (from.number === null || to.number === null) {
    if (from.number !== to.number) score -= 1;
    return score;
  }
  const gap = to.number - from.number;
  if (gap === 1) return score + 3;
  if (gap === 0 && /[a-z]$/.test(to.marked.number)) return score + 2;
  // The next meeting counts from the start, or from where the one before it stopped.
  if (gap <= 0) return score - (anew ? 1 : 8);
  return score - 1.5 * Math.min(gap - 1, 4);
}

/** How many sections are named more than once from each block on. */
function repeatsFrom(sections: readonly (SectionName | null)[]): number[] {
  const seen = new Set<string>();
  const repeats = [0];
  for (const section of [...sections].reverse()) {
    const again = counts(section) && seen.has(section.key);
    if (counts(section)) seen.add(section.key);
    repeats.push(at(repeats, repeats.length - 1) + (again ? 1 : 0));
  }
  return repeats.reverse();
}

/** The candidates that together fit best; none where that fits better. */
function bestChain(context: Context, candidates: readonly Candidate[]): readonly Candidate[] {
  const { sections, heads } = context;
  let count = 0;
  const headsBefore = sections.map((_, block) => {
    if (heads.has(block)) count += 1;
    return count;
  });
  let counted = 0;
  const countedBefore = sections.map((section) => {
    if (counts(section)) counted += 1;
    return counted - (counts(section) ? 1 : 0);
  });
  const best = candidates.map(({ score, block }) =>
    // What comes before the first item has no sections.
    ({ score: score - 2 * Math.min(at(countedBefore, block), 20), before: -1 }),
  );
  for (const [j, to] of candidates.entries()) {
    const found = at(best, j);
    // Sections between the candidate and `to`, gathered while going back.
    const seen = new Set<string>();
    let repeats = 0;
    let upTo = to.block;
    for (let i = j - 1; i >= 0 && i > j - FURTHEST; i -= 1) {
      const from = at(candidates, i);
      for (let block = upTo - 1; block > from.block; block -= 1) {
        const section = at(sections, block);
        if (!counts(section)) continue;
        if (seen.has(section.key)) repeats += 1;
        seen.add(section.key);
      }
      upTo = from.block;
      const anew = at(headsBefore, to.block) > at(headsBefore, from.block);
      const score = at(best, i).score + to.score + step(from, to, repeats, anew);
      if (score > found.score) {
        found.score = score;
        found.before = i;
      }
    }
  }
  let last = -1;
  const repeats = repeatsFrom(sections);
  let top = -4 * at(repeats, 0);
  for (const [i, { score }] of best.entries()) {
    const whole = score - 4 * at(repeats, at(candidates, i).block + 1);
    if (whole > top) {
      top = whole;
      last = i;
    }
  }
  const chain: Candidate[] = [];
  for (let i = last; i >= 0; i = at(best, i).before) chain.unshift(at(candidates, i));
  return chain;
}

/** The candidates, weighed once more by what most items turned out to be numbered with: others are hardly any. */
function alike(candidates: readonly Candidate[], chain: readonly Candidate[]): readonly Candidate[] {
  const share = (form: Marked['form']) =>
    chain.filter(({ marked }) => marked.form === form).length / Math.max(chain.length, 1);
  return candidates.map((candidate) => {
    const penalty = share(candidate.marked.form) > 0.5 || CLOSED.test(candidate.title) ? 0 : 4;
    return { ...candidate, score: candidate.score - penalty };
  });
}

/**
 * The title of a file that has one item alone, which has nothing to follow: what is numbered, else what speaks most for
 * a title, before the first section. A text without sections has to begin with it.
 */
function loneTitle({ sections, heads }: Context, candidates: readonly Candidate[]): readonly Candidate[] {
  const first = sections.findIndex(counts);
  const begin = sections.findIndex((_, i) => !heads.has(i));
  const fits = candidates.filter(({ block, number, title }) =>
    first >= 0 ? block < first && title !== '' : block === begin && number !== null && !/[.:;,]$/.test(title),
  );
  const numbered = fits.filter(({ number }) => number !== null);
  const [best] = [...(numbered.length > 0 ? numbered : fits)].sort(
    (a, b) => b.score - a.score || b.block - a.block,
  );
  return best ? [best] : [];
}

/** The titles of the items; none where nothing looks like an agenda. */
export function titlesOf(context: Context): readonly Candidate[] {
  const candidates = candidatesOf(context);
  const chain = bestChain(context, alike(candidates, bestChain(context, candidates)));
  return chain.length > 0 ? chain : loneTitle(context, candidates);
}
