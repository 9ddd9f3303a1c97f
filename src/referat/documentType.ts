import type { DocumentType } from '../model/documentType';
import type { Referat } from './blocks';

/** Letters that are looked through if no item begins. */
const HEAD = 3_000;

/** Whether a file is the agenda of a meeting or its minutes: as its head says, else by whether anything is decided in it. */
export function documentTypeOf({ document, items }: Referat): Exclude<DocumentType, 'tabel'> {
  const head = document.text.slice(0, items[0]?.from ?? HEAD).slice(0, HEAD);
  // That an agenda is approved says nothing.
  const lines = head.split('\n').filter((line) => !/godkend/i.test(line));
  const [kind] = lines.flatMap((line) => /\b(?:dagsorden|referat)/i.exec(line)?.[0].toLowerCase() ?? []);
  const decided = items.some(({ sections }) => sections.some((section) => section.kind === 'decision'));
  return kind === 'dagsorden' || (kind === undefined && !decided) ? 'dagsorden' : 'referat';
}
