'use client'

import { startTransition, useEffect, useState } from 'react'

/** The value as it was when it last stood still: a chart is too heavy to be drawn again for every step of a slider. */
export function useSettled<T>(value: T, quietMs = 150): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setSettled(() => value)), quietMs)
    return () => clearTimeout(timer)
  }, [value, quietMs])
  return settled
}
