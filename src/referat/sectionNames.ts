/** The headings that agenda items of all municipalities share. */
import type { SectionKind } from './blocks';

/** How a section begins, by its name in lower case. The first that fits is taken. */
const NAMES: readonly (readonly [Exclude<SectionKind, 'other'>, RegExp])[] = [
  [
    'summary',
    /^(?:kort )?(?:sags)?(?:resum[eé]|sammendrag|sammenfatning)$|^(?:kort fortalt|summary|abstract)$/,
  ],
  [
    'recommendation',
    /^(?:\S+ ){0,8}indstiller(?: til .{2,60})?(?: at)?$|^(?:.{2,60}s )?indstilling(?:er)?(?: (?:til|fra|om) .{2,60})?$|^det indstilles(?: at)?$|^(?:(?:beslutnings?)?forslag|forslag til beslutning|recommendations?)$/,
  ],
  [
    'decision',
    /^(?:.{2,60}s )?(?:tidligere )?(?:beslutning(?:er)?|afgørelse|udtalelse|behandling)(?: (?:i|fra|for|på|den|d) .{2,90})?$|^(?:decisions?|resolution)$|^beslutning .{2,60} \d{4}$/,
  ],
  [
    'economy',
    /^(?:økonomi(?:ske|sk)?|personalemæssige|bevillings(?:mæssige|retlige)|budgetmæssige|financial)(?:[ /](?!til |i |for |på ).{0,60})?$|^(?:bevilling|finansiering|konsekvenser)$/,
  ],
  [
    'law',
    /^(?:lov-?|rets)(?:grundlag|hjemmel)(?:[ /].{0,40})?$|^(?:juridiske .{2,40}|lovgivning|legal basis)$/,
  ],
  [
    'process',
    /^(?:sagsprocedure|sagsgang|sagsforløb|procedure|beslutningskompetence|beslutningsproces|kompetence(?:forhold)?|kommunikation|høring(?:er)?|inddragelse.{0,40}|videre (?:proces|forløb)|tidsplan|sagen (?:afgøres|behandles).{0,30}|behandlingsplan|mødebehandling|afbud|fraværende.{0,20}|fravær|deltagere|deltog ikke.{0,30}|tidligere behandling)$/,
  ],
  [
    'attachments',
    /^(?:vedhæftede |vedlagte |aktuelle )?(?:bilag|bilagsliste|bilagsoversigt|aktbilag|attachments?|appendi(?:x|ces))$|^(?:bilag|link).{0,4}(?:til|og) .{2,40}$/,
  ],
  [
    'case',
    /^(?:supplerende )?(?:sags)?(?:fremstilling|beskrivelse)(?: (?:af sagen|fra .{2,40}))?$|^(?:baggrund|redegørelse|sagens? (?:indhold|kerne)|indhold|beskrivelse af sagen|vurdering|(?:administration|forvaltning)ens (?:bemærkninger|vurdering)|background|case(?: presentation| description)?)$/,
  ],
];

/** What a section's heading says. */
export interface SectionName {
  readonly kind: SectionKind;
  /** Lower case, one space: what sections of other items are compared by. */
  readonly key: string;
}

/** Letters of the longest heading of a section. */
const LONGEST = 110;

/** The section that a line names, and it alone; null where it names none. */
export function sectionNamed(line: string): SectionName | null {
  if (line.length > LONGEST) return null;
  const key = line
    .trim()
    .toLowerCase()
    .replace(/[\s:,.]+$/, '')
    .replace(/\s+/g, ' ');
  const kind = NAMES.find(([, name]) => name.test(key))?.[0];
  return kind ? { kind, key } : null;
}

/** The section that a paragraph begins with: “Beslutning: Godkendt.” or a line of its own in front. */
export function sectionInFront(text: string): SectionName | null {
  const [, name] = /^([^:\n]{3,60})(?::\s|\n)/.exec(text) ?? [];
  return name === undefined ? null : sectionNamed(name);
}
