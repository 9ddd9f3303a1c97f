import { at } from '../model/at';
import type { Missing, Problem, ProblemCode } from '../model/problem';
import { da } from './da';

const { list } = da;
const quote = (text: string): string => `”${text}”`;
const allowed = (p: Problem): string => (p.allowed.length > 0 ? ` Tilladt: ${list(p.allowed)}.` : '');
const nearest = (p: Problem): string => (p.allowed.length > 0 ? ` Nærmest: ${list(p.allowed)}.` : '');

const text: Record<ProblemCode, (p: Problem) => string> = {
  'missing-file': (p) => `Filen ${p.value} mangler i mappen.`,
  'broken-json': (p) =>
    p.value === ''
      ? 'Filen er ikke gyldig JSON: den slutter for tidligt. Se efter en parentes, der mangler til sidst.'
      : `Filen er ikke gyldig JSON fra ${quote(p.value)}. Se efter et komma, et kolon eller et anførselstegn, der mangler eller er for meget.`,
  'broken-csv': (p) =>
    p.value === 'MissingQuotes'
      ? 'Et anførselstegn bliver ikke lukket. Sæt et til sidst i feltet, og skriv et inde i teksten dobbelt.'
      : 'Et anførselstegn står midt i et felt. Sæt feltet i anførselstegn, og skriv dem inde i teksten dobbelt.',
  semicolons: (p) =>
    `Felterne er adskilt med semikolon: ${quote(p.value)}. Gem filen med komma mellem felterne: ${p.allowed[0]}.`,
  'missing-column': (p) =>
    p.column
      ? `Kolonnen ${quote(p.column)} mangler. Filen skal have: ${p.allowed.join(', ')}.`
      : `Filen er tom. Den skal begynde med: ${p.allowed.join(',')}.`,
  'extra-column': (p) => `Kolonnen ${quote(p.value)} kendes ikke. Fjern den, eller ret navnet.`,
  'extra-field': (p) =>
    `Linjen har flere felter end de ${p.allowed[0]} kolonner. For meget: ${quote(p.value)}. Et felt med komma i, en tekst eller et tal som 9,8, skal have anførselstegn.`,
  'missing-field': (p) => `Linjen har færre felter end de ${p.allowed[0]} kolonner.`,
  required: (p) => `${quote(p.column)} skal udfyldes.`,
  'unknown-area': (p) => `Området ${quote(p.value)} kendes ikke.${nearest(p)} Alle områder står i areas.csv.`,
  'unknown-group': (p) =>
    `Målgruppen ${quote(p.value)} kendes ikke.${nearest(p)} Alle grupper står i groups.csv.`,
  'unknown-indicator': (p) =>
    `Nøgletallet ${quote(p.value)} kendes ikke.${nearest(p)} Alle nøgletal står i indicators.csv.`,
  'unknown-unit': (p) => `Enheden ${quote(p.value)} kendes ikke.${allowed(p)}`,
  'unknown-theme': (p) => `Temaet ${quote(p.value)} kendes ikke.${allowed(p)}`,
  'unknown-parent': (p) => `${quote(p.value)} i ${p.column} findes ikke i filen.`,
  'unknown-kind': (p) => `Typen ${quote(p.value)} kendes ikke.${allowed(p)}`,
  'kind-not-allowed': (p) => `Nøgletallet har ikke typen ${quote(p.value)}.${allowed(p)}`,
  'unknown-choice': (p) => `${quote(p.value)} kan ikke bruges her.${allowed(p)}`,
  'unknown-item': (p) => `Punkt ${quote(p.value)} findes ikke i referat.json.${allowed(p)}`,
  'malformed-id': (p) => `${quote(p.value)} kan ikke være et id. Brug små bogstaver a-z, tal og bindestreg.`,
  'malformed-period': (p) =>
    `Perioden ${quote(p.value)} kan ikke læses. Skriv 2023-09, 2021, 2019-Q2, 2023-08-31, 2022-07/2023-06, eller lad feltet være tomt.`,
  'implausible-period': (p) =>
    `Perioden ${quote(p.value)} ligger uden for ${at(p.allowed, 0)}. Ret årstallet.`,
  'malformed-number': (p) =>
    /^-?[\d.]*\d,\d+$/.test(p.value)
      ? `Tallet ${quote(p.value)} er skrevet med komma. Skriv det med punktum og uden tusindtalsskiller, fx ${p.value.replaceAll('.', '').replace(',', '.')}.`
      : `${quote(p.value)} er ikke et tal, som kan læses. Skriv fx ${list(p.allowed)}.`,
  'malformed-date': (p) => `Datoen ${quote(p.value)} kan ikke læses. Skriv den som ${p.allowed[0]}.`,
  'negative-count': (p) => `Et antal kan ikke være ${p.value}. En ændring har typen aendring.`,
  'impossible-percent': (p) =>
    `Dele af et hele er fra 0 til 100 procent, ikke ${p.value}. Er det ikke en del af et hele, så skriv i note, hvad det er.`,
  'rank-out-of-range': (p) => `En placering er et helt tal, ${p.allowed[0]}, ikke ${p.value}.`,
  'unit-mismatch': (p) => `Enheden er ${quote(p.value)}, men nøgletallet måles i ${quote(at(p.allowed, 0))}.`,
  'printed-mismatch': (p) => `Tallet som trykt, ${quote(p.value)}, passer ikke med værdien ${p.allowed[0]}.`,
  'printed-unreadable': (p) => `Der er intet tal i ${quote(p.value)}, som skal være tallet som trykt.`,
  'printed-sign': (p) =>
    `Tallet som trykt, ${quote(p.value)}, har minus, men værdien er ${at(p.allowed, 0)}. Ret den, eller skriv i note, hvorfor den er uden minus.`,
  'unknown-placeholder': (p) => `${quote(p.value)} bliver ikke sat ind i en sætning.${allowed(p)}`,
  circular: (p) => `${quote(p.value)} er en del af sig selv: ${p.allowed.join(' → ')}.`,
  'joins-joined': (p) =>
    `${quote(p.value)} hører selv til ${quote(at(p.allowed, 0))} og har ingen side. Skriv det nøgletal i stedet.`,
  'joins-other-theme': (p) =>
    `${quote(p.value)} har temaet ${quote(at(p.allowed, 1))} og dette nøgletal ${quote(at(p.allowed, 0))}. Det, der hører sammen, har samme tema.`,
  'lost-characters': (p) =>
    `Der står ${quote(p.value)}: et bogstav er gået tabt, da filen blev gemt. Gem den igen som UTF-8.`,
  'malformed-check': (p) => `Leddet ${quote(p.value)} kan ikke læses. Skriv det som ${p.allowed[0]}.`,
  'malformed-entry': (p) => `${quote(p.column)} har ikke den rette form. Skriv den som ${p.allowed[0]}.`,
  'folder-name': (p) =>
    `Mappen hedder ${quote(p.value)}, men skal hedde ${quote(at(p.allowed, 0))} efter kommune og dato.`,
  duplicate: (p) =>
    p.allowed.length > 0
      ? `${quote(p.value)} står også på linje ${p.allowed[0]}.`
      : `${quote(p.value)} står to gange.`,
};

const missing: Record<Missing['reason'], string> = {
  'no-item': 'Punktets overskrift blev ikke fundet i teksten.',
  'no-figure': 'Tallet blev ikke fundet i punktets tekst.',
};

/** What can be wrong with data files, in Danish, the language of those who edit them. */
export const daProblems = {
  text,
  missing,
  /** Where a problem is: file, line and column. */
  place: (p: Problem) =>
    `${p.file}${p.line ? `, linje ${p.line}` : ''}${p.column ? `, kolonne ${p.column}` : ''}`,
  /** How often it stands there, after its text; nothing of one. */
  times: (n: number) => (n === 1 ? '' : ` Det står der ${n} gange.`),
  count: (n: number) => (n === 1 ? '1 fejl i data' : `${n} fejl i data`),
};
