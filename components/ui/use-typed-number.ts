'use client'

import { useState } from 'react'
import { exactly, fieldText, numberProblem, readNumber, type Figure } from '@/lib/format'

/**
 * A text that is being typed, with the number before typing (`before`), the number that applies because of the text
 * (`counts`), and the number that was on screen at the last key press (`last`). The last one can lag behind, because a
 * table may be drawn later than it is typed into.
 */
type Draft = { text: string; before: number | undefined; counts: number | undefined; last: number | undefined }

type Options = {
  figure: Figure
  /** The visitor's own number; undefined while the default applies. */
  own: number | undefined
  standard: number
  /** The field may be empty: then no figure of one's own is in force, and none is shown. */
  optional?: boolean
  onChange: (value: number | undefined) => void
}

/**
 * State of a number field. The text stays as typed until blur. A text that cannot be used stays longer, with the reason
 * beside it, and the number from before typing applies again: a rejected "1e9" does not leave the 1 that it began with.
 */
export function useTypedNumber({ figure, own, standard, optional = false, onChange }: Options) {
  const [kept, setDraft] = useState<Draft | null>(null)
  const draft = kept !== null && (isSame(kept.counts, own) || isSame(kept.last, own)) ? kept : null
  // The number was set from outside (by an example, or a reset), so the typed text is discarded.
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

/** Equal up to floating-point error, which a share gets when it is converted to a percentage and back. */
const isSame = (one: number | undefined, other: number | undefined) =>
  one === other || (one !== undefined && other !== undefined && exactly(one) === exactly(other))
