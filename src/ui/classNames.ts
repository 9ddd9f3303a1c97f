/** Class names as one, undefined for none; those that do not hold are false, null or undefined. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string | undefined {
  return names.filter(Boolean).join(' ') || undefined;
}
