/** Whether a cell of a table has a figure in it and nothing else. */

/** A figure, or a part of one. “30.” is a date's day. */
const FIGURE =
  /^[(<>~]?[-−–+]?\d(?:[\d.,\u00a0\u202f]*\d)?(?:%|pct\.?|kr\.?|,-)?\)?[*⁰¹²³⁴⁵⁶⁷⁸⁹]*$|^[-−–+]$/i;
const UNIT =
  /^(?:\d{3}[\d.,]*|%|pct\.?|procent|kr\.?|mio\.?|mia\.?|t\.?kr\.?|point|pp\.?|stk\.?|personer|borgere)\)?[*⁰¹²³⁴⁵⁶⁷⁸⁹]*$/i;
/** A number that heads a column more often than it is a figure. */
const YEAR = /^(?:19|20)\d\d(?:\s*[-–/]\s*(?:(?:19|20)?\d\d))?$/;

/** A date, which heads a column too. */
const DATE = /^\d{1,2}[./-]\d{1,2}[./-](?:20)?\d\d$/;

/** “1.790”, “-70”, “10 237”, “3,4 %”, “2,1 mio. kr.”, and “–” for none. Years and dates are none. */
export function isFigure(text: string): boolean {
  const own = text.trim();
  const [first = '', ...rest] = own.split(/\s+/);
  const words = /^[-−–+]$/.test(first) ? rest.slice(1) : rest;
  return (
    FIGURE.test(words === rest ? first : `${first}${rest[0] ?? ''}`) &&
    words.every((word) => UNIT.test(word)) &&
    !YEAR.test(own.replace(/\s?\*+$/, '')) &&
    !DATE.test(own)
  );
}
