import { PatternGlyph } from '@/components/glyphs/PatternGlyph'
import type { OptionId } from '@/content/options/option-ids'
import type { PartId } from '@/lib/decision'
import { combinationDrawing, LABEL, type Label, type Stroke } from './combination-drawing'
import { drawingInWords } from './drawing-in-words'

type Props = { composition: readonly PartId[]; options: readonly OptionId[]; name: string }

/**
 * What to build as one structure on squared paper: frames, what is inside them, and what they stand on. Made on the
 * server.
 */
export function CombinationDrawing({ composition, options, name }: Props) {
  const { width, height, strokes, labels } = combinationDrawing(composition, options)
  return (
    <figure className="drafting border border-rule p-2 sm:p-4 print:break-inside-avoid">
      <svg
        role="img"
        aria-label={`${name}, drawn. ${drawingInWords(composition, options)}`}
        viewBox={`0 0 ${width} ${height}`}
        style={{ maxWidth: width * 1.25 }}
        className="mx-auto block h-auto w-full fill-none [stroke-width:1.4]"
      >
        {strokes.map((stroke, index) => (
          <Line key={index} stroke={stroke} />
        ))}
        {labels.map((label) => (
          <Names key={`${label.axis}-${label.y}`} label={label} />
        ))}
      </svg>
    </figure>
  )
}

const Line = ({ stroke: { d, of, dashed } }: { stroke: Stroke }) => (
  <path d={d} stroke={of ? `var(--${of})` : 'var(--rule-strong)'} strokeDasharray={dashed ? '4 3' : undefined} />
)

function Names({ label: { axis, y, names } }: { label: Label }) {
  return (
    <g>
      <text x={LABEL.x} y={y + 11} fontSize={11} className="fill-muted font-mono tracking-[0.05em] uppercase">
        {axis}
      </text>
      {names.map(({ name, of }, index) => {
        const top = y + LABEL.axis + index * LABEL.name
        return (
          <g key={name}>
            {of && (
              <g transform={`translate(${LABEL.x} ${top})`}>
                <PatternGlyph pattern={of} size={16} />
              </g>
            )}
            <text
              x={LABEL.x + (of ? 21 : 0)}
              y={top + 13}
              fontSize={13}
              className="fill-ink font-medium [font-stretch:88%]"
            >
              {name}
            </text>
          </g>
        )
      })}
    </g>
  )
}
