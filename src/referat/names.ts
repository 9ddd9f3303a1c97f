/** What a new indicator is called: a few words of the text for what a figure measures, that read as a name. */

/** Verbs, participles and adverbs that what is measured stands behind, or in front of. */
const BREAK = new RegExp(
  `(?<![\\p{L}])(?:${[
    'er|var|har|havde|at|der|som|eller|føle[rst]?|følte|nået|kend(?:er|te)|mene[rst]?|mente|være|været|kan|skal|vil|ville|skulle|haft|så|se[rt]?|ses|få[rs]?|fået|fik|give[rst]?|gav|tage[rst]?|tog|når|nå|nåede|gå[rt]?|gået|gik|kom|kommer|kommet|bo[rt]?|boede|lå|ligge[rt]?|stå[rt]?|stod|lød|lyder',
    'anmode[rst]?|vente[rs]|afgive[rst]?|vise[rst]?|viste|udviser|udgør|udgjorde|blive[rt]?|blev|blevet|modtage[rst]?|modtog|svare[rst]?|svarede|svarende|falde[rt]?|faldt|voks(?:er|ede)|varer?|varede|skete?|giver|koste[rt]?|kostede|betyder|medfører|skyldes|stammer|omfatter|indeholder|bygger|deltog|deltage[rt]?|oplev(?:er|et|ede)|sæt(?:ter|te[rs]?)|sammenligne[ts]|før(?:er|te)|vandt|vundet|yde[rs]|ydet|venter|indhente[rst]|sende[rs]|sendte?|oplys(?:er|te)|beslutte[rt]?|besluttede|opnå[rs]?|opnået|opnåede|afsat|fastsat|ansat|placeret|bemandet|fordelt|henvist|opgjort|beregnet|allokeret|begynd(?:er|te|e)|falder|gennemfør(?:es|t|te)',
    `(?:forvent|øg|sænk|steg|stig|brug|anvend|søg|ansøg|finansier|bevilg|afsætt|overfør|reducer|nedbring|fortsætt|vedrør|prioriter|spar|vurder|skønn|indstill|foreslå|tilfør|etabler|opret|udbetal|tildel|realiser|dækk|hold|afhold|fordel|opgør|beregn)(?:es|et|er|e|t|te|ede)`,
    'steg|nedbragt|mens|men|hvoraf|heraf|hvor|hvilket|dermed|således|derfor|desuden|derudover|herudover|hertil|dertil|endvidere|ligeledes|tilsvarende|omvendt|altså|aktuelt|fortsat|også|tilmed|tallet|sammenligning|primært|især|henholdsvis|hhv',
  ].join('|')})(?![\\p{L}])`,
  'giu',
);
const SMALL =
  'og|samt|således|desuden|i|på|for|en|et|den|det|de|med|af|til|ca\\.?|nu|også|dog|kun|hhv\\.?|henholdsvis|alt|samlet|samlede|set|ved|om|mod|både|fra|end|under|over|inkl\\.?|ekskl\\.?|cirka|omkring|knap|godt|pr\\.?|mellem|ml\\.?|i\\s+(?:perioden|året|måneden|kvartalet)|vedr\\.?|yderligere|lavere|højere|færre|flere|mere|større|mindre|inden|siden|hver|blandt|allerede|igen|højst|mindst|maks\\.?';
const EDGE = new RegExp(`^(?:(?:${SMALL})\\s+)+|(?:\\s+(?:${SMALL}))+\\s*$`, 'giu');
const ALONE = new RegExp(`^(?:${SMALL})$`, 'iu');
/** Words that tell nothing of what is measured when they stand alone. */
const EMPTY =
  /^(?:(?:hvert\s+af|den|det|de|tilsvarende|seneste|samme|hele|denne|dette|disse|anden|andet|andre|forventede?|faktiske?)\s+)*(?:perioden?|året?|årene|måned(?:en)?|kvartalet|halvåret|niveau(?:et)?|andel(?:en)?|antal(?:let)?|fald(?:et)?|stigning(?:en)?|udvikling(?:en)?|lavere|højere|færre|flere|større|mindre|tal(?:let)?|tallene|person(?:er)?|borger(?:e|ne)?|gennemsnit(?:tet)?|landsgennemsnittet|procent(?:en)?|forventet|yderligere|placering(?:en)?|plads(?:en)?|mål(?:et)?|resultat(?:et)?|samlet|vej|ikke|eller|udgangspunkt(?:et)?|forskel(?:len)?|de[nmt]?|disse|denne|dette|uger?|dage?|måneder?|timer?|år|årsag(?:en|erne)?|grund(?:en)?|side|tale|mere|mest|positiv\p{L}*|negativ\p{L}*|enige?|uenige?|krav(?:et)?|ambition(?:en)?|resultater(?:ne)?|(?:administration|forvaltning|direktion|undersøgelse|måling|analyse|rapport|opgørelse|opfølgning|ændring|evaluering)(?:en)?|udvalg(?:et)?|byråd(?:et)?)$/iu;
/** Verbs that a name goes on with in a relative clause: “404 borgere har besvaret undersøgelsen”. */
const VERBS =
  '(?:(?:ikke|endnu|tidligere|fortsat)\\s+)*(?:har|havde|får|fik|modtager|modtog|deltager|deltog|bor|boede|venter|går|gik|faldt|begyndte|afsluttede|svarede|afslog|kom|stod|står)';
const FINITE = new RegExp(`^${VERBS}\\s`, 'iu');
const GOES_ON = new RegExp(`\\s+(?=${VERBS}\\s)`, 'iu');
/** Verbs that a name does without: “at 23 borgere bliver i fleksjob”. */
const SILENT = /^(?:være|blive[rt]?|blev|blevet|været|have|få)\s+/iu;
/** A verb between those that are shared out and the part of them. */
const PART =
  /\s(?:vurderes|vurderer|ser(?:\s+sig(?:\s+selv)?)?|sig|anses|oplever|oplyser|svarer|angiver|er|var|bliver|blev)\s+(?:at\s+være\s+|som\s+)?/iu;
/** Words for a deviation that tell its sign, which the value has; and words that do not. */
const SIGNED: readonly (readonly [RegExp, string])[] = [
  [
    /(?<![\p{L}])(?:samlet\s+|forventet\s+|forventede\s+)*(?:netto)?(?:mer-?\s?(?:\/|og|eller)\s?mindre|mere?\s?|mindre\s?|over|under)forbrug(?:et)?(?![\p{L}])/giu,
    'afvigelse fra budgettet',
  ],
  [
    /(?<![\p{L}])(?:samlet\s+|forventet\s+|forventede\s+)*(?:mer|mindre\s?)udgift(?:en|er|erne)?(?![\p{L}])/giu,
    'afvigelse i udgifter',
  ],
  [
    /(?<![\p{L}])(?:samlet\s+|forventet\s+|forventede\s+)*(?:mer|mindre)indtægt(?:en|er|erne)?(?![\p{L}])/giu,
    'afvigelse i indtægter',
  ],
  [
    /^(?:et\s+|en\s+)?(?:fald(?:et)?|stigning(?:en)?|vækst(?:en)?|nedgang(?:en)?|fremgang(?:en)?|tilbagegang(?:en)?|reduktion(?:en)?)\s+(?=(?:i|på|af)\s)/giu,
    'ændring ',
  ],
];

const says = (text: string): boolean => /\p{L}{4}/u.test(text);
const bare = (text: string): string => text.replace(/^[\s,;:.–-]+|[\s,;:.–-]+$/g, '');

/** A figure that is counted on: “af 98”; and the word before an area or a period that was taken out. */
const LOOSE =
  /(?<![\p{L}])(?:(?:ud\s+)?af\s+\d+(?![\d.,]*\s*\p{L}{4})|(?:i|på|for|fra|af|hos|pr\.?|ved|til)(?=\s{4,}))/giu;

/** The thing that a verb is said of with one that did it: “administrationen en udgift”, “forvaltningen merudgifter”. */
const NEXT_NOUN =
  /^.*(?<!(?<![\p{L}])(?:af|til|for|med|om|i|på|fra|ved|over|efter|under))\s(?:en|et)\s+(?=\p{L})|^(?:administrationen|forvaltningen|direktionen|udvalget|byrådet|jobcentret|staten)\s+(?=\p{L})/iu;

/** A part of a sentence without signs and small words at its ends. */
function trimmed(text: string): string {
  let left = bare(text.replace(/\s+/g, ' '));
  for (let before = ''; before !== left; ) {
    before = left;
    left = bare(left.replace(EDGE, '').replace(ALONE, ''));
  }
  return left;
}

/** A name as it is written: without what tells the sign, not too long, with a capital; '' where it says nothing. */
function written(text: string): string {
  let name = text.replace(/\s+/g, ' ').replace(/\s+,/g, ',').trim();
  for (const [signed, neutral] of SIGNED) name = name.replace(signed, neutral);
  const cut = name.length > 80 ? `${name.slice(0, 80).replace(/\s\S*$/, '')} …` : name;
  return says(cut) && !EMPTY.test(cut) ? cut.charAt(0).toUpperCase() + cut.slice(1) : '';
}

/** What a figure is read as. */
export interface NamedBy {
  /** Words before the figure, back to the one before it, and behind it; without areas and periods. */
  readonly before: string;
  readonly after: string;
  /** What is counted, as printed; '' for shares and amounts. */
  readonly noun: string;
  /** Whether it is a share, which is one of what follows. */
  readonly isShare: boolean;
}

const MEASURED =
  /procent|andel|forbrug|udgift|indtægt|budget|tilskud|bevilling|besparelse|investering|vækst|antal|placering|frekvens|ledighed|varighed|ramme(?!vilk)|refusion|mål|resultat/iu;

/**
 * What a figure of a sentence measures; '' where hardly any words for it are near.
 * @param first name of the figure that the sentence begins with, whose parts the others may be; '' for none
 */
export function nameOfFigure({ before, after, noun, isShare }: NamedBy, first: string): string {
  const clean = (text: string) =>
    text
      .replace(/["“”»«]/g, ' ')
      .replace(/\([^)]*\)?|\)/g, ' ')
      .replace(LOOSE, ' ');
  const parts = (text: string) =>
    text
      .split(BREAK)
      .map(trimmed)
      .filter((part) => says(part) && !EMPTY.test(part));
  const lead = (parts(clean(before.replace(/^.*\d:/su, ''))).at(-1) ?? '').replace(NEXT_NOUN, '');
  const behind = (/^[^,.;:()]*/.exec(after.replace(/^\s*\)/u, ''))?.[0] ?? '')
    .replace(/(?<!-)\s(?:og|men|mens|mod|samt|(?<!(?:mere|mindre|længere)\s)end)\s.*$/iu, '')
    .trim()
    .replace(SILENT, '');
  const tail = trimmed(clean(behind));
  if (isShare && /^af\s/iu.test(behind) && says(tail)) {
    const [whole = '', ...part] = tail.split(PART);
    const shared = trimmed(whole).split(GOES_ON).join(', der ');
    return written(`Andel af ${shared}${part.length > 0 ? `: ${trimmed(part.join(' '))}` : ''}`);
  }
  // “… 25 % længere væk”: another part of what the first is a share of.
  if (isShare && lead === '' && first.includes(': ') && says(tail))
    return written(`${first.slice(0, first.indexOf(': '))}: ${trimmed(` ${tail}`.replace(PART, ' '))}`);
  if (MEASURED.test(lead) || noun === '') return written(lead || (parts(tail)[0] ?? ''));
  const counted = trimmed(noun);
  if (!says(tail) || EMPTY.test(tail)) return written(lead === '' ? counted : `${lead}, ${counted}`);
  if (FINITE.test(behind)) return written(trimmed(`${counted}, der ${behind}`));
  // “51 børn, 131 er voksne”
  if (/^(?:er|var)\s/iu.test(behind)) return written(trimmed(behind.replace(/^\S+\s/u, '')));
  const link =
    /(?:^|\s)(i|på|fra|med|til|af|om|siden)\s+(?:(?:en|et|den|det|de)\s+)?$/iu.exec(
      behind.slice(0, behind.indexOf(tail)),
    )?.[1] ?? '';
  return written(trimmed(`${counted} ${link} ${tail}`));
}

/** What a heading is about: “Udviklingen i dagpenge (bilag 3)”; '' where it says nothing. */
export const nameOfHeading = (heading: string): string =>
  written(
    trimmed(
      heading
        .replace(/\([^)]*\)?/g, ' ')
        .replace(/^\s*(?:udvikling(?:en)?|status|overblik|nøgletal)\s+(?:af|i|for|på|over)\s+/iu, ''),
    ),
  );

/** Words of heads that are said of a figure elsewhere: when, what kind, in which unit. */
const SAID_ELSEWHERE =
  /(?<![\p{L}])(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec|kvartal|kvt|halvår|uge|pct|procent|mio|kr|antal|i alt|forventet|faktisk|vedtaget|korrigeret|budget|regnskab|forbrug|mål|status|pr|til|fra)(?![\p{L}])/giu;

/** What a cell measures by its heads, and by the caption where they do not say. */
export function nameOfCell(row: string, column: string, caption: string): string {
  const parts = [row, column]
    .flatMap((text) => text.split(' · '))
    .filter((text) => /\p{L}{3}/u.test(text.replace(SAID_ELSEWHERE, '')));
  const text = (parts.length > 0 ? parts : [caption]).join(', ').trim();
  return text.length > 100 ? `${text.slice(0, 100).replace(/\s\S*$/, '')} …` : text;
}
