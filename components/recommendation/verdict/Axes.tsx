import { AXES } from '@/content/decision/three-decisions'
import { PATTERN_NAMES } from '@/content/pattern-ids'
import type { AxisId } from '@/content/schemas/axes'
import type { AnswerKey } from '@/content/schemas/decision'
import { PatternGlyph } from '@/components/glyphs/PatternGlyph'
import { PatternName } from '@/components/glyphs/PatternName'
import { Disclosure } from '@/components/ui/Disclosure'
import { Link } from '@/components/ui/Link'
import { ANSWER_NAMES, type AxisAdvice, type Reason } from '@/lib/decision'
import { listed } from '@/lib/format'
import { reasonParts } from '@/lib/report'
import { ReasonList } from './ReasonList'

type Props = {
  axes: Record<AxisId, AxisAdvice>
  /** Where an answer is given. */
  stepOf: (answer: AnswerKey) => string
}

/** The three decisions: what was chosen and why, what was not chosen, and what is not answered. */
export function Axes({ axes, stepOf }: Props) {
  return (
    <ul className="grid gap-x-8 gap-y-10 lg:grid-cols-3">
      {ORDER.map((id) => (
        <li key={id} className="border-t-2 border-ink pt-3">
          <h3>
            <span className="lettering block text-muted">
              {AXES[id].name} <span className="tracking-normal normal-case">· {AXES[id].question}</span>
            </span>
            <span className="mt-1 flex items-center gap-2 text-xl font-semibold">
              {axes[id].patterns.map((pattern) => (
                <PatternGlyph key={pattern} pattern={pattern} />
              ))}
              {axes[id].choice}
            </span>
          </h3>
          <Reasons reasons={axes[id].reasons} />
          <Open answers={axes[id].unknown} stepOf={stepOf} />
          <Rejected alternatives={axes[id].alternatives} />
        </li>
      ))}
    </ul>
  )
}

const ORDER: AxisId[] = ['decomposition', 'data', 'runtime']

/** What a reason rests on stands out from what follows. */
const Reasons = ({ reasons }: { reasons: Reason[] }) => (
  <ul className="mt-2 space-y-2">
    {reasons.map(reasonParts).map(({ basis, because }) => (
      <li key={`${basis}: ${because}`}>
        {basis && <span className="font-medium">{basis}: </span>}
        {because}
      </li>
    ))}
  </ul>
)

function Open({ answers, stepOf }: { answers: AnswerKey[]; stepOf: Props['stepOf'] }) {
  if (answers.length === 0) return <p className="mt-3 text-sm text-muted">No open answer can change this decision.</p>
  return (
    <p className="mt-3 text-sm text-muted">
      Not answered, and could still change it:{' '}
      {answers.map((answer, index) => (
        <span key={answer}>
          {index > 0 && ', '}
          <Link href={stepOf(answer)}>{ANSWER_NAMES[answer]}</Link>
        </span>
      ))}
      .
    </p>
  )
}

function Rejected({ alternatives }: { alternatives: AxisAdvice['alternatives'] }) {
  if (alternatives.length === 0) return null
  return (
    <Disclosure
      summary={`Not chosen: ${listed(alternatives.map(({ pattern }) => PATTERN_NAMES[pattern]))}`}
      className="mt-2 border-y border-rule text-sm"
    >
      {alternatives.map(({ pattern, reasons }) => (
        <div key={pattern} className="mb-3">
          <h4 className="mb-1">
            <PatternName pattern={pattern} size={16} />
          </h4>
          {reasons.length > 0 ? <ReasonList reasons={reasons} /> : <p>No requirement calls for it.</p>}
        </div>
      ))}
    </Disclosure>
  )
}
