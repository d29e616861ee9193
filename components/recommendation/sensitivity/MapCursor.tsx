'use client'

import { useEffect } from 'react'
import { cursorOn } from './map-cursor'

/** Gives the map, which is sent as markup, its cursor. */
export function MapCursor() {
  useEffect(() => {
    const map = document.querySelector<HTMLElement>('[data-map]')
    return map ? cursorOn(map) : undefined
  }, [])
  return null
}
