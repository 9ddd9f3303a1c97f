/** Time for the browser to start a download before its object URL is revoked; ms. */
const REVOKE_AFTER = 10_000;

/** Saves a file as a download. */
export function download(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER);
}
