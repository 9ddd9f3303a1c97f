/** Which area each figure of a sentence is about. */
import type { AreaMention } from '../areaMentions';
import type { AreaName, Traced } from '../proposal';
import type { Counted } from './counted';
import { BETWEEN_AREAS, paired } from './paired';
import { BREAKS, GOES_ON, type Sentence, spanAt } from './sentence';

/** Whether an area is only what a figure is held against: “end i hele landet”. */
function isCompared(text: string, area: AreaMention): boolean {
  return /(?:\bend|sammen(?:lignet|holdt)\s+med|i\s+forhold\s+til|ift\.|\bmod|kontra|overfor|på\s+niveau\s+med|tæt\s+på|ligger\s+(?:over|under)|afviger\s+fra|over|under|blandt)\s+(?:(?:både|i|på|for|gennemsnittet|niveauet|andelen|tallet|det\s+tilsvarende\s+tal|resten\s+af|den|det)\s+)*$/iu.test(
    text.slice(Math.max(0, area.from - 70), area.from),
  );
}

/** Whether an area has the number right behind it: “landsgennemsnittet på 2,8 %”, “hele landet (8,3 %)”. */
function claims(text: string, area: AreaMention, number: Counted): boolean {
  // “lavere end landet: 14,6 mod 16,2” begins with who is held against it.
  if (/^\s*:/.test(text.slice(area.to)) && isCompared(text, area)) return false;
  return /^(?:\s*[-–:(]\s*|\s+(?:[\p{L}-]+\s+){0,3}?(?:på|er|var|med|havde|har|lå|ligger|udgør|udgjorde|tallet|hvor)\s+(?:[\p{L}.-]+\s+){0,4}?\(?|\s+(?:ca\.\s+)?|\s+som\s+helhed\s+\(?|,\s+(?:hvor|der)\s+(?:[\p{L}-]+\s+){0,4}?)$/iu.test(
    text.slice(area.to, number.from),
  );
}

const IN_AREA =
  /^\)?\s*(?:(?:af\s+(?:[\p{L}-]+\s+){1,3}?)|(?:(?!(?:er|var|har|havde|bor|bliver|blev|kan|skal|vil)\s)[\p{L}-]+\s+){0,7}?)?(?:(?:i|på|for|hos|blandt\s+\p{L}+\s+i|fra)\s+(?:hele\s+)?(?:gennemsnittet\s+(?:for|i)\s+)?)$|^\s*\(\s*$/iu;

/** The area that stands right behind a figure: “0,9 % i Region Sjælland”. */
function areaBehind(
  text: string,
  entry: Counted,
  areas: readonly AreaMention[],
  next: number,
): AreaMention | null {
  const area = areas.find(({ from }) => from >= entry.to);
  if (!area || area.from >= next) return null;
  const gap = text.slice(entry.to, area.from);
  return gap.length <= 60 &&
    !BREAKS.test(gap) &&
    !/\b(?:niveau|forhold|over|under|med)\b/iu.test(gap) &&
    IN_AREA.test(gap)
    ? area
    : null;
}

/** The area of every figure; two where one number is about two. */
export function areasOf(sentence: Sentence): Map<Counted, readonly Traced<AreaName>[]> {
  const { text, areas, numbers, item, before } = sentence;
  const { home, homeKnown } = item.meeting;
  const found = new Map<Counted, readonly Traced<AreaName>[]>();
  const say = (area: AreaMention, sure = true): Traced<AreaName> => ({
    value: { id: area.id, name: area.name },
    from: 'sentence',
    at: spanAt(sentence, area),
    sure: sure && area.id !== null,
    or: [],
  });
  const pairs = paired(text, numbers, areas, new Set());
  const again = /tilsvarende/iu.test(text) && areas.length === 0 && before.areas.length === numbers.length;
  const nobody: Traced<AreaName> = { value: home, from: 'meeting', at: null, sure: homeKnown, or: [] };
  for (const [i, entry] of numbers.entries()) {
    const same = again ? before.areas[i] : undefined;
    if (same) {
      found.set(entry, [{ ...same, from: 'paragraph' }]);
      continue;
    }
    const pair = pairs.get(entry);
    if (pair) {
      found.set(entry, [say(pair)]);
      continue;
    }
    const next = numbers[i + 1]?.from ?? text.length + 1;
    // “nr. 4 i regionen”: among whom, and not who.
    const own = entry.measure?.sort === 'rank' ? areas.filter(({ isMunicipality }) => isMunicipality) : areas;
    const behind = areaBehind(text, entry, own, next);
    if (
      behind &&
      !(numbers[i + 1] && claims(text, behind, numbers[i + 1] as Counted) && isCompared(text, behind))
    ) {
      found.set(entry, [say(behind)]);
      continue;
    }
    if (entry.measure?.unit === 'kommuner') {
      const country: AreaName = { id: 'hele-landet', name: 'Hele landet' };
      const there = areas.find(
        (area) =>
          area.from >= entry.to &&
          /^(?:\s+(?:ud\s+)?af\s+(?:de\s+)?\d+\s+kommuner)?\s+(?:i|på)\s+$/u.test(
            text.slice(entry.to, area.from),
          ),
      );
      found.set(entry, [
        there ? say(there) : { value: country, from: 'figure', at: null, sure: true, or: [home] },
      ]);
      continue;
    }
    const preceding = own.filter(({ to }) => to <= entry.from);
    const governing = preceding.filter((area, n) => {
      const last = n === preceding.length - 1;
      if (!isCompared(text, area))
        return (
          !(area.vague && area.id === home.id) ||
          !preceding.slice(0, n).some((other) => other.isMunicipality && other.id !== home.id)
        );
      // What is held against only has the number right behind it, or behind those it stands with.
      const others = numbers.slice(0, i).filter(({ from }) => from > area.to);
      return (
        others.length === 0 &&
        (claims(text, area, entry) ||
          (!last &&
            claims(text, preceding.at(-1) as AreaMention, entry) &&
            BETWEEN_AREAS.test(text.slice(area.to, (preceding[n + 1] as AreaMention).from))))
      );
    });
    const last = governing.at(-1);
    if (last) {
      // “Landsgennemsnittet og RAR-tallet er faldet med 0,2 %” is about both.
      const both: AreaMention[] = [last];
      for (let n = governing.length - 2; n >= 0; n -= 1) {
        const other = governing[n] as AreaMention;
        const gap = text.slice(other.to, (both[0] as AreaMention).from);
        if (
          !BETWEEN_AREAS.test(gap) ||
          !/og|samt|,/.test(gap) ||
          other.id === both[0]?.id ||
          other.vague ||
          last.vague
        )
          break;
        both.unshift(other);
      }
      const between = text.slice(last.to, entry.from);
      const several =
        both.length > 1 &&
        !numbers.slice(0, i).some(({ from }) => from > last.to) &&
        !/henholdsvis|hhv/iu.test(between) &&
        claimsLoosely(between);
      found.set(entry, several ? both.map((area) => say(area)) : [say(last)]);
      continue;
    }
    if (/(?<![\p{L}])BNP(?![\p{L}])|bruttonationalprodukt/iu.test(text)) {
      found.set(entry, [
        { value: { id: 'hele-landet', name: 'Hele landet' }, from: 'sentence', at: null, sure: true, or: [] },
      ]);
      continue;
    }
    if (before.area && (before.area.from === 'heading' || before.area.from === 'row' || GOES_ON.test(text))) {
      found.set(entry, [before.area]);
      continue;
    }
    // The number comes first: “… 12,5 % … i Greve Kommune”.
    found.set(entry, [nobody]);
  }
  return found;
}

const claimsLoosely = (between: string): boolean =>
  between.length < 80 && !/[;:]|,\s*(?:mens|men|hvor)/iu.test(between);
