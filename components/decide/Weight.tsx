import { weightInWords } from '@/lib/wizard'

/** The influence of a question, as a bar and in figures. */
export function Weight({ weight, of = 1 }: { weight: number; /** The weight that fills the bar. */ of?: number }) {
  return (
    <span className="inline-flex items-center gap-2">
      <span aria-hidden="true" className="inline-block h-1.5 w-16 bg-rule">
        <span className="block h-full bg-ink" style={{ width: `${Math.max(4, (100 * weight) / of)}%` }} />
      </span>
      <span className="font-mono text-sm">{weightInWords(weight)}</span>
    </span>
  )
}
