/** Sentences of Danish running text, which is full of points that end none: `2,1 mio. kr. i 2023`, `pr. 1. maj`, `nr. 19`. */
import type { Span } from './blocks';

/** Abbreviations after which a sentence goes on, whatever comes. */
const NEVER_LAST = new Set(
  'bl.a ca cirka dvs eks ekskl evt excl f.eks fx hhv henv hr fru if ift iht incl inkl inspekt jf jfr kap kl kst maks max min ml nr par pkt pr ref samt skt st stk tlf t vedr vha vs s afs bek lbk litra dir dr prof chr th ad af.m p.t pt obs kol tab fig nov'.split(
    ' ',
  ),
);
/** Abbreviations that a sentence may end with: it does where a capital follows. */
const MAYBE_LAST = new Set(
  'kr mio mia pct mv m.v m.m mm osv etc mdr md kvt kv tkr t.kr p.a o.l o.lign lign jan feb mar apr jun jul aug sep sept okt dec årl gns stk'.split(
    ' ',
  ),
);
const MONTH = /^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)/i;

/** Whether a sentence ends with the sign before `at`, the first character after the space behind it. */
function endsHere(text: string, sign: number, at: number): boolean {
  if (text[sign] !== '.') return true;
  const rest = text.slice(at, at + 40);
  const before = text.slice(Math.max(0, sign - 20), sign);
  if (/^[\p{Ll}]/u.test(rest)) return false;
  const word = /([\p{L}.]+)$/u.exec(before)?.[1]?.toLowerCase();
  if (word !== undefined) {
    if (NEVER_LAST.has(word) && !MAYBE_LAST.has(word)) return false;
    // An initial: “N. Hansen”.
    if (word.length === 1) return false;
    // “8,1 pct. (14 personer)” goes on.
    return !(MAYBE_LAST.has(word) && !/^(?:[\p{Lu}"“”»]|\(\p{Lu})/u.test(rest));
  }
  if (/\d$/.test(before)) {
    // “1. maj”, “3. Kvartal”; a number alone in front is that of a list.
    if (MONTH.test(rest) || /^kvartal/i.test(rest)) return false;
    if (/(?:^|\n)\s*\d{1,2}$/.test(before) && before.length < 20) return false;
    return /^[\p{Lu}"“”»(\d-]/u.test(rest);
  }
  return true;
}

/** The sentences of a text; its lines end them too. */
export function sentencesOf(text: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  const push = (to: number) => {
    const part = text.slice(from, to);
    const lead = part.length - part.trimStart().length;
    if (part.trim() !== '') found.push({ from: from + lead, to: from + part.trimEnd().length });
    from = to;
  };
  for (const { 0: match, index } of text.matchAll(/[.!?][)"”»]?\s+|\n+/g)) {
    const end = index + match.length;
    if (match.startsWith('\n') || match.includes('\n') || endsHere(text, index, end)) push(end);
  }
  push(text.length);
  return found;
}

/** Where clauses begin that say something of their own. */
const CLAUSE =
  /;\s|\s[–—-]\s|,?\s(?=(?:mens|men|hvorimod|hvorfor|hvoraf|hvilket|svarende til|imens)\s)|,\s(?=(?:hvor|og|så|idet|da|som|der|heraf|samt|med)\s)/gu;

/** The clauses of a sentence. */
export function clausesOf(text: string): Span[] {
  const starts = [0, ...[...text.matchAll(CLAUSE)].map(({ 0: match, index }) => index + match.length)];
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? text.length }));
}
