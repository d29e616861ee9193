import { PART_NAMES } from '@/content/part-names'
import { answerInWords, ANSWER_NAMES } from '@/lib/decision'
import { count, listed, quantity } from '@/lib/format'
import { ruleField, ruleFieldWords, type AnswerFigure, type Bounds, type FieldFigure, type Figure } from '@/lib/rules'

/** What a rule rests on, as one phrase: "Serverless and Event Sourcing, 20,000 requests/s, busy all day". */
export function figuresInWords(figures: readonly Figure[]): string {
  const parts = figures.flatMap((figure) => (figure.kind === 'part' ? [PART_NAMES[figure.part]] : []))
  const others = figures.flatMap((figure) => (figure.kind === 'part' ? [] : [figureInWords(figure)]))
  return [...(parts.length > 0 ? [listed(parts)] : []), ...others].join(', ')
}

/** The answers among them by key, in words: `{ teams: "3 teams" }`. */
export const figuresByAnswer = (figures: readonly Figure[]): Record<string, string> =>
  Object.fromEntries(
    figures.flatMap((figure) => (figure.kind === 'answer' ? [[figure.answer, answerFigure(figure)]] : [])),
  )

function figureInWords(figure: Exclude<Figure, { kind: 'part' }>): string {
  switch (figure.kind) {
    case 'answer':
      return answerFigure(figure)
    case 'field':
      return `${fieldFigure(figure)}${warnedFrom(figure.bounds)}`
    case 'ratio': {
      const { of, per, bounds, unit } = figure
      const limit = unit && bounds.above !== undefined ? ` (more than ${count(bounds.above)} ${unit})` : ''
      return `${quantityFigure(of)}, ${quantityFigure(per)}${limit}`
    }
  }
}

const quantityFigure = (figure: AnswerFigure | FieldFigure): string =>
  figure.kind === 'answer' ? answerFigure(figure) : fieldFigure(figure)

const answerFigure = ({ answer, value }: AnswerFigure): string =>
  (value === null ? undefined : answerInWords(answer, { [answer]: value })) ?? `${ANSWER_NAMES[answer]}: not answered`

/** A figure that nobody set says so: the visitor did not state it. */
function fieldFigure({ field, value, byDefault }: FieldFigure): string {
  const { label } = ruleFieldWords(field)
  const { unit } = ruleField(field)
  const said = unit === '%' ? `${label.toLowerCase()}: ${quantity(value, unit)}` : quantity(value, unit)
  return byDefault ? `${said} (default)` : said
}

const warnedFrom = ({ atLeast }: Bounds): string => (atLeast === undefined ? '' : ` (warned from ${count(atLeast)})`)
