/** A name as part of a file's name: small letters, digits and hyphens, æ ø å kept. */
export function fileName(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'praesentation'
  );
}
