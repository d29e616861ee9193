import { MODEL_REVISION } from '@/content/revision'
import { between, moneyIn } from '@/lib/format'
import type { Report } from '@/lib/report'
import { combinationDrawing, LABEL, type Label } from './combination-drawing'

/** What the picture of a link shows: finished words, and the drawing of the page with its names as texts. */
export type PictureFacts =
  | { kind: 'site'; sentence: string }
  | {
      kind: 'recommendation'
      title: string
      name: string
      total: string
      range: string
      asOf: string
      drawing: Omit<ReturnType<typeof combinationDrawing>, 'labels'> & { texts: PictureText[] }
    }

type PictureText = { text: string; x: number; y: number; size: number; quiet: boolean }

/** `title`: of the case, where its authors gave one. */
export function pictureFacts(report: Report, title: string): PictureFacts {
  const { recommendation } = report
  if (!recommendation.winner) return { kind: 'site', sentence: SITE }
  const { labels, ...drawing } = combinationDrawing(recommendation.composition, recommendation.options)
  return {
    kind: 'recommendation',
    title,
    name: recommendation.name,
    ...costInWords(report),
    asOf: `Model of ${MODEL_REVISION}`,
    drawing: { ...drawing, texts: labels.flatMap(textsOf) },
  }
}

const SITE =
  'Seven patterns compared: guarantees, scaling limits, infrastructure and engineering cost, and a recommendation ' +
  'with its reasons.'

/** "CQRS in a modular monolith: $3.7M over 36 months, between $2.6M and $5.1M", for who does not see the picture. */
export function costInOneLine(report: Report): string {
  const { total, range } = costInWords(report)
  return `${report.recommendation.name}: ${total} ${range}`
}

/** The cost of the recommended candidate, in the words of its page. */
export function costInWords({ scenario, recommendation }: Report): { total: string; range: string } {
  const format = moneyIn(scenario.money)
  const { cost } = recommendation.recommended
  return { total: format.rough(cost.total), range: `over ${cost.months} months, between ${between(format, cost)}` }
}

const textsOf = ({ axis, y, names }: Label): PictureText[] => [
  { text: axis.toUpperCase(), x: LABEL.x, y, size: 11, quiet: true },
  ...names.map(({ name }, index) => ({
    text: name,
    x: LABEL.x,
    y: y + LABEL.axis + index * LABEL.name,
    size: 13,
    quiet: false,
  })),
]
