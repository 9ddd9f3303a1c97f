/** A figure that an item states several times is one, with all its places. */
import { foldForSearch } from '../model/language';
import { PART_OF, type Proposal } from './proposal';

/** Words near a proposal, by which two of them are told to be about the same. */
export type WordsOf = (proposal: Proposal) => string;

const stems = (text: string): Set<string> =>
  new Set(
    foldForSearch(text)
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 3)
      .map((word) => word.slice(0, 7)),
  );

/** How much of the shorter set is in the other. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size);
  return least === 0 ? 0 : [...a].filter((one) => b.has(one)).length / least;
}

/** Words alike enough for two figures of one size to be one. */
const ALIKE = 0.4;
/** The same where when is not sure either. */
const MUCH_ALIKE = 0.6;

/** Periods that may be one: the same, or one of them only suggested. */
function periodsAgree(a: Proposal, b: Proposal): boolean {
  return a.period.value === b.period.value || !a.period.sure || !b.period.sure;
}

const inTable = ({ places }: Proposal): boolean => places.every(({ cell }) => cell !== null);

function isSame(
  a: Proposal,
  b: Proposal,
  words: readonly [ReadonlySet<string>, ReadonlySet<string>],
): boolean {
  if (a.item !== b.item || a.value.value !== b.value.value || a.unit.value !== b.unit.value) return false;
  if (a.area.value.name !== b.area.value.name || !periodsAgree(a, b)) return false;
  // Cells of one table state different things, however alike.
  const [first, second] = [a.places[0], b.places[0]];
  if (inTable(a) && inTable(b) && first?.block === second?.block) return false;
  const [known, other] = [a.indicator.value.id, b.indicator.value.id];
  if (known !== null && other !== null)
    return known === other && a.group.value.id === b.group.value.id && a.kind.value === b.kind.value;
  if (a.group.value.id !== b.group.value.id && a.group.value.id !== 'alle' && b.group.value.id !== 'alle')
    return false;
  return overlap(...words) >= (a.period.sure && b.period.sure ? ALIKE : MUCH_ALIKE);
}

/** One of two that are the same: what is sure comes before what is not. */
function joined(a: Proposal, b: Proposal): Proposal {
  const surer = a.doubts.filter((field) => field !== 'vaerdi' && !b.doubts.includes(field));
  return {
    ...a,
    ...Object.fromEntries(surer.map((field) => [PART_OF[field], b[PART_OF[field]]])),
    places: [...a.places, ...b.places],
    doubts: a.doubts.filter((field) => !surer.includes(field)),
  };
}

/** The proposals without repetitions. */
export function withoutRepeats(proposals: readonly Proposal[], wordsOf: WordsOf): Proposal[] {
  const kept: Proposal[] = [];
  const words = new Map(proposals.map((proposal) => [proposal.id, stems(wordsOf(proposal))]));
  const byValue = new Map<string, number[]>();
  for (const proposal of proposals) {
    const key = `${proposal.item} ${proposal.value.value} ${proposal.unit.value}`;
    const places = byValue.get(key) ?? [];
    const own = words.get(proposal.id) ?? new Set<string>();
    const at = places.find((n) => {
      const other = kept[n] as Proposal;
      return isSame(other, proposal, [words.get(other.id) ?? new Set(), own]);
    });
    if (at === undefined) {
      places.push(kept.length);
      byValue.set(key, places);
      kept.push(proposal);
    } else kept[at] = joined(kept[at] as Proposal, proposal);
  }
  return kept;
}
