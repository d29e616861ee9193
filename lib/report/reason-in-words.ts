import { isPluralOption, OPTION_NAMES } from '@/content/options/option-ids'
import { isPatternId, PATTERN_NAMES } from '@/content/pattern-ids'
import { COST_PART_NAMES } from '@/content/scenario/cost-parts'
import { ANSWER_NAMES, questionName, type Reason, type RuleReason } from '@/lib/decision'
import { capitalised, count, listed, listedOr } from '@/lib/format'
import { limitLabel } from '@/lib/scale'
import { figuresInWords } from './figures-in-words'

/** A reason apart: what it rests on, which views set apart, and what follows. `basis` is empty where nothing is. */
export type ReasonWords = { basis: string; because: string }

/** "3 teams, teams release on their own" and "in one deployable they wait for each other." */
export function reasonParts(reason: Reason): ReasonWords {
  switch (reason.kind) {
    case 'not-called':
      return { basis: '', because: `No requirement calls for it. What would: ${reason.when}` }
    case 'cost': {
      const line = COST_PART_NAMES[reason.part].toLowerCase()
      const saves = `all costs counted it saves more than it adds, most of it in ${line}.`
      return { basis: '', because: `No requirement calls for it; ${saves}` }
    }
    case 'tree-vote':
      return {
        basis: '',
        because: `${capitalised(questionName(reason.question))} names it: ${figuresInWords(reason.basis)}.`,
      }
    case 'limit': {
      const { limit, demand, ceiling } = reason
      const figures = `${count(demand)} against ${count(ceiling)} ${limit.unit}`
      const above = `Above a stated limit, "${limitLabel(limit)}": ${figures}.`
      return { basis: '', because: `${above} The limit describes one stack, so it only warns.` }
    }
    case 'anti-pattern': {
      const { name, detection, figures } = reason.alert
      return { basis: '', because: `${name}: "${detection}" (${figuresInWords(figures)}).` }
    }
    case 'unknown':
      return {
        basis: '',
        because: `Could still be required; not answered: ${listedOr(reason.answers.map((key) => ANSWER_NAMES[key]))}.`,
      }
    default:
      return { basis: capitalised(figuresInWords(reason.basis)), because: `${reason.because}${coveredBy(reason)}` }
  }
}

/** The whole reason as one sentence: "3 teams, teams release on their own: in one deployable they wait ..." */
export function reasonInWords(reason: Reason): string {
  const { basis, because } = reasonParts(reason)
  return basis === '' ? because : `${basis}: ${because}`
}

function coveredBy({ coveredBy }: RuleReason): string {
  if (coveredBy.length === 0) return ''
  const names = listed(coveredBy.map((part) => (isPatternId(part) ? PATTERN_NAMES[part] : OPTION_NAMES[part])))
  const areMany = coveredBy.length > 1 || coveredBy.some(isPluralOption)
  return ` ${capitalised(names)} already ${areMany ? 'meet' : 'meets'} that need.`
}
