import { useMemo, useState } from 'react'
import { linearAxis } from '@/components/charts/linear-axis'
import type { Outlook, Supposed } from '@/lib/analysis/in-browser'
import { count, moneyIn, shareWithError } from '@/lib/format'
import { howSure, type FuturesToWorkOut } from '@/lib/report'
import { BarKey, BarRows } from '@/components/charts/BarRows'
import { SureInWords } from '../SureInWords'
import { SupposeControls } from './SupposeControls'
import { useSupposedFutures } from './use-supposed-futures'

/** More bars than this do not fit beside the controls. */
const MOST = 5
const NOTHING: Supposed[] = []

/** Shares, ranges and the sentence under what is supposed, worked out while somebody moves a slider. */
export function SupposePanel({ futures }: { futures: FuturesToWorkOut }) {
  const [supposed, setSupposed] = useState<Supposed[]>(NOTHING)
  const found = useSupposedFutures(futures, supposed)
  const outlook = supposed.length > 0 ? (found.supposed ?? found.drawn) : found.drawn
  return (
    <div className="grid gap-x-10 gap-y-6 border-t border-rule-strong pt-4 lg:grid-cols-[20rem_minmax(0,1fr)]">
      <SupposeControls inputs={futures.inputs} first={futures.first} supposed={supposed} onChange={setSupposed} />
      <div>
        <Progress done={found.done} of={found.of} />
        {outlook && <Found futures={futures} outlook={outlook} drawn={found.drawn ?? outlook} />}
      </div>
    </div>
  )
}

const Progress = ({ done, of }: { done: number; of: number }) => (
  <p className="flex items-center gap-3 text-sm text-muted">
    <progress aria-label="Futures worked out" value={done} max={of} className={BAR} />
    {done < of ? `${count(done)} of ${count(of)} futures` : `${count(of)} futures`}
  </p>
)

const BAR =
  'h-2 w-32 appearance-none [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-sunken ' +
  '[&::-webkit-progress-value]:bg-ink'

type FoundProps = { futures: FuturesToWorkOut; outlook: Outlook; drawn: Outlook }

function Found({ futures: { of, chosen, money, why }, outlook, drawn }: FoundProps) {
  const format = moneyIn(money)
  const nameOf = (place: number) => of[place]?.name ?? ''
  const shown = useMemo(() => leading(drawn, chosen), [drawn, chosen])
  const rows = shown.flatMap((place) => {
    const [now, before] = [outlook.candidates[place], drawn.candidates[place]]
    return now && before ? [{ place, now, before }] : []
  })
  const axis = linearAxis(rows.flatMap(({ now, before }) => [now.total.p90, before.total.p90]))
  return (
    <>
      <div role="status" className="mt-1">
        <SureInWords {...howSure({ outlook, chosen, nameOf, money: format, why })} />
      </div>
      <div className="mt-3">
        <BarRows
          axis={axis}
          format={(usd) => format.amount(usd, { compact: true })}
          rows={rows.map(({ place, now, before }) => ({
            id: now.id,
            name: <span className={place === chosen ? 'font-semibold' : ''}>{nameOf(place)}</span>,
            remark: `${format.range(now.total.p10, now.total.p90)}${wasBest(now, before)}`,
            figure: now.best ? shareWithError(now.best) : '–',
            stretches: [
              { from: before.total.p10, to: before.total.p90, look: 'pale' },
              { from: now.total.p10, to: now.total.p90, look: 'solid' },
            ],
            mark: now.total.p50,
            color: `var(--${of[place]?.pattern ?? 'monolith'})`,
          }))}
        />
        <BarKey
          signs={[
            { look: 'solid', text: 'P10 to P90, as supposed' },
            { look: 'pale', text: 'with nothing supposed' },
            { look: 'mark', text: 'P50; on the right, how often it costs least' },
          ]}
        />
      </div>
    </>
  )
}

type Candidate = Outlook['candidates'][number]

const wasBest = (now: Candidate, before: Candidate): string =>
  now !== before && before.best ? `; with nothing supposed best in ${shareWithError(before.best)}` : ''

/** A candidate that is hardly ever the best would stretch the axis and say nothing. */
const OFTEN = 0.01

/** The recommendation and those that are best most often, in an order that stays. */
function leading({ candidates }: Outlook, chosen: number): number[] {
  const share = (place: number) => candidates[place]?.best?.value ?? 0
  const others = candidates.flatMap(({ best }, place) =>
    best && best.value >= OFTEN && place !== chosen ? [place] : [],
  )
  return [chosen, ...others.sort((one, other) => share(other) - share(one))].slice(0, MOST)
}
