/** Everyday words, and the words of indicators that they ask for. */
export const SYNONYMS: readonly { readonly said: readonly string[]; readonly meant: readonly string[] }[] = [
  { said: ['arbejdsløshed', 'arbejdsløse', 'jobless', 'unemployment'], meant: ['ledighed', 'ledige'] },
  { said: ['langtidsarbejdsløse', 'langtidsledighed'], meant: ['langtidsledige'] },
  { said: ['arbejde', 'jobs', 'employment'], meant: ['beskæftigelse', 'fuldtidsansatte'] },
  { said: ['rangliste', 'ranking', 'benchmark'], meant: ['placering'] },
  { said: ['penge', 'økonomi', 'finances'], meant: ['budget', 'økonomi', 'investering'] },
  { said: ['bistand', 'socialhjælp'], meant: ['kontanthjælp'] },
  { said: ['a-kasse'], meant: ['a-dagpenge'] },
  { said: ['flygtninge', 'refugees'], meant: ['fordrevne', 'ukraine'] },
];
