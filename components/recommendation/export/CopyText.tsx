'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/Button'

type Outcome = 'waiting' | 'copied' | 'refused'

const SAID: Record<Outcome, string> = {
  waiting: '',
  copied: 'Copied',
  refused: 'The browser did not allow copying: select the line.',
}

/** Copies a text that stands beside it. Where that is not allowed, the text can be selected. */
export function CopyText({ text, what }: { text: string; what: string }) {
  const [outcome, setOutcome] = useState<Outcome>('waiting')
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    )
  return (
    <span className="flex items-baseline gap-3 font-normal print:hidden">
      <Button variant="quiet" aria-label={`Copy ${what}`} onClick={() => void copy()}>
        Copy
      </Button>
      <span role="status" className="text-sm text-muted">
        {SAID[outcome]}
      </span>
    </span>
  )
}
