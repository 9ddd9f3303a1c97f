/** Halves of a surrogate pair: no letters, and an address cannot be made of them. */

/** One of them as `JSON.stringify` writes it, which escapes no whole pair. */
const ESCAPED = /(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g;

/** JSON as `JSON.stringify` writes it, with the sign for an unknown letter in place of each half. */
export function withoutHalves(json: string): string {
  return json.includes('\\ud') ? json.replace(ESCAPED, '$1\ufffd') : json;
}

/** The code that an escape at a place of a line stands for, of those that are halves; 0 if there is none. */
function halfAt(line: string, at: number): number {
  const code = line.startsWith('\\u', at) ? Number.parseInt(line.slice(at + 2, at + 6), 16) : 0;
  return code >= 0xd800 && code <= 0xdfff ? code : 0;
}

/** Whether a line of JSON, decoded from UTF-8, has one in a text: it can only have been written as an escape. */
export function hasHalf(line: string): boolean {
  for (let at = line.indexOf('\\'); at >= 0; at = line.indexOf('\\', at)) {
    const half = halfAt(line, at);
    if (half === 0) at += 2;
    else if (half < 0xdc00 && halfAt(line, at + 6) >= 0xdc00) at += 12;
    else return true;
  }
  return false;
}
