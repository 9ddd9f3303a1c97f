/** The tags of XML, told apart in one pass, however the text is made. */
import { ImportError } from './failure';

/**
 * Most letters of a tag, of a text between tags, of a comment. What reads a workbook takes it in pieces and looks at
 * what is not whole anew with each of them. A cell of Excel has at most 32,767 characters.
 */
const MOST_LETTERS = 250_000;

/** What begins otherwise than a tag, and how it ends. */
const ASIDES = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

const [SPACE, DOUBLE, SINGLE, SLASH, LESS, GREATER, MARK, BANG] = [32, 34, 39, 47, 60, 62, 63, 33];

function broken(): never {
  throw new ImportError('broken-xlsx', 'xml');
}

/** Where a comment, a piece of plain text or an instruction ends. @throws for all others, such as a document type */
function endOfAside(xml: string, open: number): number {
  const [, end] = ASIDES.find(([begin]) => xml.startsWith(begin, open)) ?? broken();
  const at = xml.indexOf(end, open);
  return at < 0 ? broken() : at + end.length;
}

/** Where a tag ends: after its `>`. One in quotes is none. */
function endOfTag(xml: string, open: number): number {
  const last = Math.min(xml.length, open + MOST_LETTERS);
  for (let at = open + 1; at < last; at += 1) {
    const sign = xml.charCodeAt(at);
    if (sign === GREATER) return at + 1;
    if (sign === LESS) broken();
    if (sign !== DOUBLE && sign !== SINGLE) continue;
    const close = xml.indexOf(sign === DOUBLE ? '"' : "'", at + 1);
    if (close < 0 || close >= last) broken();
    // What is cut within a value must not leave the beginning of a tag.
    if (xml.slice(at, close).includes('<')) broken();
    at = close;
  }
  return broken();
}

/**
 * Goes through the tags of a text.
 * @param take is given the name without its prefix, with a `/` before it if the tag closes, and its attributes as
 * they stand, with a `/` at the end if nothing is in it
 * @param say is given the texts between tags, decoded
 * @throws {ImportError} `broken-xlsx` if it is not well-formed, or a part of it is longer than any workbook has
 */
export function eachTag(
  xml: string,
  take: (name: string, attributes: string) => void,
  say?: (text: string) => void,
): void {
  let at = 0;
  for (let open = xml.indexOf('<'); open >= 0; open = xml.indexOf('<', at)) {
    if (open - at > MOST_LETTERS) broken();
    if (say && open > at) say(decoded(xml.slice(at, open)));
    const sign = xml.charCodeAt(open + 1);
    const aside = sign === BANG || sign === MARK;
    at = aside ? endOfAside(xml, open) : endOfTag(xml, open);
    if (at - open > MOST_LETTERS) broken();
    if (aside) continue;
    const closes = sign === SLASH;
    let from = closes ? open + 2 : open + 1;
    let to = from;
    for (let letter = xml.charCodeAt(to); letter > SPACE && letter !== SLASH && letter !== GREATER; ) {
      to += 1;
      if (letter === 58) from = to;
      letter = xml.charCodeAt(to);
    }
    take(closes ? `/${xml.slice(from, to)}` : xml.slice(from, to), xml.slice(to, at - 1));
  }
  if (xml.length - at > MOST_LETTERS) broken();
}

const ATTRIBUTE = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const END = /\s*\/?$/y;
const ENTITIES: Readonly<Record<string, string>> = { quot: '"', apos: "'", amp: '&', lt: '<', gt: '>' };

/** A text with the signs that its references stand for. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (_, decimal, hex, entity) => {
    if (entity !== undefined) return ENTITIES[entity] ?? '';
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/**
 * The attributes of a tag by their names without a prefix.
 * @throws {ImportError} `broken-xlsx` if they are not well-formed, or one is there twice
 */
export function attributesOf(text: string): ReadonlyMap<string, string> {
  // A reference by number is left as it is, and refused if a number or a place is meant.
  const named = (value: string) =>
    value.replace(/&(quot|apos|amp|lt|gt);/g, (_, entity: string) => ENTITIES[entity] ?? '');
  return eachAttribute(text, (name) => name.replace(/^.*:/, ''), named);
}

/** The same by their names with prefixes, if a tag has attributes of one name in several vocabularies. */
export function prefixedAttributesOf(text: string): ReadonlyMap<string, string> {
  return eachAttribute(text, (name) => name, decoded);
}

function eachAttribute(
  text: string,
  nameOf: (name: string) => string,
  textOf: (value: string) => string,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  ATTRIBUTE.lastIndex = 0;
  let end = 0;
  for (let match = ATTRIBUTE.exec(text); match; match = ATTRIBUTE.exec(text)) {
    end = ATTRIBUTE.lastIndex;
    const [, name = '', double, single] = match;
    const value = double ?? single ?? '';
    if (name === 'xmlns' || /^xmlns:[^:]*$/.test(name)) continue;
    const local = nameOf(name);
    if (found.has(local)) broken();
    found.set(local, textOf(value));
  }
  END.lastIndex = end;
  if (!END.test(text)) broken();
  return found;
}
