/** Whether a number without a unit goes on counting what the one before counted. */

/** “71 i job”, “310 modtog seniorpension”: people, whom nothing else can be meant by. */
export const IN_STATE =
  /^\s+(?:(?:er|var|kom|kommet|blev|fik)\s+)?(?:(?:i|på)\s+(?:(?:ordinært?|u?støttet|fast|virksomhedsrettet)\s+)?(?:\p{L}*job|arbejde|beskæftigelse|uddannelse|løntilskud|\p{L}*praktik|ressourceforløb|jobafklaringsforløb|\p{L}*hjælp|sygedagpenge|a-dagpenge|dagpenge|ledighedsydelse|førtidspension|efterløn)|modtager|modtog|gennemførte|fuldførte|deltog|afsluttede|var\s+ledige)(?![\p{L}])/iu;

/** Whether a number without a unit goes on counting what the one before counted. */
export function continues(gap: string, rest: string): boolean {
  if (
    /^\s*(?:i|på|for|ud\s+af)\s+(?:en|et|den|det)\s/iu.test(rest) &&
    !/\b(?:til|mod|var|er)\s*$/iu.test(gap)
  )
    return false;
  if (
    /^\s+(?:i|pr\.|ved|for)\s+(?:(?:19|20)\d\d|\d\.\s+(?:kvartal|halvår)|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|samme|år\b|uge)/iu.test(
      rest,
    )
  )
    return true;
  if (
    /^\s*(?:[.,;)]|$|(?:og|samt|i\s+alt)(?![\p{L}]))/iu.test(rest) &&
    /(?:et|t|rne|ne|es)\s+(?:kun\s+|ca\.\s+)?$/iu.test(gap)
  )
    return true;
  return /(?:\b(?:til|mod|var|er|har|havde|fik|og|heraf|hvoraf|mens|på|fra|antal(?:let)?|udgør|udgjorde|kun|blot|nu|samt|lå|henholdsvis)|[(,:])\s*(?:kun\s+|blot\s+|i\s+alt\s+|nu\s+|de\s+|et\s+|en\s+|yderligere\s+|ca\.\s+|knap\s+|godt\s+|omkring\s+|forvente(?:t|de)\s+|budgetteret\s+|mål(?:et)?\s+på\s+)*$/iu.test(
    gap,
  );
}
