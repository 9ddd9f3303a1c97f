/** A table of contents at the start, whose titles stand again where the items begin. */
import { type Block, type ReferatDocument, textOf } from './blocks';
import { isCaseNumber } from './caseNumber';
import { splitMarker } from './marker';
import { isLetterhead } from './meetings';
import { sectionNamed } from './sectionNames';

/** Letters and digits of a title, by which an entry and what it names are compared. */
export function titleKey(title: string): string {
  const { form, rest } = splitMarker(title);
  const name = form === 'none' || form === 'bullet' || form === 'letter' ? title : rest;
  return name
    .replace(/[\s.…_]*\d{0,4}\s*$/, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** What a table of contents says. */
export interface Contents {
  /** Blocks of it. */
  readonly blocks: ReadonlySet<number>;
  /** Keys of the titles in it. */
  readonly titles: readonly string[];
}

/** Whether a title is that of an entry, which may have been cut short. */
export function isListed(contents: Contents, title: string): boolean {
  const key = titleKey(title);
  return (
    key.length > 2 &&
    contents.titles.some((entry) => entry === key || (entry.length > 25 && key.startsWith(entry)))
  );
}

const HEADING =
  /^(?:indholdsfortegnelse|indhold|dagsorden(?:spunkter)?|dagsordensoversigt|punkter(?: på dagsordenen)?|sagsoversigt|sagsliste|oversigt(?: over .*)?|emner|contents|table of contents|agenda)\s*:?$/i;

/** The lines of a block, each of which may be an entry; what stands at the top of each page comes again too. */
function linesOf(document: ReferatDocument, block: Block): string[] {
  if (block.kind === 'table')
    return block.cells.map((cell) => textOf(document, cell)).filter((text) => /\p{L}{3}/u.test(text));
  return textOf(document, block)
    .split('\n')
    .filter((line) => !isLetterhead(line));
}

/** Finds the table of contents: a run of short blocks near the start whose titles stand again further down. */
export function contentsOf(document: ReferatDocument): Contents {
  const { blocks } = document;
  const lines = blocks.map((block) => (block.to - block.from > 3000 ? [] : linesOf(document, block)));
  const last = new Map<string, number>();
  for (const [i, texts] of lines.entries())
    if (blocks[i]?.kind !== 'table') for (const text of texts.slice(0, 1)) last.set(titleKey(text), i);
  const keys = [...last.keys()].filter((key) => key.length > 2);
  const again = (text: string, i: number): boolean => {
    const key = titleKey(text);
    if (key.length < 3) return false;
    if ((last.get(key) ?? -1) > i) return true;
    return key.length > 25 && keys.some((other) => other.startsWith(key) && (last.get(other) ?? -1) > i);
  };
  const leader = (text: string) => /(?:\.{3,}|…{2,}|\t)\s*\d{1,4}\s*$/.test(text);
  let best: { first: number; end: number } | null = null;
  let most = 1;
  // A run ends with two blocks that are no entries.
  for (let first = 0; first < blocks.length; first += 1) {
    const texts = lines[first] ?? [];
    if (!texts.some((text) => leader(text) || again(text, first))) continue;
    let [entries, misses, end] = [0, 0, first];
    const seen = new Set<string>();
    for (let i = first; i < blocks.length && misses < 2; i += 1) {
      // Sections and numbers of cases are of an item that has begun, and what stands before them is its title.
      if (
        (lines[i] ?? []).some((text) => !HEADING.test(text) && (sectionNamed(text) ?? isCaseNumber(text)))
      ) {
        if (end === i && i > first) {
          end -= 1;
          entries -= 1;
        }
        break;
      }
      const keys = (lines[i] ?? []).map(titleKey).filter((key) => key.length > 2);
      // A title for the second time is where the item begins.
      if (
        keys.some((key) =>
          [...seen].some((entry) => entry === key || (entry.length > 25 && key.startsWith(entry))),
        )
      )
        break;
      for (const key of keys) seen.add(key);
      const found = (lines[i] ?? []).filter((text) => leader(text) || again(text, i)).length;
      const isEntry = found > 0 && found >= (lines[i] ?? []).length / 3;
      entries += isEntry ? found : 0;
      misses = isEntry ? 0 : misses + 1;
      if (isEntry) end = i + 1;
    }
    if (entries > most) {
      most = entries;
      best = { first, end };
    }
    first = Math.max(first, end);
  }
  if (!best) return { blocks: new Set(), titles: [] };
  const { first, end } = best;
  const titles = lines
    .slice(first, end)
    .flat()
    .map(titleKey)
    .filter((key) => key.length > 2);
  const members = new Set(Array.from({ length: end - first }, (_, n) => first + n));
  const above = blocks[first - 1];
  if (above && HEADING.test(textOf(document, above).trim())) members.add(first - 1);
  return { blocks: members, titles };
}
