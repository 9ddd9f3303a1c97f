/** Letters of a name up to which one may be wrong; of a longer one two. */
const SHORT = 7;

/** How many letters have to be put in, taken out, replaced or swapped with the next to make one text of another. */
function edits(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, j) => j)];
  const cell = (i: number, j: number) => (rows[i] as number[])[j] as number;
  for (let i = 1; i <= one.length; i += 1) {
    rows.push([i]);
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      (rows[i] as number[])[j] = Math.min(
        cell(i - 1, j) + 1,
        cell(i, j - 1) + 1,
        cell(i - 1, j - 1) + (same ? 0 : 1),
        swapped ? cell(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return cell(one.length, other.length);
}

/** Whether a text can be a misspelling of a name: one letter is wrong in a short one, two in a longer. */
export function isMisspelt(text: string, name: string): boolean {
  const most = name.length > SHORT ? 2 : 1;
  return Math.abs(text.length - name.length) <= most && edits(text, name) <= most;
}
