import { foldForSearch } from '../model/language';

/** Everyday words, and the words of indicators that they ask for. */
const SYNONYMS: readonly { readonly said: readonly string[]; readonly meant: readonly string[] }[] = [
  { said: ['arbejdsløshed', 'arbejdsløse', 'jobless', 'unemployment'], meant: ['ledighed', 'ledige'] },
  { said: ['langtidsarbejdsløse', 'langtidsledighed'], meant: ['langtidsledige'] },
  { said: ['arbejde', 'jobs', 'employment'], meant: ['beskæftigelse', 'fuldtidsansatte'] },
  { said: ['rangliste', 'ranking', 'benchmark'], meant: ['placering'] },
  { said: ['penge', 'økonomi', 'finances'], meant: ['budget', 'økonomi', 'investering'] },
  { said: ['bistand', 'socialhjælp'], meant: ['kontanthjælp'] },
  { said: ['a-kasse'], meant: ['a-dagpenge'] },
  { said: ['selvforsørgelsesydelse', 'hjemrejseydelse', 'overgangsydelse'], meant: ['sho'] },
  { said: ['barsel', 'maternity'], meant: ['barselsdagpenge'] },
  {
    said: ['pension', 'pensionist'],
    meant: ['førtidspension', 'seniorpension', 'tidlig pension', 'efterløn'],
  },
  {
    said: ['aktivering', 'aktiverede', 'activation'],
    meant: ['aktivitetsparate', 'jobparate', 'arbejdsmarkedsforanstaltninger'],
  },
  { said: ['flygtninge', 'refugees'], meant: ['fordrevne', 'ukraine'] },
  {
    said: ['merforbrug', 'mindreforbrug', 'nettomindreforbrug', 'merudgift', 'mindreudgift', 'overspend'],
    meant: ['afvigelse', 'budgettet'],
  },
  { said: ['fleksjobbere', 'fleksjobberettigede', 'fleksjobansatte'], meant: ['fleksjob', 'visiterede'] },
  { said: ['ledighedsprocent'], meant: ['ledighed', 'ledige'] },
];

/** So much of a longer everyday word tells it: “arbejdsl”. */
const LEAST_TYPED = 5;
const FOLDED = SYNONYMS.map(({ said, meant }) => ({
  said: said.map(foldForSearch),
  meant: meant.map(foldForSearch),
}));

/** A folded word with what else it asks for. */
export function meantBy(word: string): readonly string[] {
  const tells = (whole: string) => whole === word || (word.length >= LEAST_TYPED && whole.startsWith(word));
  return [word, ...FOLDED.filter(({ said }) => said.some(tells)).flatMap((line) => line.meant)];
}

/** Tells of a folded text whether it has every word of a query, or what everyday words in it ask for. */
export function asksFor(query: string): (folded: string) => boolean {
  const wanted = foldForSearch(query).split(/\s+/).filter(Boolean).map(meantBy);
  return (folded) => wanted.every((alike) => alike.some((word) => folded.includes(word)));
}
