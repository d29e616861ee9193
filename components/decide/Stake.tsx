import type { Scenario } from '@/content/schemas/scenario'
import { stakeInWords } from '@/lib/wizard'

type Props = { usd: number; /** What fills the bar. */ of: number; money: Scenario['money'] }

/** The money that hangs on a question, as a bar and in figures. */
export const Stake = ({ usd, of, money }: Props) => (
  <span className="inline-flex items-center gap-2">
    <span aria-hidden="true" className="inline-block h-1.5 w-16 shrink-0 bg-rule">
      <span className="block h-full bg-ink" style={{ width: `${Math.max(4, (100 * usd) / Math.max(1, of))}%` }} />
    </span>
    <span className="font-mono text-sm">{stakeInWords(usd, money)}</span>
  </span>
)
