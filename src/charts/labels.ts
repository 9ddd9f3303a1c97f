import { at } from '../model/at';
import { syllables } from '../model/syllables';

/** A label that wants to stand at `y` and takes `height` pixels around it. */
export interface LabelBox {
  readonly y: number;
  readonly height: number;
}

/**
 * Moves labels apart so that none overlap, each as near to where it wants to be as the others allow.
 * @param boxes in any order; labels that fit are not moved
 * @param top and `bottom` bound the space; when the labels do not fit in it they run over the bottom, never into each other
 * @returns the middle of each label, in the order given
 */
export function placeLabels(boxes: readonly LabelBox[], top: number, bottom: number): number[] {
  // Blocks of touching labels, each placed at the mean of what its members want (pool adjacent violators).
  interface Block {
    members: number[];
    height: number;
    wanted: number;
    start: number;
  }
  const order = boxes.map((_, i) => i).sort((a, b) => at(boxes, a).y - at(boxes, b).y || a - b);
  const blocks: Block[] = [];
  const settle = (block: Block) => {
    const free = block.wanted / block.members.length;
    block.start = Math.max(top, Math.min(free, bottom - block.height));
  };
  for (const i of order) {
    const box = at(boxes, i);
    let block: Block = { members: [i], height: box.height, wanted: box.y - box.height / 2, start: 0 };
    settle(block);
    for (let last = blocks.at(-1); last && last.start + last.height > block.start; last = blocks.at(-1)) {
      blocks.pop();
      const merged: Block = {
        members: [...last.members, ...block.members],
        height: last.height + block.height,
        // What a member wants, as the start of the whole block.
        wanted: last.wanted + block.wanted - last.height * block.members.length,
        start: 0,
      };
      settle(merged);
      block = merged;
    }
    blocks.push(block);
  }
  const placed = new Array<number>(boxes.length).fill(0);
  for (const block of blocks) {
    let y = block.start;
    for (const i of block.members) {
      const { height } = at(boxes, i);
      placed[i] = y + height / 2;
      y += height;
    }
  }
  return placed;
}

/**
 * Which of several heights fit in a room one under another, the first before the others.
 * @param more what it takes to say how many are left out, when any are
 * @returns the indices of those that fit; there is always one
 */
export function fitting(heights: readonly number[], room: number, more: number): number[] {
  const all = [...heights.keys()];
  if (heights.reduce((sum, height) => sum + height, 0) <= room) return all;
  let taken = more;
  return all.filter((i) => {
    const height = at(heights, i);
    if (i > 0 && taken + height > room) return false;
    taken += height;
    return true;
  });
}

/** A word in parts of at most `max` characters, broken with hyphens between syllables; a longer one stays whole. */
function wrapWord(word: string, max: number): string[] {
  const parts: string[] = [];
  if (word.length <= max) return [word];
  for (const syllable of syllables(word)) {
    const last = parts.at(-1);
    // Room for the hyphen.
    if (last !== undefined && last.length + syllable.length < max) parts[parts.length - 1] = last + syllable;
    else parts.push(syllable);
  }
  return parts.map((part, i) => (i < parts.length - 1 ? `${part}-` : part));
}

/** Breaks a label into lines of at most `max` characters: at its spaces, and in words that are longer. */
export function wrapLabel(text: string, max: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const [first = '', ...more] = wrapWord(word, max);
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + first.length <= max)
      lines[lines.length - 1] = `${last} ${first}`;
    else lines.push(first);
    lines.push(...more);
  }
  return lines;
}
