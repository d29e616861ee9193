import { fittedAxis } from '@/components/charts/fitted-axis'
import { linearAxis } from '@/components/charts/linear-axis'
import { PictureFrame, type PictureTable } from '@/components/charts/PictureFrame'
import type { Scenario } from '@/content/schemas/scenario'
import type { Tornado, ValueOfInformation, VarianceShares } from '@/lib/analysis'
import { roughShare, type MoneyFormat } from '@/lib/format'
import { marginOf } from '@/lib/kernel'
import { byLead, inputInWords, isKnown, sourceInWords, turns, type PictureInWords } from '@/lib/report'
import { BarKey, BarRows } from '@/components/charts/BarRows'

type Framed = { words: PictureInWords; table: PictureTable; csv: string }
type Common = Framed & { scenario: Scenario; money: MoneyFormat }

/** More rows say less; the table has them all. */
const MOST = 8

/** What it is worth to know each figure before deciding. */
export function WorthPicture({ worth, words, scenario, money, table, csv }: Common & { worth: ValueOfInformation }) {
  const { mean, spread } = worth.control
  const chance = marginOf({ error: spread })
  const shown = worth.inputs.filter(isKnown).slice(0, MOST)
  const axis = linearAxis(shown.map((one) => one.usd + marginOf(one)))
  return (
    <PictureFrame
      id="worth"
      {...words}
      lead={
        'The price of not knowing: what would be saved over the horizon, on average, if the figure were known before ' +
        'deciding (expected value of partial perfect information). What chance alone seems to save is taken off' +
        (spread >= 1 ? `: it is ${money.about(mean)} (±${money.about(chance)}) for figures that decide nothing.` : '.')
      }
      table={table}
      csv={csv}
    >
      {shown.length === 0 ? (
        <p className="text-sm">
          {spread >= 1 ? `No figure has a price above its error, ${money.about(chance)}.` : 'No figure has a price.'}
        </p>
      ) : (
        <>
          <BarRows
            axis={axis}
            format={(usd) => money.amount(usd, { compact: true })}
            rows={shown.map(({ input, usd, error }, index) => {
              const margin = marginOf({ error })
              const { label, measure } = inputInWords(input, scenario)
              const first = shown
                .slice(0, index)
                .map((one) => inputInWords(one.input, scenario))
                .find((one) => one.measure === measure)
              return {
                id: input,
                name: <span className="font-medium">{label}</span>,
                remark: first ? `Measured with: ${first.label.split(',')[0]}` : measure,
                figure: money.about(usd),
                stretches: [{ from: 0, to: usd, look: 'solid' }],
                error: { from: Math.max(0, usd - margin), to: usd + margin },
              }
            })}
          />
          <BarKey
            signs={[
              { look: 'solid', text: 'price of not knowing' },
              { look: 'error', text: 'error, 95 in 100' },
            ]}
          />
        </>
      )}
    </PictureFrame>
  )
}

/** The total with one figure at a time at its two ends. */
export function TotalTornado({ tornado, words, scenario, money, table, csv }: Common & { tornado: Tornado }) {
  const bars = tornado.bars.filter(({ atLow, atHigh }) => atLow !== atHigh).slice(0, MOST)
  return (
    <PictureFrame
      id="total"
      {...words}
      lead="The total with one figure at its low and at its high end (P10 and P90), all others central."
      table={table}
      csv={csv}
    >
      <BarRows
        half
        axis={fittedAxis(
          bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh]),
          3,
        )}
        format={(usd) => money.amount(usd, { compact: true })}
        line={tornado.total}
        rows={bars.map(({ input, low, high, atLow, atHigh }) => {
          const { label, between } = inputInWords(input, scenario)
          return {
            id: input,
            name: label,
            remark: between(low, high),
            figure: money.about(Math.abs(atHigh - atLow)),
            stretches: [
              { from: atLow, to: tornado.total, look: 'pale' },
              { from: tornado.total, to: atHigh, look: 'solid' },
            ],
          }
        })}
      />
      <Ends />
    </PictureFrame>
  )
}

/** The difference to the best rival with one figure at a time at its two ends. */
export function LeadTornado({ tornado, words, scenario, money, table, csv }: Common & { tornado: Tornado }) {
  const bars = byLead(tornado).slice(0, MOST)
  const { domain, ticks } = linearAxis([...bars.flatMap(({ lead }) => [lead.atLow, lead.atHigh]), 0], 3)
  return (
    <PictureFrame
      id="difference"
      {...words}
      lead={
        'What the recommendation costs more than its best rival, with one figure at its low and at its high end. ' +
        'Right of zero the rival is cheaper. Beside it: whether an end of its range changes which is cheaper.'
      }
      table={table}
      csv={csv}
    >
      <BarRows
        half
        axis={{ domain, ticks }}
        format={(usd) => money.amount(usd, { compact: true })}
        line={0}
        rows={bars.map((bar) => {
          const { label, between } = inputInWords(bar.input, scenario)
          return {
            id: bar.input,
            name: label,
            remark: between(bar.low, bar.high),
            figure: turns(bar, tornado.lead) ? 'changes it' : 'does not',
            stretches: [
              { from: bar.lead.atLow, to: tornado.lead, look: 'pale' },
              { from: tornado.lead, to: bar.lead.atHigh, look: 'solid' },
            ],
          }
        })}
      />
      <Ends />
    </PictureFrame>
  )
}

const Ends = () => (
  <BarKey
    signs={[
      { look: 'pale', text: 'towards its low end' },
      { look: 'solid', text: 'towards its high end' },
    ]}
  />
)

type Spread = Framed & {
  scenario: Scenario
  total: VarianceShares
  difference: VarianceShares | null
  names: { own: string; rival: string | null }
}

/** Shares of the variance: alone, and with all that a source acts together with. */
export const SpreadPicture = ({ total, difference, names, words, scenario, table, csv }: Spread) => (
  <PictureFrame
    id="spread"
    {...words}
    lead={
      'How much of the spread over all futures each source brings, as a share of the variance: alone (first-order ' +
      'Sobol index), and with all that it acts together with (total).'
    }
    table={table}
    csv={csv}
  >
    <div className="grid gap-x-10 gap-y-5 lg:grid-cols-2">
      <SpreadRows title={`Of the total of ${names.own}`} shares={total} scenario={scenario} />
      {difference && names.rival && (
        <SpreadRows title={`Of the difference to ${names.rival}`} shares={difference} scenario={scenario} />
      )}
    </div>
    <BarKey
      signs={[
        { look: 'solid', text: 'alone' },
        { look: 'pale', text: 'with others' },
      ]}
    />
  </PictureFrame>
)

const SpreadRows = ({ title, shares, scenario }: { title: string; shares: VarianceShares; scenario: Scenario }) => (
  <div className="min-w-0">
    <h4 className="mb-1 text-sm font-medium">{title}</h4>
    <BarRows
      half
      axis={{ domain: [0, 1], ticks: [0, 0.5, 1] }}
      format={(share) => `${share * 100}%`}
      rows={shares.sources.slice(0, 6).map(({ source, first, total }) => ({
        id: source,
        name: sourceInWords(source, scenario),
        figure: `${roughShare(Math.max(0, first))} / ${roughShare(Math.max(0, total))}`,
        stretches: [
          { from: Math.max(0, first), to: Math.max(0, first, total), look: 'pale' },
          { from: 0, to: Math.max(0, first), look: 'solid' },
        ],
      }))}
    />
  </div>
)
