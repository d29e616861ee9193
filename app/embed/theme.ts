import type { Theme } from './answer'

export const THEME = 'theme'

/** The theme that an address asks for, which says nothing of the scenario; without one that of the system holds. */
export function themeIn(params: URLSearchParams): { theme: Theme; rest: URLSearchParams } {
  const given = params.get(THEME)
  return {
    theme: given === 'dark' || given === 'light' ? given : null,
    rest: new URLSearchParams([...params].filter(([key]) => key !== THEME)),
  }
}
