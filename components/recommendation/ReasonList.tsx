import type { Reason } from '@/lib/decision'

/** Reasons for and against, each with the mark of which it is. */
export function ReasonList({ reasons }: { reasons: Reason[] }) {
  return (
    <ul className="space-y-1.5">
      {reasons.map((reason) => {
        const { sign, word, tone } = markOf(reason)
        return (
          <li key={reason.sentence} className="flex gap-3">
            <span aria-hidden="true" className={`w-4 shrink-0 text-center font-mono font-medium ${tone}`}>
              {sign}
            </span>
            <span className="max-w-2xl">
              <span className="sr-only">{word}: </span>
              {reason.sentence}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** The key to the marks. */
export function ReasonLegend() {
  return (
    <p className="mb-3 flex flex-wrap gap-x-5 text-sm text-muted">
      {[FOR, AGAINST, SILENT].map(({ sign, word, tone }) => (
        <span key={sign}>
          <span className={`font-mono font-medium ${tone}`}>{sign}</span> {word.toLowerCase()}
        </span>
      ))}
    </p>
  )
}

const FOR = { sign: '+', word: 'Speaks for it', tone: 'text-good' }
const AGAINST = { sign: '−', word: 'Speaks against it', tone: 'text-bad' }
const SILENT = { sign: '·', word: 'Nothing said', tone: 'text-muted' }

const markOf = ({ for: speaksFor, tag }: Reason) => (speaksFor ? FOR : tag === 'unknown' ? SILENT : AGAINST)
