import type { WizardQuestion } from '@/content/answers/wizard'
import type { Situation } from '@/content/schemas/scenario'
import { figureBehind, openQuestions, uncertaintyOf, type OpenQuestion, type Decider } from '@/lib/decision'

/** A question that could still change the advice. */
export type OpenStep = OpenQuestion & {
  question: WizardQuestion
  skipped: boolean
  /** Asks for the figure behind this question: an answer to either is enough. */
  figure?: WizardQuestion
}

/** All questions, by what an answer would still do. */
export type Agenda = {
  /**
   * The next step: of those that could change the result and were not skipped, the one on which most money hangs. None
   * once all of them together move less than the estimate itself may be off.
   */
  next: OpenStep | undefined
  /** What may still be asked then. */
  optional: OpenStep | undefined
  /** US dollars over the horizon: what hangs on the steps not asked yet, and how far the estimate may be off. */
  left: number
  uncertainty: number
  /** Those on which most money hangs first. */
  open: OpenStep[]
  answered: WizardQuestion[]
  /** Not answered; whatever is said to them, the advice stays. */
  settled: WizardQuestion[]
}

export function agendaOf(
  questions: readonly WizardQuestion[],
  situation: Situation,
  decider: Decider,
  skipped: readonly string[],
): Agenda {
  const open = openQuestions(situation, decider).flatMap((step) => openStep(step, questions, skipped))
  const waiting = open.filter((step) => !step.skipped)
  const left = waiting.reduce((sum, { usd }) => sum + usd, 0)
  const uncertainty = uncertaintyOf(situation, decider)
  const enough = left < uncertainty
  const listed = open.flatMap(({ question, figure }) => [question, figure])
  const [answered, unanswered] = partition(questions, ({ answer }) => situation[answer] !== undefined)
  return {
    next: enough ? undefined : waiting[0],
    optional: enough ? waiting[0] : undefined,
    left,
    uncertainty,
    open,
    answered,
    settled: unanswered.filter((question) => !listed.includes(question)),
  }
}

function openStep(step: OpenQuestion, questions: readonly WizardQuestion[], skipped: readonly string[]): OpenStep[] {
  const question = questions.find(({ answer }) => answer === step.answer)
  if (!question) return []
  const behind = figureBehind(step.answer)
  const figure = questions.find(({ answer }) => answer === behind)
  return [{ ...step, question, skipped: skipped.includes(question.slug), ...(figure && { figure }) }]
}

const partition = <T>(all: readonly T[], belongs: (one: T) => boolean): [T[], T[]] => [
  all.filter(belongs),
  all.filter((one) => !belongs(one)),
]
