'use client'

import { useSyncExternalStore } from 'react'

const DARK = '(prefers-color-scheme: dark)'

const MOON = 'M20 14a8.5 8.5 0 1 1-10-10a7 7 0 0 0 10 10z'
const SUN =
  'M16 12a4 4 0 1 1-8 0a4 4 0 1 1 8 0M12 2v2M12 20v2M2 12h2M20 12h2' +
  'M4.9 4.9l1.4 1.4M17.7 17.7l1.4 1.4M4.9 19.1l1.4-1.4M17.7 6.3l1.4-1.4'

/**
 * Switches between the light and the dark theme. The choice is stored in a cookie, which a script in the head of every
 * page reads before the first paint.
 */
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
      <svg
        aria-hidden="true"
        viewBox="0 0 24 24"
        width={18}
        height={18}
        fill="none"
        stroke="currentColor"
        strokeWidth={2}
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d={dark ? SUN : MOON} />
      </svg>
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
