/** A number of two digits or more. */
export const two = (n: number) => String(n).padStart(2, '0');

/** A duration as minutes and seconds, with hours when there are any: “1.02.05” in Danish. @param ms at least 0 */
export function elapsedText(ms: number, separator: string): string {
  const seconds = Math.floor(Math.max(0, ms) / 1000);
  const hours = Math.floor(seconds / 3600);
  const parts = [two(Math.floor(seconds / 60) % 60), two(seconds % 60)];
  return (hours > 0 ? [String(hours), ...parts] : parts).join(separator);
}
