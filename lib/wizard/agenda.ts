import type { AxisRule } from '@/content/schemas/axes'
import type { WizardQuestion } from '@/content/schemas/decision'
import type { Situation } from '@/content/schemas/scenario'
import { openQuestions, type OpenQuestion } from '@/lib/decision'

/** A question that could still change the advice. */
export type OpenStep = OpenQuestion & {
  question: WizardQuestion
  skipped: boolean
  /** Asks for the figure behind this question: an answer to either is enough. */
  figure?: WizardQuestion
}

/** All questions, by what an answer would still do. */
export type Agenda = {
  /** The next step: of those that could change the advice and were not skipped, the one on which most hangs. */
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
  rules: readonly AxisRule[],
  skipped: readonly string[],
): Agenda {
  const open = openQuestions(situation, rules).flatMap((step) => openStep(step, questions, skipped))
  const asked = open.flatMap(({ question, figure }) => [question, figure])
  const [answered, unanswered] = parted(questions, ({ answer }) => situation[answer] !== undefined)
  return {
    next: open.find((step) => !step.skipped),
    open,
    answered,
    settled: unanswered.filter((question) => !asked.includes(question)),
  }
}

function openStep(step: OpenQuestion, questions: readonly WizardQuestion[], skipped: readonly string[]): OpenStep[] {
  const question = questions.find(({ answer }) => answer === step.answer)
  if (!question) return []
  const figure =
    step.answer === 'highReadVolume' ? questions.find(({ answer }) => answer === 'readWriteRatio') : undefined
  return [{ ...step, question, skipped: skipped.includes(question.slug), ...(figure && { figure }) }]
}

const parted = <T>(all: readonly T[], is: (one: T) => boolean): [T[], T[]] => [
  all.filter(is),
  all.filter((one) => !is(one)),
]
