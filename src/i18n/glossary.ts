import type { Name } from '../model/codelist';
import type { Language } from '../model/language';

/** A word of the trade: what finds it in a text of either language, and what it means. */
interface Term {
  readonly found: RegExp;
  readonly name: Name;
  readonly meaning: Name;
}

const term = (found: RegExp, name: string, nameEn: string, da: string, en: string): Term => ({
  found,
  name: { da: name, en: nameEn },
  meaning: { da, en },
});

const TERMS: readonly Term[] = [
  term(
    /fuldtidsperson|full-time person/i,
    'Fuldtidspersoner',
    'Full-time persons',
    'Personer regnet om til fuld tid: En, der får en ydelse i et halvt år, tæller en halv.',
    'Persons converted to full time: someone who receives a benefit for half a year counts as half.',
  ),
  term(
    /fleksjob/i,
    'Fleksjob',
    'Fleksjob (flexible job)',
    'Et job med offentligt tilskud til den, der varigt kun kan arbejde lidt.',
    'A subsidised job for people whose capacity for work is permanently reduced.',
  ),
  term(
    /ledighedsydelse/i,
    'Ledighedsydelse',
    'Ledighedsydelse (unemployment allowance)',
    'Ydelsen til den, der er visiteret til et fleksjob og ikke har et.',
    'The benefit for those who are approved for a fleksjob and do not have one.',
  ),
  term(
    /kontanthjælp/i,
    'Kontanthjælp',
    'Kontanthjælp (social assistance)',
    'Ydelsen til den, der ikke kan forsørge sig selv og ikke har ret til andet.',
    'The benefit for those who cannot support themselves and are entitled to nothing else.',
  ),
  term(
    /sygedagpenge/i,
    'Sygedagpenge',
    'Sygedagpenge (sickness benefit)',
    'Ydelsen til den, der er syg og ikke kan passe sit arbejde.',
    'The benefit for those who are ill and cannot work.',
  ),
  term(
    /a-dagpenge/i,
    'A-dagpenge',
    'A-dagpenge (unemployment benefit)',
    'Ydelsen til ledige medlemmer af en a-kasse.',
    'The benefit for unemployed members of an unemployment insurance fund.',
  ),
  term(
    /førtidspension/i,
    'Førtidspension',
    'Førtidspension (disability pension)',
    'Pensionen til den, der varigt ikke kan forsørge sig selv ved arbejde.',
    'The pension for those who permanently cannot support themselves by work.',
  ),
  term(
    /aktivitetsparat|activity-ready/i,
    'Aktivitetsparate',
    'Activity-ready',
    'De på kontanthjælp, der har andre problemer end at mangle et job.',
    'Those on kontanthjælp who have other problems than lacking a job.',
  ),
  term(
    /\bRAR\b/,
    'RAR',
    'RAR',
    'Regionalt arbejdsmarkedsråd. Landet er delt i otte.',
    'Regional labour-market council. The country is divided into eight.',
  ),
];

/** The words of the trade in a text, each with what it means. */
export function termsIn(
  text: string,
  language: Language,
): { readonly name: string; readonly meaning: string }[] {
  return TERMS.filter(({ found }) => found.test(text)).map(({ name, meaning }) => ({
    name: name[language],
    meaning: meaning[language],
  }));
}
