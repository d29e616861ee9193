'use client'

import { useEffect } from 'react'
import { layOutLater } from './lay-out-whole'
import { Offline } from './Offline'

/** What a page needs once it has been shown. */
export function AfterPage() {
  useEffect(layOutLater, [])
  return <Offline />
}
