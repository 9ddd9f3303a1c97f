/** Names of rows that were broken over two lines. */

/** Rows in which a head that was broken over two lines is whole again. */
export function whole(rows: readonly (readonly string[])[]): string[][] {
  const kept: string[][] = [];
  for (const row of rows) {
    const [above, first] = [kept.at(-1), row[0] ?? ''];
    if (above?.[0] && above.slice(1).every((text) => text === '') && /^\p{Ll}/u.test(first))
      kept[kept.length - 1] = [`${above[0]} ${first}`, ...row.slice(1)];
    else kept.push([...row]);
  }
  return kept;
}
