import { roleInWords } from '@/components/costs/candidate-role'
import { costBars } from '@/components/costs/cost-bars'
import { priced } from '@/components/scenario/engine'
import type { Scenario } from '@/content/schemas/scenario'
import { moneyIn, quantity } from '@/lib/format'
import type { ShownCandidate } from '@/lib/report'
import { paths } from '@/lib/share'
import { queryOf } from '@/app/recommendation/figure-file'
import { askedIn, type Asked, type EmbeddedField } from '../asked'
import { embeddedPage, outside } from '../answer'
import { html, type Markup } from '../markup'
import { candidateRows, type EmbeddedRow } from '../rows'
import { unreadNotice } from '../unread'

const TITLE = 'What would each architecture cost?'

/** The calculator for a frame of another site: six figures and what they cost. A plain form without a script. */
export function GET(request: Request): Response {
  const asked = askedIn(new URLSearchParams(queryOf(request)))
  const { theme, unread, fields, carried, scenario } = asked
  const rows = rowsOf(scenario)
  return embeddedPage(
    TITLE,
    theme,
    html`${unreadNotice(unread)}
      <h1>${TITLE}</h1>
      <form method="get" action="${paths.embed.calculator()}">
        ${carried.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
        <div class="fields">${fields.map(field)}</div>
        <button type="submit">Update</button>
      </form>
      <p id="said" role="status">${said(asked, rows)}</p>
      <div id="result">${result(asked, rows)}</div>`,
  )
}

const field = ({ key, label, unit, text, follows, problem }: EmbeddedField): Markup =>
  html`<label>
    ${label} ${unit === label.toLowerCase() ? null : html`<span class="quiet">${unit}</span>`}
    <input
      name="${key}"
      value="${text}"
      placeholder="${follows}"
      inputmode="decimal"
      autocomplete="off"
      ${problem === null ? null : html`aria-invalid="true" aria-describedby="problem-${key}"`}
    />
  </label>`

/** Said to a screen reader when the figures change, so its element stays. */
function said({ scenario }: Asked, [first]: readonly EmbeddedRow[]): Markup | null {
  if (!first) return null
  return html`<b>${first.name}</b> is recommended: ${first.total} over ${scenario.money.horizonMonths} months.`
}

const result = ({ scenario, fields }: Asked, rows: readonly EmbeddedRow[]): Markup =>
  html`${fields.map(({ key, label, problem }) =>
      problem === null ? null : html`<p class="problem" id="problem-${key}">${label}: ${problem}</p>`,
    )}
    ${candidateRows(rows)}
    <p>${outside(paths.calculator(scenario), 'All inputs, lines and sources in Loadbearing')}</p>`

/** The candidates of the calculator, with the figures of its table. */
function rowsOf(scenario: Scenario): EmbeddedRow[] {
  const { rough, range } = moneyIn(scenario.money)
  const { shown } = priced(scenario)
  const barOf = costBars(shown.map(({ cost }) => cost))
  return shown.map((one) => ({
    role: roleInWords(one),
    name: one.name,
    total: rough(one.cost.total),
    range: range(one.cost.low, one.cost.high),
    bar: barOf(one.cost, one.paid),
    remark: remarkOn(one),
  }))
}

/** What the table of the calculator says below name and cost. */
const remarkOn = ({ toRecommended, misses }: ShownCandidate): string =>
  [
    ...(toRecommended?.told === false ? ['Cannot be told apart from the recommendation by cost.'] : []),
    ...(misses.length > 0 ? [`Misses ${quantity(misses.length, 'need')}.`] : []),
  ].join(' ')
