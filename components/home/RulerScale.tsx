import { usd } from '@/lib/format'
import { rulerMarks, shareOfRuler } from './log-ruler'

/** The figures under the ruler; every third power of ten, so that they stay legible on a phone. */
export function RulerScale() {
  return (
    <div className="grid sm:grid-cols-[10.5rem_1fr_6.5rem] sm:gap-x-4">
      <p className="hidden text-2xs text-muted sm:block">$ a month, log scale</p>
      <div aria-hidden="true" className="relative mt-1 h-5 font-mono text-2xs text-muted">
        {rulerMarks()
          .filter((_, index) => index % 3 === 0)
          .map((mark) => (
            <span
              key={mark}
              className="absolute -translate-x-1/2 first:translate-x-0 last:-translate-x-full"
              style={{ left: `${shareOfRuler(mark) * 100}%` }}
            >
              {usd(mark, { compact: true })}
            </span>
          ))}
      </div>
    </div>
  )
}
