import { TODAY, TODAY_QUESTIONS } from '@/content/answers/today'
import type { BillWords } from './apply-changes'

/** For the server alone, which sends them as properties. */
export const BILL_WORDS: BillWords = {
  bill: TODAY_QUESTIONS.currentBill.figure.label,
  runs: TODAY.runsToday.values.flatMap((value) =>
    value === 'nothing' ? [] : [{ value, label: TODAY_QUESTIONS.runsToday.options[value].label ?? value }],
  ),
}
