import { figureOf, QUESTIONS } from '@/content/answers/questions'
import { numberAnswer, type NumberKey } from '@/content/answers/rows'
import { TODAY } from '@/content/answers/today'
import { AnswerNumber, RunsToday } from './late-parts'
import { InputGroup } from './InputGroup'

const TODAY_AND_BUDGET = ['currentBill', 'budgetMonth', 'budgetTotal'] as const satisfies readonly NumberKey[]
const AT_STAKE = [
  'outageCost',
  'outageHours',
  'employees',
  'revenue',
  'farRevenue',
  'reconstructions',
] as const satisfies readonly NumberKey[]

/** Answers that move the whole cost and are no figures of the load: each may stay open. Rendered on the server. */
export function AnswerGroups() {
  return (
    <>
      <InputGroup title="Today and budget" open>
        <RunsToday
          label={RUNS.question}
          help={RUNS.help}
          options={TODAY.runsToday.values.map((value) => ({ value, label: optionLabel(value) }))}
        />
        {TODAY_AND_BUDGET.map((id) => (
          <Field key={id} id={id} />
        ))}
      </InputGroup>
      <InputGroup title="What is at stake">
        {AT_STAKE.map((id) => (
          <Field key={id} id={id} />
        ))}
      </InputGroup>
    </>
  )
}

const RUNS = QUESTIONS.runsToday

const optionLabel = (value: string): string =>
  ('options' in RUNS && (RUNS.options as Record<string, { label?: string }>)[value]?.label) || value

function Field({ id }: { id: NumberKey }) {
  const row = numberAnswer(id)
  if (!row) return null
  const { label, help } = figureOf(id)
  const { unit, min, max, whole } = row
  return <AnswerNumber {...{ id, label, unit, help, min, max }} {...(whole && { whole })} />
}
