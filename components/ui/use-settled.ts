'use client'

import { startTransition, useEffect, useState } from 'react'

/**
 * The value once it has not changed for `quietMs` milliseconds. What is too slow to draw at every step of a
 * slider, or too far below it to be seen, follows when the slider rests.
 */
export function useSettled<T>(value: T, quietMs = 150): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setSettled(() => value)), quietMs)
    return () => clearTimeout(timer)
  }, [value, quietMs])
  return settled
}
