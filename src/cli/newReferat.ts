/** What `npm run data:new` finds in the text of minutes: whose they are, when they met, and the items of the agenda. */
import { at } from '../model/at';
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

/** Letters that are looked through where no item begins. */
const HEAD = 3_000;

/** Who met when: the first meeting, where there are several. */
export function meetingOf({ document, items, meetings }: Referat): FoundMeeting {
  const meeting = at(meetings, 0);
  const head = document.text.slice(0, items[0]?.from ?? HEAD).slice(0, HEAD);
  // That an agenda is approved says nothing, and what is decided is in minutes alone.
  const lines = head.split('\n').filter((line) => !/godkend/i.test(line));
  const [kind] = lines.flatMap((line) => /\b(?:dagsorden|referat)/i.exec(line)?.[0].toLowerCase() ?? []);
  const decided = items.some(({ sections }) => sections.some((section) => section.kind === 'decision'));
  return {
    area: meeting.municipality?.value ?? null,
    committee: meeting.committee?.value ?? null,
    date: meeting.date?.value ?? null,
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
