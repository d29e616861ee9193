import { isFactorId } from '@/content/scenario/factor-ids'
import { COST_FACTORS, type FactorId, type Grade } from '@/content/scenario/cost-factors'
import { FACTOR_NOTES } from '@/content/evidence/factor-notes'
import { COST_LINE_TEXTS, type CostLineText } from '@/content/scenario/cost-lines'
import { COST_PART_NAMES, COST_PARTS, type CostPart } from '@/content/scenario/cost-parts'
import type { Scenario } from '@/content/schemas/scenario'
import { linesOfFactor, type Uncertain, type UncertainId } from '@/lib/cost'
import type { PricedCandidate } from '@/lib/decision'
import { capitalised, fromTo, moneyIn, signedPercent } from '@/lib/format'
import { paths } from '@/lib/share/paths'
import { saidIn, uncertainName } from '@/lib/report'

export type FactorRow = {
  id: UncertainId
  label: string
  value: string
  range: string
  grade: string
  source: string
  /** Its row in the ledger. */
  href: string
}

/** A line of the whole cost of one candidate, beside that of another where one is chosen. */
export type CostRow = {
  part: CostPart
  name: string
  text: CostLineText
  /** null: switched off, and counted nowhere. */
  amounts: { usd: string; range: string }[] | null
  factors: FactorRow[]
  /** The same page with the line switched on or off. */
  toggle: string
}

const GRADES: Record<Grade, string> = {
  A: 'measured or stated by an organisation',
  B: 'survey or published model',
  C: 'one team’s account',
  judgement: 'our judgement',
}

type Of = {
  shown: readonly PricedCandidate[]
  scenario: Scenario
  uncertain: Readonly<Record<UncertainId, Uncertain>>
  beside?: string
}

export function costRows({ shown, scenario, uncertain, beside }: Of): CostRow[] {
  const { rough, range } = moneyIn(scenario.money)
  const { off } = scenario.money
  return COST_PARTS.map((part) => {
    const isOff = off.includes(part)
    const others = off.filter((one) => one !== part)
    const toggled = { ...scenario, money: { ...scenario.money, off: isOff ? others : [...off, part] } }
    const lines = shown.map(({ cost }) => cost.lines.find((line) => line.part === part))
    return {
      part,
      name: COST_PART_NAMES[part],
      text: COST_LINE_TEXTS[part],
      amounts: isOff
        ? null
        : lines.map((line) => ({ usd: rough(line?.usd ?? 0), range: line?.high ? range(line.low, line.high) : '' })),
      factors: factorRows(part, uncertain),
      toggle: `${paths.recommendationPart('cost', toggled, { with: beside })}#line-${part}`,
    }
  })
}

const factorRows = (part: CostPart, uncertain: Readonly<Record<UncertainId, Uncertain>>): FactorRow[] =>
  (Object.keys(uncertain) as UncertainId[])
    .filter((id) => linesOfFactor(id).includes(part))
    .map((id) => {
      const { low, value, high } = uncertain[id]
      const said = (figure: number) => (isFactorId(id) ? saidIn(COST_FACTORS[id].unit, figure) : signedPercent(figure))
      return {
        id,
        label: capitalised(uncertainName(id)),
        value: said(value),
        range:
          id === 'overhead.monolith' ? 'the baseline' : low === high ? 'your figure' : fromTo(said(low), said(high)),
        grade: isFactorId(id) ? GRADES[COST_FACTORS[id].grade] : 'reference guide; range our judgement',
        source: isFactorId(id) ? sourceOf(id) : 'Operational table of the reference guide',
        href: paths.ledgerFigure(isFactorId(id) ? `factor.${id}` : id),
      }
    })

const sourceOf = (id: FactorId): string => {
  const { source, note } = FACTOR_NOTES[id].evidence
  return [source === 'Loadbearing' ? '' : `${source}. `, note ?? ''].join('')
}
