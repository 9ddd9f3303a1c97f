import type { Field } from '../../referat/proposal';
import type { Values } from '../../referat/review/drafts';
import type { Text } from '../../ui/useText';
import { AreaControl, GroupControl, KindControl, UnitControl } from './chosenControls';
import { IndicatorControl } from './IndicatorControl';
import { PeriodControl, ValueControl } from './writtenControls';

/** What the controls look at beside the value. */
export interface About {
  readonly spoken: string;
  readonly likely: readonly string[];
}

/** The control of any part of a figure. */
export function PartControl({
  part,
  values,
  change,
  about,
  text,
  first = false,
}: {
  readonly part: Field;
  readonly values: Values;
  readonly change: (values: Partial<Values> | null) => void;
  readonly about: About;
  readonly text: Text;
  readonly first?: boolean;
}) {
  const to =
    <K extends keyof Values>(name: K) =>
    (value: Values[K] | null) =>
      change(value === null ? null : ({ [name]: value } as Pick<Values, K>));
  switch (part) {
    case 'vaerdi':
      return <ValueControl value={values.value} change={to('value')} text={text} first={first} />;
    case 'enhed':
      return <UnitControl value={values.unit} change={to('unit')} text={text} first={first} />;
    case 'omraade':
      return <AreaControl value={values.area} change={to('area')} text={text} first={first} />;
    case 'noegletal':
      return (
        <IndicatorControl
          value={values.indicator}
          unit={values.unit}
          change={to('indicator')}
          text={text}
          first={first}
          {...about}
        />
      );
    case 'maalgruppe':
      return (
        <GroupControl
          value={values.group}
          change={to('group')}
          text={text}
          first={first}
          spoken={about.spoken}
        />
      );
    case 'type':
      return <KindControl value={values.kind} change={to('kind')} text={text} first={first} />;
    case 'periode':
      return <PeriodControl value={values.period} change={to('period')} text={text} first={first} />;
  }
}
