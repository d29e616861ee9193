import { ANSWER_KEYS, ANSWERS } from '@/content/answers/rows'
import { WIZARD_QUESTIONS } from '@/content/answers/wizard'
import { COST_PART_NAMES } from '@/content/scenario/cost-parts'
import { FIELD_WORDS } from '@/content/scenario/field-words'
import { isFactorId } from '@/content/scenario/factor-ids'
import { PATTERN_IDS } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'
import { ANSWER_NAMES, answerInWords } from '@/lib/decision'
import { capitalised, listed, uncapitalised } from '@/lib/format'
import { fieldsIn } from '@/lib/kernel'
import { assumptionsOf, inputInWords } from '@/lib/report'

/** An input of a scenario by the name that it has in a link. */
export type Input = {
  key: string
  label: string
  /** Its value in each of the scenarios, in words. */
  values: string[]
  /** How to find it out; null where nobody has to, such as for the length of the horizon. */
  measure: string | null
}

type Words = { label: string; said: (scenario: Scenario) => string; measure: string | null }

/** The input as a reader meets it, with its value in each scenario. */
export function inputOf(key: string, scenarios: readonly Scenario[]): Input {
  const { label, said, measure } = wordsOf(key, scenarios)
  return { key, label, values: scenarios.map(said), measure }
}

function wordsOf(key: string, scenarios: readonly Scenario[]): Words {
  const answer = ANSWER_KEYS.find((one) => ANSWERS[one].key === key)
  if (answer !== undefined)
    return {
      label: capitalised(ANSWER_NAMES[answer]),
      said: ({ situation }) => answerInWords(answer, situation) ?? 'not answered',
      measure: WIZARD_QUESTIONS.find((question) => question.answer === answer)?.measure ?? null,
    }
  if (key === 'off')
    return {
      label: 'Lines left out of all totals',
      said: ({ money }) => listed(money.off.map((part) => COST_PART_NAMES[part].toLowerCase())) || 'none',
      measure: null,
    }
  return factorWords(key, scenarios) ?? assumptionWords(key, scenarios)
}

/** A coefficient of the model with an own figure in its place. */
function factorWords(key: string, [first]: readonly Scenario[]): Words | null {
  const id = key.startsWith('factor.') ? key.slice('factor.'.length) : key
  const overhead = PATTERN_IDS.map((pattern) => `overhead.${pattern}` as const).find((one) => one === key)
  const input = overhead ?? (isFactorId(id) ? id : null)
  if (input === null || first === undefined) return null
  const { label, measure } = inputInWords(input, first)
  return {
    label,
    said: (scenario) => {
      const own = overhead
        ? scenario.people.overhead[PATTERN_IDS.find((pattern) => `overhead.${pattern}` === key) ?? 'monolith']
        : isFactorId(id)
          ? scenario.money.factors[id]
          : undefined
      return own === undefined ? STANDARD : inputInWords(input, scenario).said(own, 4)
    },
    measure,
  }
}

const STANDARD = 'as in the model'

/** What the list of assumptions calls each other input. */
const CHOICES: Readonly<Record<string, string>> = {
  oncall: 'onCall',
  byteams: 'overheadByTeams',
  rates: 'rateCard',
  freetier: 'freeTier',
}

const FIELDS = (['workload', 'people', 'money', 'capacities'] as const).flatMap(fieldsIn)

function assumptionWords(key: string, scenarios: readonly Scenario[]): Words {
  const field = FIELDS.find((one) => one.key === key)
  const id = field?.name ?? CHOICES[key] ?? key
  const rowIn = (scenario: Scenario) =>
    assumptionsOf(scenario)
      .flatMap(({ rows }) => rows)
      .find((row) => row.id === id)
  const label = scenarios.map((scenario) => rowIn(scenario)?.label).find((one) => one !== undefined)
  return {
    label: label ?? (field && FIELD_WORDS[field.name].label) ?? key,
    said: (scenario) => rowIn(scenario)?.value ?? STANDARD,
    measure:
      field && MEASURED.has(field.part)
        ? `Measure the ${uncapitalised(FIELD_WORDS[field.name].label)} of what runs today.`
        : null,
  }
}

/** Whoever runs something can look these up. */
const MEASURED: ReadonlySet<string> = new Set(['workload', 'capacities'])
