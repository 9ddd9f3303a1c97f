/** Papa Parse alone: reads the file that is chosen in a worker, keeps nothing, and says how many rows it had. */
const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
const output = document.querySelector('output') as HTMLOutputElement;
document.querySelector('input')?.addEventListener('change', (event) => {
  output.textContent = '';
  worker.postMessage((event.target as HTMLInputElement).files?.[0]);
});
worker.addEventListener('message', ({ data }) => {
  output.textContent = String(data);
});
window.ready = true;
