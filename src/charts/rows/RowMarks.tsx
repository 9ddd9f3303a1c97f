import { Bar, type BarShapeProps } from 'recharts';
import { BEHIND, emphasisOf, FONT, type FormProps, HALO, INK, PAPER, STRONG, TONES } from '../drawing';
import { ABOVE, type LaidRow, type RowMark, THICK } from './rowLayout';

/** A bar next to zero is still seen, pixels. */
const LEAST = 2;

/** A mark in SVG, between two places along its row, pixels. */
function Shape({ mark, row, from, to }: { mark: RowMark; row: LaidRow; from: number; to: number }) {
  const { thick } = row;
  const y = ABOVE + row.middle;
  switch (mark.kind) {
    case 'bar': {
      const height = mark.half ? thick / 2 - 1 : thick;
      const shift = mark.half ? (mark.half === 'upper' ? -1 : 1) * (height / 2 + 2) : 0;
      return (
        <rect
          data-mark="bar"
          x={Math.min(from, to)}
          y={y + shift - height / 2}
          width={Math.max(LEAST, Math.abs(to - from))}
          height={height}
          rx={height > 12 ? 2 : 1}
          fill={mark.hollow ? PAPER : mark.color}
          {...(mark.hollow ? { stroke: mark.color, strokeWidth: 1.5 } : {})}
        />
      );
    }
    case 'dot':
      return (
        <>
          <line x1={from} x2={to} y1={y} y2={y} stroke={BEHIND} strokeWidth={1.5} />
          <circle cx={to} cy={y} r={7} fill={mark.color} />
        </>
      );
    case 'pair': {
      const joint = { stroke: TONES[row.tone ?? 'neutral'], strokeWidth: 4, opacity: 0.5 };
      return (
        <>
          <line x1={from} x2={to} y1={y} y2={y} {...joint} />
          <circle cx={from} cy={y} r={7} fill={PAPER} stroke={mark.color} strokeWidth={2.5} />
          <circle cx={to} cy={y} r={8} fill={mark.color} />
        </>
      );
    }
    case 'across': {
      const ends = { x1: to, x2: to, y1: y - thick / 2 - 4, y2: y + thick / 2 + 6 };
      return (
        <>
          <line {...ends} stroke={PAPER} strokeWidth={7} />
          <line {...ends} stroke={STRONG} strokeWidth={3} />
          <text
            x={to}
            y={ends.y2 + 15}
            textAnchor="middle"
            fontSize={FONT}
            fontWeight={600}
            fill={INK}
            {...HALO}
          >
            {mark.words}
          </text>
        </>
      );
    }
  }
}

/**
 * A mark of each row that has so many, as bars of the chart library in shapes of ours: rows differ in height, and grow
 * with the room.
 * @param nth which of the marks of a row
 */
export function RowMarks({ focus, nth }: Pick<FormProps, 'focus'> & { nth: number }) {
  const draw = ({ x, width, payload }: BarShapeProps) => {
    const row = payload as LaidRow;
    const mark = row.marks[nth];
    if (!mark) return <g />;
    return (
      <g opacity={emphasisOf(row.series.key, focus) === 'background' ? 0.4 : 1}>
        <Shape mark={mark} row={row} from={x} to={x + width} />
      </g>
    );
  };
  return (
    <Bar
      dataKey={({ marks }: LaidRow) => marks[nth]?.value ?? null}
      barSize={THICK}
      shape={draw}
      isAnimationActive={false}
      legendType="none"
    />
  );
}
