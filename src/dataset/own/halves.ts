/** Halves of a surrogate pair: no letters, and an address cannot be made of them. */

/** One of them as `JSON.stringify` writes it, which escapes no whole pair. */
const ESCAPED = /(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g;
/** A sign that there may be one in JSON that anybody has written. */
const SUSPECT = /\\u[dD][89a-fA-F]/;

/** JSON as `JSON.stringify` writes it, with the sign for an unknown letter in place of each half. */
export function withoutHalves(json: string): string {
  return json.includes('\\ud') ? json.replace(ESCAPED, '$1\ufffd') : json;
}

/** Whether a line of JSON has one in a text. @param json the line as it was read */
export function hasHalf(line: string, json: unknown): boolean {
  return SUSPECT.test(line) && JSON.stringify(json).search(ESCAPED) >= 0;
}

/** Whether a text has none, so that it can stand in an address. */
export function isWhole(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}
