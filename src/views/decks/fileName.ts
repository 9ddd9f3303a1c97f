/** A name as part of a file's name: small letters, digits and hyphens, æ ø å kept. */
export function fileName(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .slice(0, 60)
      // Nor half a character, if it is cut.
      .replace(/\p{Cs}/gu, '')
      .replace(/^-|-$/g, '') || 'praesentation'
  );
}
