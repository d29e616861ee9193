import type { WizardQuestion } from '@/content/answers/wizard'
import type { Situation } from '@/content/schemas/scenario'
import { figureBehind, openQuestions, type OpenQuestion, type Decider } from '@/lib/decision'

/** A question that could still change the advice. */
export type OpenStep = OpenQuestion & {
  question: WizardQuestion
  skipped: boolean
  /** Asks for the figure behind this question: an answer to either is enough. */
  figure?: WizardQuestion
}

/** All questions, by what an answer would still do. */
export type Agenda = {
  /** The next step: of those that could change the result and were not skipped, the one with the most influence. */
  next: OpenStep | undefined
  /** The weightiest first. */
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
  const listed = open.flatMap(({ question, figure }) => [question, figure])
  const [answered, unanswered] = partition(questions, ({ answer }) => situation[answer] !== undefined)
  return {
    next: open.find((step) => !step.skipped),
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
