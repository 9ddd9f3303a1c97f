/** Whether a text is an address that a link may lead to: https, and nobody's name or password in it. */
export function isWebAddress(text: string): boolean {
  // Not taken apart by `URL`, which mends what a person would see as broken.
  return /^https:\/\/[^\s/?#@\\]+\.[^\s/?#@\\]+(?:[/?#]\S*)?$/.test(text);
}
