import type { RankedPattern } from '@/lib/decision'
import { PatternName } from '@/components/glyphs/PatternName'
import { Link } from '@/components/ui/Link'
import { paths } from '@/lib/share/paths'
import { ReasonList } from './ReasonList'

/** All seven patterns in the order of the ranking, each with its verdict and everything said for and against it. */
export function VerdictList({ ranked }: { ranked: RankedPattern[] }) {
  return (
    <ol className="border-t border-rule-strong">
      {ranked.map(({ pattern, verdict, reasons }, index) => (
        <li
          key={pattern}
          className={`${ROW} grid gap-x-6 gap-y-2 border-b border-rule py-4 sm:grid-cols-[13rem_minmax(0,1fr)]`}
        >
          <div className="flex items-start justify-between gap-4 sm:block">
            <h3 className="flex items-baseline gap-3">
              <span aria-hidden="true" className="w-4 font-mono text-sm text-muted">
                {index + 1}
              </span>
              <Link href={paths.pattern(pattern)} className="hover:text-accent hover:underline">
                <PatternName pattern={pattern} />
              </Link>
            </h3>
            <p className={`lettering pt-1 sm:pl-7 ${VERDICTS[verdict].tone}`}>
              <span aria-hidden="true">{VERDICTS[verdict].sign} </span>
              {VERDICTS[verdict].word}
            </p>
          </div>
          <ReasonList reasons={reasons} tagged />
        </li>
      ))}
    </ol>
  )
}

const ROW = 'last:border-b-0 last:pb-0 print:break-inside-avoid'

const VERDICTS: Record<RankedPattern['verdict'], { sign: string; word: string; tone: string }> = {
  fits: { sign: '●', word: 'fits', tone: 'text-good' },
  possible: { sign: '○', word: 'possible', tone: 'text-ink' },
  'ruled-out': { sign: '×', word: 'ruled out', tone: 'text-bad' },
}
