import type { Reason } from '@/lib/decision'
import { reasonInWords } from '@/lib/report'

/** Reasons for and against, each with the mark of which it is and, where there is room, the tag of what it is. */
export function ReasonList({ reasons, tagged = false }: { reasons: Reason[]; tagged?: boolean }) {
  return (
    <ul className="space-y-1.5">
      {reasons.map((reason) => {
        const { sign, word, tone } = markOf(reason)
        const sentence = reasonInWords(reason)
        return (
          <li
            key={sentence}
            className={
              tagged
                ? 'grid grid-cols-[1rem_1fr] gap-x-3 md:grid-cols-[1rem_8.5rem_1fr]'
                : 'grid grid-cols-[1rem_1fr] gap-x-2'
            }
          >
            <span aria-hidden="true" className={`text-center font-mono font-medium ${tone}`}>
              {sign}
            </span>
            {tagged && (
              <span className="lettering pt-0.5 text-muted max-md:col-start-2 max-md:row-start-2">
                {KINDS[reason.kind]}
              </span>
            )}
            <span className="max-w-2xl">
              <span className="sr-only">{word}: </span>
              {sentence}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** What kind of reason it is. */
const KINDS: Record<Reason['kind'], string> = {
  need: 'need',
  stopped: 'blocked',
  'not-called': 'not required',
  cost: 'cost',
  sign: 'indication',
  denied: 'excluded',
  simplicity: 'simplicity',
  'tree-vote': 'tree',
  limit: 'limit',
  'anti-pattern': 'anti-pattern',
  unknown: 'not answered',
}

/** The key to the marks. */
export function ReasonLegend() {
  return (
    <p className="mb-3 flex flex-wrap gap-x-5 text-sm text-muted">
      {[FOR, AGAINST, OPEN].map(({ sign, word, tone }) => (
        <span key={sign}>
          <span className={`font-mono font-medium ${tone}`}>{sign}</span> {word.toLowerCase()}
        </span>
      ))}
      <span>Needs, blocked and excluded decide; all else informs.</span>
    </p>
  )
}

const FOR = { sign: '+', word: 'Speaks for it', tone: 'text-good' }
const AGAINST = { sign: '−', word: 'Speaks against it', tone: 'text-bad' }
const OPEN = { sign: '·', word: 'No answer yet', tone: 'text-muted' }

const markOf = ({ for: speaksFor, kind }: Reason) => (speaksFor ? FOR : kind === 'unknown' ? OPEN : AGAINST)
