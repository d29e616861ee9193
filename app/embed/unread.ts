import { quantity } from '@/lib/format'
import { html, type Markup } from './markup'

/** What of the address could not be used is said, not dropped in silence. */
export const unreadNotice = (unread: number): Markup | null =>
  unread === 0
    ? null
    : html`<p class="problem">${quantity(unread, 'parameter')} of this address could not be read; the rest is used.</p>`
