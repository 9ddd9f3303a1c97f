/** A text that begins with a capital. */
export const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
