/** How strongly the parts of a bar are filled, first to last; from the second on the outline carries the shape. */
const FILLS = [1, 0.42, 0.2, 0.1, 0.04]

export const fillOf = (index: number) => FILLS[Math.min(index, FILLS.length - 1)]

/** A small sample of a bar's part: its step of fill, or the hatch that stands for people. */
export function FillSample({
  color,
  index,
  people,
  hatch,
}: {
  color: string
  index: number
  people: boolean
  hatch?: string
}) {
  return (
    <svg aria-hidden="true" width={16} height={12} className="inline-block shrink-0">
      <rect
        x={0.5}
        y={0.5}
        width={15}
        height={11}
        fill={people ? (hatch ?? 'none') : color}
        fillOpacity={people ? 1 : fillOf(index)}
        stroke={color}
      />
      {people && !hatch && <path d="M0 12L12 0 M6 12L16 2 M-4 10L6 0" stroke={color} />}
    </svg>
  )
}
