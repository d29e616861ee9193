import type { Grade } from '@/lib/report'

/** How good the evidence for a figure is, in one or two words. */
export function GradeMark({ of }: { of: Grade }) {
  return <span className="lettering border border-rule-strong px-1 whitespace-nowrap">{of}</span>
}
