import type { WizardQuestion } from '@/content/schemas/decision'
import { PatternName } from '@/components/glyphs/PatternName'
import type { Effect } from './effects'

/** What each answer would make the tree say, the others staying as they are. */
export function EffectList({ effects, questions }: { effects: readonly Effect[]; questions: readonly WizardQuestion[] }) {
  if (!effects.some(hasEffect))
    return <p className="text-muted">With the other answers as they are, the tree says the same whatever you answer here.</p>
  return (
    <dl>
      {effects.map((effect) => (
        <div key={effect.label} className="grid grid-cols-[9.5rem_1fr] gap-x-4 border-t border-rule py-2">
          <dt>{effect.label}</dt>
          <dd>
            <Words effect={effect} questions={questions} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

const hasEffect = ({ names, combination, opens }: Effect) => names.length > 0 || combination || opens.length > 0

function Words({ effect, questions }: { effect: Effect; questions: readonly WizardQuestion[] }) {
  if (!hasEffect(effect)) return <span className="text-muted">names no pattern</span>
  return (
    <>
      {effect.names.length > 0 && (
        <span className="flex flex-wrap gap-x-4">
          {effect.names.map((pattern) => (
            <PatternName key={pattern} pattern={pattern} />
          ))}
        </span>
      )}
      {effect.combination && <span className="block">a combination of patterns</span>}
      {effect.opens.length > 0 && <span className="block text-muted">{opening(effect, questions)}</span>}
    </>
  )
}

const opening = ({ opens }: Effect, questions: readonly WizardQuestion[]) =>
  `makes question${opens.length > 1 ? 's' : ''} ${listed(opens.map((key) => questions.findIndex(({ answer }) => answer === key) + 1).toSorted())} count`

const listed = (numbers: readonly number[]) => new Intl.ListFormat('en').format(numbers.map(String))
