'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/Button'

/** Copies the text of the element with that id. It stands on the page, so that it can be selected without a script. */
export function CopySource({ of, label }: { of: string; label: string }) {
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(document.getElementById(of)?.textContent ?? '')
      setSaid('Copied')
    } catch {
      setSaid('The browser did not allow copying. Select the source below.')
    }
  }
  return (
    <span className="no-print inline-flex flex-wrap items-center gap-x-3">
      <Button onClick={() => void copy()}>{label}</Button>
      <span role="status" className="text-sm text-muted">
        {said}
      </span>
    </span>
  )
}
