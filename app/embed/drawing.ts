import { combinationDrawing, LABEL } from '@/components/recommendation/drawing/combination-drawing'
import { drawingInWords } from '@/components/recommendation/drawing/drawing-in-words'
import type { Report } from '@/lib/report'
import { html, type Markup } from './markup'

/** The drawing of a recommendation page, in the words of markup. */
export function drawing({ composition, options, name }: Report['recommendation']): Markup {
  const { width, height, strokes, labels } = combinationDrawing(composition, options)
  return html`<svg
    class="drawing"
    role="img"
    aria-label="${name}, drawn. ${drawingInWords(composition, options)}"
    viewBox="0 0 ${width} ${height}"
  >
    ${strokes.map(
      ({ d, of, dashed }) =>
        html`<path d="${d}" stroke="var(--${of ?? 'rule-strong'})" ${dashed ? html`stroke-dasharray="4 3"` : null} />`,
    )}
    ${labels.map(
      ({ axis, y, names }) =>
        html`<text class="axis" x="${LABEL.x}" y="${y + 11}">${axis.toUpperCase()}</text> ${names.map(
            (one, index) =>
              html`<text x="${LABEL.x}" y="${y + LABEL.axis + index * LABEL.name + 13}">${one.name}</text>`,
          )}`,
    )}
  </svg>`
}
