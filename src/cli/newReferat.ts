/** What `npm run data:new` finds in the text of minutes: whose they are, when they met, and the items of the agenda. */
import { readPeriod } from '../dataset/import/periods';
import { idOf } from '../dataset/import/spellings';
import type { Area } from '../model/codelist';
import type { DocumentType } from '../model/documentType';
import type { AgendaItem } from '../model/source';
import { itemNumber, type Referat } from '../referat/blocks';

/** Who met when, as far as it is known. */
export interface FoundMeeting {
  /** Id of the municipality. */
  readonly area: string | null;
  readonly committee: string | null;
  /** ISO date. */
  readonly date: string | null;
  readonly documentType: DocumentType;
}

const PART = String.raw`\p{L}[\p{L}-]*`;
const COMMITTEE = new RegExp(
  String.raw`(?<!\p{L})(Udvalg(?:et)? for ${PART}(?:(?:, | og | & )${PART})*|\p{Lu}[\p{L}-]*(?:(?:, ?| og | ?& ?)${PART})*?(?<=\p{L})(?:udvalget|udvalg|rådet|bestyrelsen))(?=s?(?!\p{L}))`,
  'u',
);
const DATE =
  /\b(?:\d{4}-\d{2}-\d{2}|\d{1,2}[.\-/]\d{1,2}[.\-/]\d{4}|\d{1,2}\.?\s+[a-zæøå]{3,9}\.?\s+\d{4})\b/gi;
/** Letters that are looked through where no item begins. */
const HEAD = 3_000;

/** The first whole date of a text, ISO. */
function dateIn(text: string): string | null {
  for (const [written] of text.matchAll(DATE)) {
    const period = readPeriod(written);
    if (period && /^\d{4}-\d{2}-\d{2}$/.test(period)) return period;
  }
  return null;
}

/** The municipality that a text speaks of most, its whole name counting more. */
function municipalityIn(text: string, areas: readonly Area[]): string | null {
  const counted = areas
    .filter(({ type }) => type === 'kommune')
    .map(({ id, name, longName }) => {
      const times = (words: string) =>
        [
          ...text.matchAll(
            new RegExp(
              String.raw`(?<!\p{L})${words.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')}s?(?!\p{L})`,
              'gu',
            ),
          ),
        ].length;
      return { id, count: times(name.da) + 3 * times(longName.da) };
    })
    .sort((a, b) => b.count - a.count);
  const [first, second] = counted;
  return first && first.count > (second?.count ?? 0) ? first.id : null;
}

/** Who met when. @param file its name, which may say where and when too */
export function meetingOf(
  { document, items, meetings }: Referat,
  file: string,
  areas: readonly Area[],
): FoundMeeting {
  const [said] = meetings;
  const { text } = document;
  const head = text.slice(0, items[0]?.from ?? HEAD).slice(0, HEAD);
  const name = idOf(file.replace(/\.[^.]*$/, ''), '');
  const named = areas.find(
    ({ id, type }) => type === 'kommune' && (name === id || name.startsWith(`${id}-`)),
  );
  const dated = /Mødedato.*|(?:møde|referat|dagsorden).*/i.exec(head)?.[0] ?? '';
  // That an agenda is approved says nothing, and what is decided is in minutes alone.
  const lines = head.split('\n').filter((line) => !/godkend/i.test(line));
  const [kind] = lines.flatMap((line) => /\b(?:dagsorden|referat)/i.exec(line)?.[0].toLowerCase() ?? []);
  const decided = items.some(({ sections }) => sections.some((section) => section.kind === 'decision'));
  return {
    area: said?.municipality?.value ?? named?.id ?? municipalityIn(text, areas),
    committee: said?.committee?.value ?? COMMITTEE.exec(head)?.[1] ?? null,
    date: said?.date?.value ?? dateIn(dated) ?? dateIn(head) ?? dateIn(file),
    documentType: kind === 'dagsorden' || (kind === undefined && !decided) ? 'dagsorden' : 'referat',
  };
}

/** The items of the agenda, each with a number of its own. */
export function agendaOf({ items }: Referat): {
  readonly items: readonly AgendaItem[];
  readonly renumbered: boolean;
} {
  const seen = new Map<string, number>();
  let renumbered = false;
  const numbered = items.map((item) => {
    const number = itemNumber(item);
    const before = seen.get(number) ?? 0;
    seen.set(number, before + 1);
    if (before > 0) renumbered = true;
    return {
      number: before === 0 ? number : `${number}${String.fromCharCode(97 + before)}`,
      title: item.title,
      caseNumber: item.caseNumber,
    };
  });
  return { items: numbered, renumbered };
}
