import { familyOf } from '../../../analysis/benefit/family';
import { slidesOf } from '../../../state/slides';
import type { MakeSlides } from '../../page';
import { groupChart } from '../slides';
import type { BenefitView } from './page';

/** A chart of each indicator that has figures about the benefit in the areas chosen. */
const benefitSlides: MakeSlides<BenefitView> = ({ group, areas }, { text }) =>
  slidesOf(
    text.group(group),
    familyOf(group, text.index)
      .indicators.filter((id) => !areas || text.index.entry(id).areas.some((area) => areas.includes(area)))
      .map((id) => groupChart(id, group, areas, text.index)),
  );
export default benefitSlides;
