import type { ReactNode } from 'react'
import { COST_FACTORS } from '@/content/scenario/cost-factors'
import { MOVE_TIME } from '@/content/scenario/futures'
import { LATENCY_CONSTANTS } from '@/content/scenario/latency-constants'
import { Link } from '@/components/ui/Link'
import { ANALYSIS_CONSTANTS } from '@/lib/analysis'
import { FUTURES_PER_CASE } from '@/lib/backtest'
import { count, hoursInWords, percent } from '@/lib/format'
import { paths } from '@/lib/share/paths'

const { futures, batch, parts, bills, multiplesFrom, tail, overpaid, conditions, lift } = ANALYSIS_CONSTANTS
const { mapSize, varianceDraws, flat, knee, latencyTail } = ANALYSIS_CONSTANTS

/** How each analysis works, in a few sentences, and where it ends. */
export const FutureSteps = () => (
  <dl className="border-t border-rule-strong">
    <Step title="Shapes">
      Low, central and high of a figure are its tenth, fiftieth and ninetieth percentile, with straight lines between
      them. Where high is {multiplesFrom} times low or more, a half is as far as a double. Tails go on beyond by
      {` ${percent(tail)} `}of the way from the middle. A catastrophe further out is not drawn.
    </Step>
    <Step title="Futures">
      All figures are drawn at once, {count(futures)} times in batches of {count(batch)} that cover every range evenly,
      the same for all candidates. The link is the seed, so it shows the same figures to everybody. Bills are straight
      pieces between at most {bills} loads at which they were priced; the read share and the average/peak ratio multiply
      them, which is off by a few per cent at worst. Shares are of <em>least cost among those that may be chosen</em>:
      needs and limits decide who may, not who is best.
    </Step>
    <Step title="What is overpaid">
      What the recommendation costs more than the cheapest candidate of a future, its regret. On average is its mean; in
      1 of 20 futures it is above its P95; futures in which it is more than {percent(overpaid)} are counted. It assumes
      that nobody changes their mind within the horizon; the path over time below does not.
    </Step>
    <Step title="Price of not knowing">
      Futures are sorted by one figure into {parts} parts. Within a part it is as good as known, so the cheapest
      candidate there would be chosen: what that saves on average is the price. What chance alone seems to save is taken
      off. It is the most that measuring is worth, the prices of two figures overlap, and it says nothing of figures
      that nobody thought of. The wizard asks by the same idea with all other figures central.
    </Step>
    <Step title="What drives it">
      One figure at a time goes to its low and its high end. Shares of the variance (Sobol indices, after Saltelli and
      Jansen, {count(varianceDraws)} draws each) count what figures do alone and together; what a group has in common
      counts as one source.
    </Step>
    <Step title="Where it overpays">
      Patient rule induction: parts of the range are peeled off until bad futures are dense, {conditions} conditions at
      most. A box is named when its futures are bad {lift} times as often as any. It describes what was drawn; where bad
      futures lie scattered, none is named.
    </Step>
    <Step title="Break-even map and lines">
      Two figures over {mapSize} × {mapSize} points, all others central, with borders found by root-finding on the exact
      totals. It shows where the cheapest changes, not how likely that is.
    </Step>
    <Step title="Over time, and when to switch">
      The months in which a candidate meets a limit, leaves the budget or is overtaken, future by future. The path is
      solved backwards over a few reviews: at each, only the size of the system is known, and a move is made where it is
      cheaper than to stay. Rules are learnt in half of the futures and judged in the other half. What is learnt on the
      way about anything but size is not used.
    </Step>
    <Step title="Migration with stop points">
      Effort by phase from published and judged person-months, which slip to {COST_FACTORS.slip.value} times the plan.
      Everybody gives {percent(MOVE_TIME.low)} to {percent(MOVE_TIME.high)} of their time, {percent(MOVE_TIME.value)} in
      the middle: a judgement of ours. Published moves are held against it, with the misses shown. A move to a pattern
      goes through the phases of the reference guide. Its effort divides among them by judged weights that are drawn
      anew in every future and add up to the move; double running falls into the phases in which old and new both
      answer. At a stop in between, of what the new system costs more a judged part is paid already, and of what it
      saves a smaller part is saved.
    </Step>
    <Step title="Latency and capacity">
      Servers of one kind are a queue (M/M/c, Erlang C) with as many servers as the bill has at the peak. A request adds
      up the means and variances of the stations that it passes, and p{Math.round(latencyTail * 100)} is that of a gamma
      distribution with these: an approximation, within a tenth of a simulation of two queues in a row. The knee is
      where it is {knee} times that without load. A backlog of {hoursInWords(LATENCY_CONSTANTS.stopHours.value)} is
      worked off with the capacity that the load leaves. Limits are the stated ones that the recommendation counts.
    </Step>
    <Step title="Cells">
      With N cells an outage costs the share s that crosses cells, and the rest divided by N. Every number of cells that
      is tried is priced like a candidate; shown are the least, all within {percent(flat)} of it, and the closed form,
      the root of L(1 − s) / a, for a loss L without cells and a cost a of one more cell. Only outages are counted for
      them: residency and limits of capacity are other reasons to have cells.
    </Step>
    <Step title="Scored as forecasts">
      The share of {count(FUTURES_PER_CASE)} futures in which the cheapest candidate contains a pattern is held against
      what companies built, with Brier scores and a reliability curve on{' '}
      <Link href={paths.publishedDecisions()}>published decisions</Link>. Nothing is tuned. Least cost is not why many
      chose, and with so few cases the intervals are wide.
    </Step>
  </dl>
)

const Step = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="grid gap-x-8 gap-y-1 border-b border-rule py-3 md:grid-cols-[14rem_1fr]">
    <dt className="font-semibold">{title}</dt>
    <dd className="max-w-3xl">{children}</dd>
  </div>
)
