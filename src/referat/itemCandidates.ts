/** Blocks that could be the titles of agenda items, each weighed by all signs of one. */
import { at } from '../model/at';
import { type Block, type ReferatDocument, textOf } from './blocks';
import { caseNumberIn, isCaseNumber, withoutCaseNumber } from './caseNumber';
import { type Contents, contentsOf, isListed } from './contents';
import { type Marked, splitMarker } from './marker';
import { headlines, isLetterhead } from './meetings';
import { type SectionName, sectionInFront, sectionNamed } from './sectionNames';

/** A block that could be the title of an item. */
export interface Candidate {
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
export const LONGEST = 300;
/** Items behind closed doors, which have no figures. */
export const CLOSED =
  /^(?:lukket|lukkede|closed|fortrolig)\b|\((?:lukket|fortrolig)[^)]*\)|\blukket (?:punkt|sag|møde|dagsorden)\b/i;

/** What many agendas have items for, which are often without sections of their own. */
const USUAL =
  /^(?:(?:endelig )?godkendelse af (?:dagsorden|referat|protokol|sidste|mødereferat|udvalgets referat)|digital godkendelse|underskrift|meddelelser|meddelelse til|gensidig orientering|(?:formandens|mundtlig|kort)? ?(?:orientering(?:er|ssager|spunkter)?|nyt|bemærkninger|informationer)(?:$| (?:fra|til|ved|og meddelelser|\/))|eventuelt|evt\.?$|siden sidst|bordet rundt|spørgetid|spørgsmål (?:til|fra)|kommende (?:møder|sager|punkter)|(?:emner|sager|punkter) til (?:næste|kommende)|næste møde|mødeplan|mødekalender|temadrøftelse|temamøde|konstituering|velkomst|lukket|lukkede|aktuelle sager|approval of the agenda|any other business)/i;
/** Lines that say who met, or on which day. */
const saysWhoOrWhen = (text: string): boolean =>
  isLetterhead(text) ||
  /^(?:man|tirs|ons|tors|fre|lør|søn)dag\b,?\s(?:d\.|den)?\s?\d{1,2}\./i.test(text) ||
  /^(?:d\.|den)?\s?\d{1,2}\.\s\p{Ll}{3,9}\s\d{4}$/u.test(text);
/** What was decided, in words that stand alone as a title does. */
const DECIDED =
  /^(?:(?:enstemmigt |indstillingen |dagsorden(?:en)? |orienteringen |sagen |punktet |forslaget |status |det )*(?:blev |er |var )?(?:enstemmigt )?(?:godkendt|tiltrådt|taget|tages|til efterretning|drøftet|udsat|afvist|anbefale[st]|vedtaget|indstilles|oversendes|fremsendes|udgår|udgået|taget af|bevilget|bifaldt|forkastet|besluttet|ingen\b|intet)|(?:et flertal|udvalget|byrådet|kommunalbestyrelsen|økonomiudvalget|for stemte|imod stemte|afbud|fraværende|ikke til stede|deltog ikke|ad \d))/i;

/** What is known of each block. */
export interface Context {
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

/** Sections that an item has once; others, such as who was absent, may be there for each part of it. */
export const counts = (section: SectionName | null): section is SectionName =>
  section !== null && section.kind !== 'process' && section.kind !== 'economy';

/** What headings without a number are compared by; null for other blocks. */
const headingKey = (block: Block, text: string) =>
  block.kind === 'heading' && block.marker === '' ? text.toLowerCase().replace(/[\s:]+$/, '') : null;

/** What is known of each block of a document. */
export function contextOf(document: ReferatDocument): Context {
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

/** Whether a block is the number of an item alone. */
const standsAlone = (text: string): boolean => {
  const { form, rest } = splitMarker(text);
  return rest === '' && (form === 'number' || form === 'word');
};

/** The marker of a block with its text. */
function markedOf({ document, texts, sections }: Context, i: number): Marked {
  const block = at(document.blocks, i);
  const text = at(texts, i);
  const marker = block.kind === 'heading' || block.kind === 'list' ? block.marker : '';
  if (marker === '') {
    // “23 Nøgletal”: a number without a sign is one where a section or a case number comes next.
    const [, bare = '', title = ''] = /^(\d{1,3})\s(\p{Lu}.*)$/su.exec(text) ?? [];
    const over = sections.slice(i + 1, i + 4).some(Boolean) || isCaseNumber(texts[i + 1] ?? '');
    return splitMarker(bare !== '' && over ? `${bare}. ${title}` : text);
  }
  // “23” in front of a heading has been told from its text already, with or without a sign.
  const marked = splitMarker(`${marker}${/^\d+$/.test(marker) ? '.' : ''} xx`);
  return { ...marked, marker, rest: text };
}

/** How much speaks for a block being a title; null where it cannot be one. */
function candidateAt(context: Context, i: number): Candidate | null {
  const { document, texts, sections, contents, heads, sectionLevel, behindDecisions } = context;
  const block = at(document.blocks, i);
  const whole = at(texts, i);
  if (block.kind === 'table' || whole.length > LONGEST || contents.blocks.has(i)) return null;
  const marked = markedOf(context, i);
  const { form, number } = marked;
  if (form === 'bullet' || form === 'letter' || form === 'parts') return null;
  if (form === 'none' && (at(sections, i) || heads.has(i) || isCaseNumber(whole) || saysWhoOrWhen(whole)))
    return null;
  // A number that stands alone has its title in the next block, which is then no title of its own.
  if (form === 'none' && standsAlone(texts[i - 1] ?? '')) return null;
  const next = texts[i + 1] ?? '';
  const titled = marked.rest ? block : (document.blocks[i + 1] ?? block);
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
  if (titled.kind === 'heading') {
    score += titled.level < 3 ? 1.5 : 0.5;
    // A title stands over the sections of its item.
    if (sectionLevel !== null) score += 3 * Math.sign(sectionLevel - titled.level);
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

/** All candidates, in the order of the document. */
export const candidatesOf = (context: Context): readonly Candidate[] =>
  context.document.blocks.map((_, i) => candidateAt(context, i)).filter((candidate) => candidate !== null);
