import type { ReactNode } from 'react'
import type { Validation } from '@/lib/backtest'
import type { Report } from '@/lib/report'
import { Agreement } from '../head/Agreement'
import { ReportActions } from '../head/ReportActions'
import type { BriefPartName } from './contents'
import { Sure } from './Sure'

type Props = {
  report: Report
  validation: Validation
  /** A part that nothing changes once it is there. */
  part: (name: BriefPartName) => ReactNode
}

/** The recommendation as a brief: the answer on the first screen, what carries it and what would change it below. */
export const Brief = ({ report, validation, part }: Props) => (
  <>
    <div className="gap-x-10 lg:grid lg:grid-cols-[minmax(0,1fr)_22rem] lg:items-start">
      <header className="pt-5 pb-4 sm:pt-7">
        {part('answer')}
        <Agreement {...validation.decisions} />
        <ReportActions report={report} />
      </header>
      <div className="pb-4 lg:pt-7 lg:pb-0">{part('drawing')}</div>
    </div>
    {part('totals')}
    <Sure scenario={report.scenario} choices={report.choices} />
    {part('grounds')}
  </>
)
