/** Lines of broken text. */

/** Joins a line to what is before it; a word that was divided becomes whole. */
export function joinLine(before: string, line: string): string {
  if (before === '') return line;
  if (/\p{L}[-\u2010]$/u.test(before) && /^\p{Ll}/u.test(line) && !/^(?:og|eller|samt|til)\b/.test(line))
    return before.slice(0, -1) + line;
  // “Faaborg-Midtfyn”, “16-66-årige”.
  const goesOn = /[\p{L}\d][-\u2010]$/u.test(before) && /^(?:\p{Lu}|\d|årig)/u.test(line);
  return `${before}${goesOn ? '' : ' '}${line}`;
}
