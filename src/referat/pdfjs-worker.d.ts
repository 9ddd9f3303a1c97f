/** The part of PDF.js that reads files, which comes without types: it is handed over whole. */
declare module 'pdfjs-dist/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown;
}
