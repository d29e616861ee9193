import type { Part } from './series'

/** Opacity of the parts of a bar, first to last. The outline makes the faintest ones visible. */
const FILLS = [1, 0.6, 0.36, 0.2, 0.08]

export const fillOf = (index: number) => FILLS[Math.min(index, FILLS.length - 1)]

/** A legend sample of one part of a bar: a solid fill for infrastructure, light or dense hatching for engineering. */
export function FillSample({ color, kind, index }: { color: string; kind: Part['kind']; index: number }) {
  return (
    <svg aria-hidden="true" width={16} height={12} className="inline-block shrink-0">
      <rect
        x={0.5}
        y={0.5}
        width={15}
        height={11}
        fill={kind === 'infrastructure' ? color : 'none'}
        fillOpacity={fillOf(index)}
        stroke={color}
      />
      {kind === 'engineering' && (
        <path d={index === 0 ? 'M0 12L12 0' : 'M0 12L12 0M6 12L16 2M-4 10L6 0M3 12L15 0M-2 11L9 0'} stroke={color} />
      )}
    </svg>
  )
}
