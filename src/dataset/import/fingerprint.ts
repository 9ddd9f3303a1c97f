import type { ObservationFile } from '../../model/catalog';

/** FNV-1a over 32-bit words, twice with different seeds: tells data sets apart, does not protect them. */
class Hash {
  private a = 0x811c9dc5;
  private b = 0x9747b28c;

  add(word: number): void {
    this.a = Math.imul(this.a ^ word, 0x01000193);
    this.b = Math.imul(this.b ^ (word + 0x9e37), 0x85ebca6b);
    this.b ^= this.b >>> 15;
  }

  text(text: string): void {
    for (let i = 0; i < text.length; i += 1) this.add(text.charCodeAt(i));
    this.add(-1);
  }

  toString(): string {
    return [this.a, this.b].map((n) => (n >>> 0).toString(16).padStart(8, '0')).join('');
  }
}

/** A short text that is the same for the same figures in the same order, whatever their source is called. */
export function fingerprintOf(files: Iterable<ObservationFile>): string {
  const hash = new Hash();
  for (const { id, codes, columns } of files) {
    hash.text(id);
    for (const name of ['area', 'group', 'kind', 'period', 'item'] as const) {
      for (const code of codes[name]) hash.text(code);
      const column = columns[name];
      if (typeof column === 'number') hash.add(column);
      else for (let row = 0; row < column.length; row += 1) hash.add(column[row] as number);
    }
    const words = new Int32Array(Float64Array.from(columns.value).buffer);
    for (const word of words) hash.add(word);
  }
  return hash.toString();
}
