import type { CostBar } from '@/components/costs/cost-bars'
import { html, type Markup } from './markup'

/** A candidate with its cost. */
export type EmbeddedRow = {
  role: string
  name: string
  total: string
  range: string
  bar: CostBar
  /** How it stands to the recommended one, and which needs it misses; '' for that one itself. */
  remark: string
}

const tenth = (share: number) => Math.round(share * 10) / 10

/** Candidates under each other, drawn to one scale. */
export const candidateRows = (rows: readonly EmbeddedRow[]): Markup => html`
  <ul class="rows">
    ${rows.map(({ role, name, total, range, bar, remark }) => {
      const [paid, whole, low, high] = [bar.paid, bar.total, bar.low, bar.high].map(tenth)
      return html`<li>
        <div class="name">
          <span>${name} <span class="quiet">${role}</span></span>
          <span><b>${total}</b> <span class="quiet">${range}</span></span>
        </div>
        <svg class="bar" aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none" fill="currentColor">
          <rect y="1" width="${paid ?? 0}" height="6" />
          <rect y="1" width="${whole ?? 0}" height="6" opacity=".3" />
          <path
            d="M${low ?? 0} 9H${high ?? 0}M${low ?? 0} 8v2M${high ?? 0} 8v2"
            stroke="currentColor"
            vector-effect="non-scaling-stroke"
          />
        </svg>
        ${remark === '' ? null : html`<div class="quiet">${remark}</div>`}
      </li>`
    })}
  </ul>
  <p class="quiet">Full: paid. Faint: left unpaid, such as outages and coordination. Line: range.</p>
`
