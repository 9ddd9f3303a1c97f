/** Joins class names, skipping those that are false, null or undefined; undefined if none is left. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string | undefined {
  return names.filter(Boolean).join(' ') || undefined;
}
