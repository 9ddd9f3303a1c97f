/** Catches what a page has the browser save, which jsdom cannot. */
import { waitFor } from '@testing-library/react';
import { expect, vi } from 'vitest';

/** What was saved, and under which name. */
export interface Saved {
  readonly name: string;
  readonly file: Blob;
}

/** Does something that saves a file. @returns the file */
export async function saved(act: () => void): Promise<Saved> {
  const files: Blob[] = [];
  const names: string[] = [];
  // They stay: the address of a file is withdrawn a while after.
  Object.assign(URL, {
    createObjectURL: (file: Blob) => `blob:${files.push(file)}`,
    revokeObjectURL: () => {},
  });
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  act();
  await waitFor(() => expect(names).toHaveLength(1));
  click.mockRestore();
  const [[name = ''], [file = new Blob()]] = [names, files];
  return { name, file };
}
