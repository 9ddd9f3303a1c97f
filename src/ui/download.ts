/** How long the browser is given to begin a download before its address is withdrawn; ms. */
const GRACE = 10_000;

/** Lets the reader save a file. */
export function download(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), GRACE);
}
