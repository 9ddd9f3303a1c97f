/** What the figures of an agenda item are read with: whose meeting, when, what the item is about. */
import type { Area } from '../model/codelist';
import { type AreaFinder, areaMentions } from './areaMentions';
import type { Span } from './blocks';
import { findPeriods } from './periods/findPeriods';
import { NO_CONTEXT, type PeriodMention } from './periods/mention';
import type { AreaName } from './proposal';
import { sentencesOf } from './sentences';

/** The meeting. */
export interface MeetingContext {
  readonly home: AreaName;
  /** Whether somebody has said that it is that municipality. */
  readonly homeKnown: boolean;
  /** ISO; '' where it is not known. */
  readonly date: string;
  readonly findAreas: AreaFinder;
}

/** What is known of a meeting. @param home id of the municipality; '' where it is not known */
export function meetingContext(areas: readonly Area[], home: string, date: string): MeetingContext {
  const area = areas.find(({ id }) => id === home);
  return {
    home: { id: area?.id ?? null, name: area?.name.da ?? '' },
    homeKnown: area !== undefined,
    date,
    findAreas: areaMentions(areas, home),
  };
}

/** A period with where it stands in the document. */
export interface PeriodFrom {
  readonly period: string;
  readonly at: Span;
}

/** The item that is read, or the whole document where it has none. */
export interface ItemContext {
  readonly meeting: MeetingContext;
  readonly title: string;
  /** What its title says of when. */
  readonly titlePeriod: PeriodFrom | null;
  readonly terms: ReadonlyMap<string, string>;
}

const QUOTED = /[("“”»«'„]/;
/** Words for a period that a text may give a name: “seneste opgørelsesperiode”, “den aktuelle måling”, “projektperioden”. */
const TERM =
  '(?:(?:seneste|nyeste|aktuelle|forrige|tidligere|foregående|sidste|denne|første|anden|samme)\\s+)?\\p{L}*(?:periode|måling|opgørelse|måleperiode|målinger)(?:n|en)?';
const TERM_FIRST = new RegExp(
  `(?<![\\p{L}])(?:["“”»«'„])?(${TERM})(?:["“”»«'“”])?\\s*(?:\\(|:|,?\\s*(?:dvs\\.|altså|som\\s+(?:er|dækker|omfatter))|er|var|dækker(?:\\s+over)?|omfatter|vedrører|løber|går|forstås|menes)\\s*(?:her\\s+)?(?:i\\s+perioden|perioden|fra|over|for|i)?\\s*(?:fra\\s+)?(?:den\\s+)?$`,
  'iu',
);
const NAMED_AFTER =
  /^[^.;"“”»«„]{0,12}\(?\s*(?:i\s+det\s+følgende|herefter|fremover|efterfølgende|kaldet|kaldes|benævnt|benævnes|omtales|nedenfor)?[^.;"“”»«„]{0,30}["“”»«„]([^"“”»«„]{3,60})["“”»«“]/iu;
const bare = (term: string): string =>
  term
    .toLowerCase()
    .replace(/^(?:den|det|de)\s+/, '')
    .trim();

/** The periods that a text gives names, by the name in lower case without its article. */
export function definedPeriods(text: string, date: string): Map<string, string> {
  const terms = new Map<string, string>();
  for (const { from, to } of sentencesOf(text)) {
    const sentence = text.slice(from, to);
    if (!/periode|måling|opgørelse/i.test(sentence) && !QUOTED.test(sentence)) continue;
    for (const mention of findPeriods(sentence, { ...NO_CONTEXT, meeting: date })) {
      if (mention.period === '' || mention.role === 'event') continue;
      const before = sentence.slice(0, mention.from);
      const after = sentence.slice(mention.to);
      const quoted = NAMED_AFTER.exec(after)?.[1];
      if (quoted !== undefined) terms.set(bare(quoted), mention.period);
      const term = TERM_FIRST.exec(before)?.[1];
      if (term !== undefined) terms.set(bare(term), mention.period);
    }
  }
  return terms;
}

/** Whether a text says of anything when, beside when somebody met. */
export function namesPeriods(text: string, date: string): boolean {
  return sentencesOf(text).some(({ from, to }) =>
    findPeriods(text.slice(from, to), { ...NO_CONTEXT, meeting: date }).some(
      ({ role }) => role !== 'event' && role !== 'plan',
    ),
  );
}

/** The period that a title or a heading is about; null where it names none, or several. */
export function periodOfTitle(text: string, date: string): PeriodMention | null {
  const found = findPeriods(text, { ...NO_CONTEXT, meeting: date }).filter(
    ({ period, role }) => period !== '' && role !== 'event' && role !== 'plan',
  );
  const different = new Set(found.map(({ period }) => period));
  return different.size === 1 ? (found[0] ?? null) : null;
}
