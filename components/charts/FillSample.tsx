import type { Part } from './series'

/** Opacity of the paid parts of a bar, first to last. The outline makes the faintest ones visible. */
const FILLS = [1, 0.6, 0.36, 0.2, 0.08]
/** Distance in pixels between the hatching of the unpaid parts, first to last. */
const SPACINGS = [10, 7, 5, 4, 3]

export const fillOf = (index: number): number => FILLS[Math.min(index, FILLS.length - 1)] ?? 1
export const spacingOf = (index: number): number => SPACINGS[Math.min(index, SPACINGS.length - 1)] ?? 3
export const HATCHES = SPACINGS.length

/** A legend sample of one part of a bar: a solid fill for what is paid, hatching for what is left unpaid. */
export function FillSample({ color, kind, index }: { color: string; kind: Part['kind']; index: number }) {
  return (
    <svg aria-hidden="true" width={16} height={12} className="inline-block shrink-0">
      <rect
        x={0.5}
        y={0.5}
        width={15}
        height={11}
        fill={kind === 'paid' ? color : 'none'}
        fillOpacity={fillOf(index)}
        stroke={color}
      />
      {kind === 'unpaid' && <path d={hatching(spacingOf(index))} stroke={color} />}
    </svg>
  )
}

const hatching = (spacing: number): string =>
  Array.from({ length: Math.ceil(28 / spacing) }, (_, line) => `M${line * spacing - 12} 12l12 -12`).join('')
