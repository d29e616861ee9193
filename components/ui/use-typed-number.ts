'use client'

import { useState } from 'react'
import { exactly, fieldText, numberProblem, readNumber, type Figure } from '@/lib/format'

/**
 * A text while it is typed: the figure from before it, the one that counts because of it, and the one that was on
 * screen at the last key, which stays there a moment longer where a table is drawn later than it is typed in.
 */
type Draft = { text: string; before: number | undefined; counts: number | undefined; last: number | undefined }

type Options = {
  figure: Figure
  /** The visitor's own figure; undefined while the standard one is in force. */
  own: number | undefined
  standard: number
  /** The field may be empty: then no figure of one's own is in force, and none is shown. */
  optional?: boolean
  onChange: (value: number | undefined) => void
}

/**
 * A number that is typed. What is typed stays as typed until the field is left; a text that cannot be used stays
 * longer, with the reason beside it, and meanwhile the figure from before the typing counts again: "1e9" that is too
 * much does not leave the 1 behind that it began with.
 */
export function useTypedNumber({ figure, own, standard, optional = false, onChange }: Options) {
  const [kept, setDraft] = useState<Draft | null>(null)
  const draft = kept !== null && (isSame(kept.counts, own) || isSame(kept.last, own)) ? kept : null
  // Set from elsewhere (an example, "back to the default"): what was typed is over.
  if (draft !== kept) setDraft(draft)

  const type = (text: string) => {
    const before = draft === null ? own : draft.before
    const reading = readNumber(text, figure)
    const isCleared = optional && reading.kind === 'empty'
    const counts = reading.kind === 'number' ? reading.value : isCleared ? undefined : before
    setDraft({ text, before, counts, last: own })
    if (!isSame(counts, draft === null ? own : draft.counts)) onChange(counts)
  }
  const inForce = own ?? (optional ? undefined : standard)
  const reading = draft && readNumber(draft.text, figure)
  const problem =
    draft && reading && !(optional && reading.kind === 'empty') ? numberProblem(draft.text, reading, figure) : null
  return {
    text: draft?.text ?? (inForce === undefined ? '' : fieldText(inForce)),
    problem: problem && (inForce === undefined ? problem : `${problem} ${exactly(inForce)} stays in use.`),
    type,
    leave: () => problem === null && setDraft(null),
  }
}

/**
 * Shares are typed as percent and kept as shares: times and divided by a hundred, a figure gains digits that nobody
 * typed.
 */
const isSame = (one: number | undefined, other: number | undefined) =>
  one === other || (one !== undefined && other !== undefined && exactly(one) === exactly(other))
