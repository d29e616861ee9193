import type { ReactNode } from 'react'
import { AXES } from '@/content/decision/three-decisions'
import type { Pattern } from '@/content/schemas/pattern'
import type { Statement } from '@/content/schemas/provenance'
import type { OperationalCost } from '@/content/schemas/rate-card'
import { ProvenanceMark } from '@/components/ui/ProvenanceMark'

type PatternFacts = { pattern: Pattern; operational: OperationalCost }

/** One aspect that is told of every pattern. */
export type FactAspect = {
  id: string
  label: string
  /** What it says as plain text: two patterns agree when it is the same. */
  answer: (facts: PatternFacts) => string
  show: (facts: PatternFacts) => ReactNode
}

export const FACT_ASPECTS: FactAspect[] = [
  {
    id: 'axis',
    label: 'Design decision',
    answer: ({ pattern }) => pattern.axis,
    show: ({ pattern }) => (
      <>
        {AXES[pattern.axis].name}
        <span className="block text-2xs text-muted">{AXES[pattern.axis].question}</span>
      </>
    ),
  },
  { id: 'when', label: 'When to use', ...statementsOf(({ pattern }) => pattern.whenToUse) },
  {
    id: 'architecture',
    label: 'Architecture',
    answer: ({ pattern }) => pattern.architecture.map(({ role, technology }) => `${role}: ${technology}`).join(),
    show: ({ pattern }) => (
      <dl className="space-y-1.5">
        {pattern.architecture.map(({ role, technology }) => (
          <div key={role}>
            <dt className="text-2xs text-muted">{role}</dt>
            <dd>{technology}</dd>
          </div>
        ))}
      </dl>
    ),
  },
  { id: 'guarantees', label: 'Guarantees', ...statementsOf(({ pattern }) => pattern.tableGuarantees) },
  { id: 'cost-model', label: 'Cost model', ...statementsOf(({ pattern }) => pattern.costModel) },
  {
    id: 'migration',
    label: 'Migration path',
    answer: ({ pattern }) => pattern.migrationPath.join(),
    show: ({ pattern }) => (
      <ol className="space-y-1.5">
        {pattern.migrationPath.map((step, index) => (
          <li key={step} className="flex gap-2">
            <span className="font-mono text-muted">{index + 1}</span>
            {step}
          </li>
        ))}
      </ol>
    ),
  },
  {
    id: 'overhead',
    label: 'Engineering overhead',
    ...operationalOf(
      ({ overheadText }) => overheadText,
      ({ overheadRangeWhy }) => `A defensible range: ${overheadRangeWhy}`,
    ),
  },
  { id: 'complexity', label: 'Operational complexity', ...operationalOf(({ complexity }) => complexity) },
  {
    id: 'learning',
    label: 'Ramp-up',
    ...operationalOf(
      ({ learningText }) => learningText,
      ({ evidence }) => evidence.note,
    ),
  },
]

function statementsOf(statements: (facts: PatternFacts) => Statement[]): Pick<FactAspect, 'answer' | 'show'> {
  return {
    answer: (facts) =>
      statements(facts)
        .map(({ text }) => text)
        .join(),
    show: (facts) => (
      <ul className="space-y-1.5">
        {statements(facts).map(({ text, provenance, note }) => (
          <li key={text}>
            {text}
            {provenance !== 'source' && <ProvenanceMark of={provenance} />}
            {note && <Remark>{note}</Remark>}
          </li>
        ))}
      </ul>
    ),
  }
}

function operationalOf(
  text: (operational: OperationalCost) => string,
  remark: (operational: OperationalCost) => string | undefined = () => undefined,
): Pick<FactAspect, 'answer' | 'show'> {
  return {
    answer: ({ operational }) => text(operational),
    show: ({ operational }) => (
      <>
        {text(operational)}
        {operational.evidence.provenance !== 'source' && <ProvenanceMark of={operational.evidence.provenance} />}
        {remark(operational) && <Remark>{remark(operational)}</Remark>}
      </>
    ),
  }
}

/** What the reader should know before taking a fact literally. */
function Remark({ children }: { children: ReactNode }) {
  return (
    <details className="text-2xs text-muted">
      <summary className="note-fold">note</summary>
      {children}
    </details>
  )
}
