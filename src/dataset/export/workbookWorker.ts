/** The worker that writes workbooks: keeps the page free while thousands of figures become XML. */
import { type WorkbookSheet, writeWorkbook } from './workbook';

addEventListener('message', async ({ data }: MessageEvent<readonly WorkbookSheet[]>) =>
  postMessage(await writeWorkbook(data)),
);
