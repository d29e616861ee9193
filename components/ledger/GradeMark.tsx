import type { Grade } from '@/lib/report'
import { gradeName } from './ledger-filter'

/** How good the evidence for a figure is. */
export function GradeMark({ of }: { of: Grade }) {
  return <span className="lettering border border-rule-strong px-1 whitespace-nowrap">{gradeName(of)}</span>
}
