import { HEIGHT_MESSAGE } from '../../state/embed';

/** Tall enough for most charts at the width of a text column, pixels, if the chart has not told its height. */
const HEIGHT = 760;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * The code of a frame that shows a chart on another site; it works without any script there.
 * @param height of the chart, pixels; null if it is not known
 */
export function frameCode(address: string, title: string, height: number | null = null): string {
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${height ?? HEIGHT}" loading="lazy" style="border:0"></iframe>`;
}

/** A script for the page around: each frame takes the height that the chart in it tells. */
export function followCode(origin: string): string {
  return `<script>
addEventListener('message', function (event) {
  if (event.origin !== '${origin}' || !event.data || event.data.type !== '${HEIGHT_MESSAGE}') return;
  document.querySelectorAll('iframe').forEach(function (frame) {
    if (frame.contentWindow === event.source) frame.height = event.data.height;
  });
});
</script>`;
}
