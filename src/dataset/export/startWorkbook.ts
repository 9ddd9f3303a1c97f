import type { WorkbookSheet } from './workbook';

/** Writes a workbook in a worker; the single file has none, and writes it in the page. */
export async function startWorkbook(sheets: readonly WorkbookSheet[]): Promise<Blob> {
  if (__IN_ONE_FILE__) return (await import('./workbook')).writeWorkbook(sheets);
  const worker = new Worker(new URL('./workbookWorker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<Blob>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Blob>) => resolve(data));
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        reject(new Error(event.message));
      });
      worker.postMessage(sheets);
    });
  } finally {
    worker.terminate();
  }
}
