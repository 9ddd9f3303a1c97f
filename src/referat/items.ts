/**
 * Where the items of an agenda begin. No sign is in every municipality's minutes, and each of them also stands where no
 * item begins; so every block that could be a title is weighed by all signs together, and those are taken that as a
 * whole fit best: numbers that follow one another, titles of one look, and sections that no item has twice.
 */
import { at } from '../model/at';
import { type Block, type Item, type ReferatDocument, type Section, type Span, textOf } from './blocks';
import { caseNumberIn, isCaseNumber, withoutCaseNumber } from './caseNumber';
import { type Contents, contentsOf, isListed } from './contents';
import { type Marked, splitMarker } from './marker';
import { headlines } from './meetings';
import { type SectionName, sectionInFront, sectionNamed } from './sectionNames';

/** A block that could be the title of an item. */
interface Candidate {
  readonly block: number;
  readonly marked: Marked;
  readonly title: string;
  /** Number for comparing; null without one. */
  readonly number: number | null;
  /** What it looks like: items of one agenda look alike. */
  readonly look: string;
  readonly score: number;
}

/** Letters of the longest title. */
const LONGEST = 300;
/** How many candidates an item may span: without a bound a long document takes the square of its length. */
const FURTHEST = 400;
const CLOSED =
  /^(?:lukket|lukkede|closed|fortrolig)\b|\((?:lukket|fortrolig)[^)]*\)|\blukket (?:punkt|sag|møde|dagsorden)\b/i;

/** What many agendas have items for, which are often without sections of their own. */
const USUAL =
  /^(?:(?:endelig )?godkendelse af (?:dagsorden|referat|protokol|sidste|mødereferat|udvalgets referat)|digital godkendelse|underskrift|meddelelser|meddelelse til|gensidig orientering|(?:formandens|mundtlig|kort)? ?(?:orientering(?:er|ssager|spunkter)?|nyt|bemærkninger|informationer)(?:$| (?:fra|til|ved|og meddelelser|\/))|eventuelt|evt\.?$|siden sidst|bordet rundt|spørgetid|spørgsmål (?:til|fra)|kommende (?:møder|sager|punkter)|(?:emner|sager|punkter) til (?:næste|kommende)|næste møde|mødeplan|mødekalender|temadrøftelse|temamøde|konstituering|velkomst|lukket|lukkede|aktuelle sager|approval of the agenda|any other business)/i;
/** What was decided, in words that stand alone as a title does. */
const DECIDED =
  /^(?:(?:enstemmigt |indstillingen |dagsorden(?:en)? |orienteringen |sagen |punktet |forslaget |status |det )*(?:blev |er |var )?(?:enstemmigt )?(?:godkendt|tiltrådt|taget|tages|til efterretning|drøftet|udsat|afvist|anbefale[st]|vedtaget|indstilles|oversendes|fremsendes|udgår|udgået|taget af|bevilget|bifaldt|forkastet|besluttet|ingen\b|intet)|(?:et flertal|udvalget|byrådet|kommunalbestyrelsen|økonomiudvalget|for stemte|imod stemte|afbud|fraværende|ikke til stede|deltog ikke|ad \d))/i;

/** What is known of each block. */
interface Context {
  readonly document: ReferatDocument;
  readonly texts: readonly string[];
  readonly sections: readonly (SectionName | null)[];
  readonly contents: Contents;
  /** Blocks that a meeting may begin with. */
  readonly heads: ReadonlySet<number>;
  /** Level of most headings that name sections; null where they are no headings. */
  readonly sectionLevel: number | null;
  /** Blocks behind what was decided, with which items end in this document: the next heading is likely a title. */
  readonly behindDecisions: ReadonlySet<number>;
}

/** What headings without a number are compared by; null for other blocks. */
const headingKey = (block: Block, text: string) =>
  block.kind === 'heading' && block.marker === '' ? text.toLowerCase().replace(/[\s:]+$/, '') : null;

function contextOf(document: ReferatDocument): Context {
  const texts = document.blocks.map((block) => (block.kind === 'table' ? '' : textOf(document, block)));
  // What is a heading again and again is no title, whatever it says.
  const times = new Map<string, number>();
  for (const [i, block] of document.blocks.entries()) {
    const key = headingKey(block, at(texts, i));
    if (key !== null) times.set(key, (times.get(key) ?? 0) + 1);
  }
  const sections = document.blocks.map((block, i) => {
    const text = at(texts, i);
    if (block.kind === 'table') return null;
    const key = headingKey(block, text);
    if (key !== null && (times.get(key) ?? 0) > 2 && !sectionNamed(text))
      return { kind: 'other' as const, key };
    return sectionNamed(text) ?? (block.kind === 'list' ? null : sectionInFront(text));
  });
  const levels = new Map<number, number>();
  for (const [i, block] of document.blocks.entries())
    if (block.kind === 'heading' && at(sections, i))
      levels.set(block.level, (levels.get(block.level) ?? 0) + 1);
  const sectionLevel = [...levels].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  return {
    document,
    texts,
    sections,
    contents: contentsOf(document),
    heads: headlines(document),
    sectionLevel,
    behindDecisions: behindDecisions(sections, texts),
  };
}

/** The blocks that come behind a decision and its words, and before the next section; none where items begin with it. */
function behindDecisions(
  sections: readonly (SectionName | null)[],
  texts: readonly string[],
): ReadonlySet<number> {
  const found = new Set<number>();
  if (sections.findLast((section) => counts(section))?.kind !== 'decision') return found;
  for (const [i, section] of sections.entries()) {
    if (section?.kind !== 'decision') continue;
    const inFront = sectionNamed(at(texts, i)) === null;
    for (let n = i + (inFront ? 1 : 2); n < sections.length && !sections[n]; n += 1) found.add(n);
  }
  return found;
}

/** The marker of a block with its text. */
function markedOf(block: Block, text: string): Marked {
  const marker = block.kind === 'heading' || block.kind === 'list' ? block.marker : '';
  if (marker === '') return splitMarker(text);
  const marked = splitMarker(`${marker} xx`);
  return { ...marked, marker, rest: text };
}

/** How much speaks for a block being a title; null where it cannot be one. */
function candidateAt(context: Context, i: number): Candidate | null {
  const { document, texts, sections, contents, heads, sectionLevel, behindDecisions } = context;
  const block = at(document.blocks, i);
  const whole = at(texts, i);
  if (block.kind === 'table' || whole.length > LONGEST || contents.blocks.has(i)) return null;
  const marked = markedOf(block, whole);
  const { form, number } = marked;
  if (form === 'bullet' || form === 'letter' || form === 'parts') return null;
  if (form === 'none' && (at(sections, i) || heads.has(i) || isCaseNumber(whole))) return null;
  // A number that stands alone has its title in the next block.
  const next = texts[i + 1] ?? '';
  const named = marked.rest || (next.length < LONGEST && !sections[i + 1] ? next : '');
  const title = withoutCaseNumber(at(named.split('\n'), 0));
  const skip = marked.rest ? 1 : 2;
  let score = -4;
  if (form === 'word') {
    const strength = /^(?:dagsord|punkt|pkt|agenda|item)/i.test(marked.marker) ? 6 : 3.5;
    score += /^ad\b/i.test(marked.marker) ? 0 : strength;
    if (/^\p{Ll}/u.test(marked.rest)) score -= 8;
  } else if (form === 'number') {
    score += 1;
    if (/^\p{Ll}/u.test(marked.rest)) score -= 8;
  } else if (/^\p{Ll}/u.test(whole)) return null;
  if (/[.;]$/.test(title.trim()) && !/\b\p{L}{1,4}\.$/u.test(title)) score -= 3;
  else if (/[:,]$/.test(title.trim())) score -= 2;
  if (title.length > 160) score -= 2;
  if (block.kind === 'heading') {
    score += block.level < 3 ? 1.5 : 0.5;
    // A title stands over the sections of its item.
    if (sectionLevel !== null) score += 3 * Math.sign(sectionLevel - block.level);
  } else score -= 2;
  const near = [0, 1, 2].map((n) => i + skip + n).filter((n) => n < texts.length);
  const caseAt = near.findIndex((n) => isCaseNumber(at(texts, n)));
  if (caseNumberIn(whole) !== null) score += 3;
  else if (caseAt >= 0) score += caseAt === 0 ? 4 : 2;
  const sectionAt = near.findIndex((n) => at(sections, n) !== null);
  if (sectionAt >= 0) score += sectionAt === 0 || (caseAt >= 0 && caseAt < sectionAt) ? 2.5 : 1;
  if (contents.titles.length > 0) score += isListed(contents, title) ? 4 : -1;
  if (CLOSED.test(whole)) score += 3;
  if (form === 'none') {
    if (DECIDED.test(whole)) return null;
    if (USUAL.test(title) && title.length < 90 && !/[.:,]$/.test(title)) score += 4.5;
    if (behindDecisions.has(i) && block.kind === 'heading') score += 2;
  }
  const value = Number.parseInt(number, 10);
  return {
    block: i,
    marked,
    title,
    number: Number.isNaN(value) ? null : value,
    look: `${block.kind} ${block.kind === 'heading' ? block.level : ''} ${form}`,
    score,
  };
}

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

/** Sections that an item has once; others, such as who was absent, may be there for each part of it. */
const counts = (section: SectionName | null): section is SectionName =>
  section !== null && section.kind !== 'process' && section.kind !== 'economy';

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

/** The parts of an item by the headings in it. */
function sectionsOf(context: Context, first: number, end: number): Section[] {
  const { document, sections, texts } = context;
  const parts: { kind: Section['kind']; name: string; first: number; end: number }[] = [];
  for (let i = first; i < end; i += 1) {
    const named = at(sections, i);
    const block = at(document.blocks, i);
    if (named || block.kind === 'heading' || parts.length === 0) {
      const name = named || block.kind === 'heading' ? (at(texts, i).split('\n')[0] ?? '') : '';
      parts.push({ kind: named?.kind ?? 'other', name: name.replace(/[:,]?\s*$/, ''), first: i, end: i + 1 });
    } else at(parts, -1).end = i + 1;
  }
  return parts;
}

/** The items of a document, and where further meetings begin in it. */
export interface FoundItems {
  readonly items: readonly Item[];
  /** Blocks that a meeting begins with, other than the first. */
  readonly starts: readonly number[];
}

/** The block that a further meeting begins with between two items; null where they are of one. */
function startBetween(context: Context, from: Candidate, to: Candidate): number | null {
  const restarts = from.number !== null && to.number !== null && to.number <= from.number;
  if (!restarts || to.marked.number.localeCompare(from.marked.number, 'da', { numeric: true }) > 0)
    return null;
  for (let block = from.block + 1; block < to.block; block += 1) if (context.heads.has(block)) return block;
  return null;
}

/** Finds the items of a document; none where nothing looks like an agenda. */
export function findItems(document: ReferatDocument): FoundItems {
  const context = contextOf(document);
  const candidates = document.blocks
    .map((_, i) => candidateAt(context, i))
    .filter((candidate) => candidate !== null);
  const chain = bestChain(context, alike(candidates, bestChain(context, candidates)));
  const starts: number[] = [];
  let order = 0;
  const items = chain.map((candidate, n): Item => {
    const first = candidate.block;
    const next = chain[n + 1];
    const meeting = starts.length;
    const start = next ? startBetween(context, candidate, next) : null;
    if (start !== null) starts.push(start);
    const end = start ?? next?.block ?? document.blocks.length;
    const head = context.texts.slice(first, Math.min(first + 4, end));
    const after = candidate.marked.rest ? first + 1 : Math.min(first + 2, end);
    order += 1;
    const own = order;
    if (start !== null) order = 0;
    return {
      number: candidate.marked.number || null,
      order: own,
      title: candidate.title,
      caseNumber:
        head
          .filter((text) => text.length < LONGEST)
          .map(caseNumberIn)
          .find((found) => found !== null) ?? null,
      closed: CLOSED.test(at(context.texts, first)),
      meeting,
      first,
      end,
      sections: sectionsOf(context, after, end),
      from: at(document.blocks, first).from,
      to: at(document.blocks, end - 1).to,
    };
  });
  return { items, starts };
}

/** Where an item begins, and what it is called. */
export type Start = Pick<Item, 'first' | 'number' | 'title' | 'caseNumber' | 'closed' | 'meeting'>;

/** Items that begin where the user says; each goes on to the next, or to the end of its meeting. */
export function itemsFrom(
  document: ReferatDocument,
  starts: readonly Start[],
  meetings: readonly Span[],
): Item[] {
  const context = contextOf(document);
  const orders = new Map<number, number>();
  return starts.map((start, n) => {
    const { first, meeting } = start;
    const order = (orders.get(meeting) ?? 0) + 1;
    orders.set(meeting, order);
    const next = starts[n + 1];
    const over = meetings[meeting]?.to ?? document.text.length;
    const after = document.blocks.findIndex(({ from }) => from >= over);
    const last = after < 0 ? document.blocks.length : after;
    const end = next && next.meeting === meeting ? next.first : Math.max(last, first + 1);
    return {
      ...start,
      order,
      end,
      sections: sectionsOf(context, first + 1, end),
      from: at(document.blocks, first).from,
      to: at(document.blocks, end - 1).to,
    };
  });
}
