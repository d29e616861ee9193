// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { REFERENCES, TOOLS } from './nav-items'
import { SiteHeader } from './SiteHeader'

vi.mock('next/navigation', () => ({
  usePathname: () => '/compare',
  useRouter: () => ({ push: () => {}, prefetch: () => {} }),
  useSearchParams: () => new URLSearchParams(),
}))
// jsdom has no media queries; this one says that the system prefers the light theme.
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }))
afterEach(cleanup)

// The browser opens it, closes it on Escape and on a click outside, and restores the focus. A journey covers that.
test('the button of the menu opens a popover that holds a link to every page', () => {
  render(<SiteHeader />)
  const menu = document.getElementById(screen.getByRole('button', { name: 'Menu' }).getAttribute('popovertarget') ?? '')
  expect(menu?.getAttribute('popover')).toBe('auto')
  const links = within(menu ?? document.body).getAllByRole('link', { hidden: true })
  expect(links.map((link) => link.textContent)).toEqual([...TOOLS, ...REFERENCES].map(({ label }) => label))
})
