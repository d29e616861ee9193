import type { Situation as Answers } from '@/content/schemas/scenario'
import { answeredInWords, situationInWords } from '@/lib/report'

/** The answers in one paragraph, for somebody who has not seen the questions. */
export const Situation = ({ answers }: { answers: Answers }) => (
  <>
    <p className="text-ink">{situationInWords(answers).join(' ')}</p>
    <p className="mt-2 text-base">{answeredInWords(answers)}</p>
  </>
)
