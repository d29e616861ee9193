import { PictureFrame, type PictureTable } from '@/components/charts/PictureFrame'
import type { MigrationPlan, Share } from '@/lib/analysis'
import { capitalised, shareWithError } from '@/lib/format'
import { moneySpan, stopInWords, type OnTheWay, type PictureInWords } from '@/lib/report'

type Props = { plan: MigrationPlan; way: OnTheWay; words: PictureInWords; table: PictureTable; csv: string }

/** What stopping after each phase leaves, and in how many futures it leaves the most. */
export const StopsPicture = ({ plan, way, words, table, csv }: Props) => (
  <PictureFrame
    id="stops"
    {...words}
    breaks
    lead="A bar: in how many futures stopping there leaves the most money by the end of the horizon."
    table={table}
    csv={csv}
  >
    <ol className="grid gap-y-4">
      <Stop title="Never start" name={way.today} share={plan.stay}>
        It goes on costing {moneySpan(plan.staying, way.money)} a month.
      </Stop>
      {plan.phases.map((phase, index) => (
        <Stop
          key={way.titleOf(phase)}
          title={`After phase ${index + 1}`}
          name={capitalised(way.nameOf(phase))}
          share={phase.stop.best}
        >
          {way.money.about(phase.stop.spent.p50)} spent. {stopInWords(phase, plan, way)}
        </Stop>
      ))}
    </ol>
  </PictureFrame>
)

type StopProps = { title: string; name: string; share: Share; children: React.ReactNode }

const Stop = ({ title, name, share, children }: StopProps) => (
  <li className="grid break-inside-avoid gap-x-6 gap-y-1 text-sm sm:grid-cols-[14rem_1fr]">
    <div>
      <p className="font-semibold">{title}</p>
      <p>{name}</p>
    </div>
    <div>
      <div className="flex items-center gap-3">
        <span aria-hidden="true" className="relative h-3 grow bg-sunken">
          <span className="absolute inset-y-0 left-0 bg-ink" style={{ width: `${share.value * 100}%` }} />
        </span>
        <span className="w-24 text-right font-mono">{shareWithError(share)}</span>
      </div>
      <p className="mt-1 max-w-3xl">{children}</p>
    </div>
  </li>
)
