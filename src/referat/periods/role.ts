/** How a period stands to the figure beside it, by the words before it. */
import type { Span } from '../blocks';
import type { PeriodRole, PeriodSort } from './mention';

/** Words before a period that the figure is held against. */
export const COMPARED =
  /(?:\bend(?:\s+(?:det\s+var|den\s+var|de\s+var))?|sammen(?:lignet|holdt)\s+med|i\s+forhold\s+til|ift\.|i\s+sammenligning\s+med|holdt\s+op\s+(?:i)?mod|set\s+i\s+forhold\s+til|hvor\s+det\s+i)(?:\s+(?:i|for|pr\.|den|til|hele|ved|ultimo|primo|niveauet|tallet|samme\s+(?:periode|måned|kvartal|tidspunkt)))*\s*$/iu;

const CHANGED_FROM =
  /(?:stigning|vækst|fremgang|fald|nedgang|tilbagegang|reduktion)(?:en|et)?\s+på\s+[^.;]{1,30}\sfra\s+$/iu;

const SINCE = /\bsiden(?:\s+(?:den|i|udgangen\s+af|starten\s+af))?\s*$/iu;

const PLAN =
  /(?:plan(?:en|er|erne)?|politik(?:ken|ker)?|strategi(?:en|er)?|aftale(?:n|r)?|forlig(?:et)?|program(?:met)?|vision(?:en)?|kalender(?:en)?|konference(?:n)?|konto(?:plan)?|reform(?:en)?)\s+(?:for\s+|i\s+|til\s+)?$/iu;

const EVENT_BEFORE =
  /(?:\bden|\bd\.|\bmøde(?:t)?|\bmødet\s+i|på\s+mødet|byrådet|udvalget|dato(?:en)?:?|deadline:?|senest)\s*(?:den\s+|d\.\s*)?$/iu;

const AS_OF =
  /(?:\bpr\.?|\bper|\bved\s+udgangen|\bstatus|\bopgjort|\bpr\.\s+den|\bfra(?:\s+den)?|\btil(?:\s+den)?|perioden(?:\s+(?:fra|den))*)\s*(?:den\s+|d\.\s*)?$/iu;

const EVENT_WORDS =
  /(?:behandl|godkend|beslut|vedtag|vedtog|offentliggj|møde[srt ,.]|mødt|forel[æa]g|orienter|indgå|indgik|trådte|træder|udsend|sendt|drøft|fremlæg|fremlagt|præsenter|indstil|frist|evaluer|underskr|afhold|bevilge|bevilliged|oprett|åbne)/iu;

/** The role of a period by its place in the text. */
export function roleOf(text: string, atom: Span & { sort: PeriodSort }): PeriodRole {
  const before = text.slice(Math.max(0, atom.from - 60), atom.from);
  if (COMPARED.test(before)) return 'compared';
  // “en stigning på 0,5 % fra august-tallet”
  if (/\bfra\s+$/iu.test(before) && /^[\s-]?(?:tallet|niveauet|målingen)/iu.test(text.slice(atom.to)))
    return 'compared';
  // “en stigning på 12 procent fra 2022”
  if (CHANGED_FROM.test(before) && !/^\s+til\s/u.test(text.slice(atom.to))) return 'compared';
  if (SINCE.test(before)) return 'since';
  if (atom.sort === 'year' && PLAN.test(before)) return 'plan';
  if (atom.sort === 'date' && !AS_OF.test(before) && EVENT_BEFORE.test(before) && EVENT_WORDS.test(text))
    return 'event';
  return 'plain';
}
