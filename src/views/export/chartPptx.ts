import type { ShownChart } from '../../charts/chartNotes';
import { chartEyebrow, chartSlide } from '../../charts/native/chartSlide';
import { slideTools } from '../../charts/native/tools';
import { pptxBlob } from '../../dataset/export/pptx/file';
import { isHosted } from '../../ui/siteAddress';
import { today } from '../../ui/today';
import type { Text } from '../../ui/useText';

/**
 * A chart or a table as a PowerPoint file of one slide.
 * @param focus key of the series that stands out, or null
 * @param link the whole address of the view
 * @throws PictureError where it is drawn as a picture, and cannot be
 */
export async function chartPptx({
  content,
  focus,
  link,
  text,
}: {
  content: ShownChart;
  focus: string | null;
  link: string;
  text: Text;
}): Promise<Blob> {
  const areas = [...new Set(content.chart.series.map(({ area }) => area))];
  const eyebrow = chartEyebrow(areas, content.indicator.id, text);
  // Of a page on a disk nobody else has the address.
  const slide = await chartSlide(
    content,
    { focus, link: isHosted() ? link : null, eyebrow, title: null },
    slideTools(text),
  );
  return pptxBlob({ title: content.title, language: text.language, date: today(), slides: [slide] });
}
