'use client'

import { useSyncExternalStore } from 'react'
import { Moon, Sun } from 'lucide-react'

const DARK = '(prefers-color-scheme: dark)'

/** Switches between paper and blueprint; the choice is kept in a cookie so that the server can draw it at once. */
export function ThemeToggle() {
  const dark = useSyncExternalStore(onThemeChange, isDark, () => false)
  const next = dark ? 'light' : 'dark'
  return (
    <button
      type="button"
      onClick={() => choose(next)}
      aria-label={`Switch to the ${next} theme`}
      className="inline-flex size-11 items-center justify-center hover:text-accent"
    >
      {dark ? <Sun aria-hidden="true" size={18} /> : <Moon aria-hidden="true" size={18} />}
    </button>
  )
}

function choose(theme: 'light' | 'dark') {
  document.documentElement.dataset.theme = theme
  document.cookie = `theme=${theme}; path=/; max-age=31536000; samesite=lax`
}

const isDark = () => {
  const chosen = document.documentElement.dataset.theme
  return chosen ? chosen === 'dark' : window.matchMedia(DARK).matches
}

function onThemeChange(notify: () => void) {
  const system = window.matchMedia(DARK)
  const chosen = new MutationObserver(notify)
  system.addEventListener('change', notify)
  chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => {
    system.removeEventListener('change', notify)
    chosen.disconnect()
  }
}
