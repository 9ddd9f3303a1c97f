/** A port that nobody uses just now. */
export function freePort(): Promise<number>;
