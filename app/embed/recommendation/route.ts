import { besideRows } from '@/components/recommendation/brief/beside-in-words'
import { costInWords } from '@/components/recommendation/drawing/picture-facts'
import { headlineOf } from '@/lib/links'
import { compositionInWords, FIRST_ANSWER, type Report } from '@/lib/report'
import { paths } from '@/lib/share'
import { queryOf } from '@/app/recommendation/figure-file'
import { reportFor } from '@/app/recommendation/report-for'
import { embeddedPage, outside } from '../answer'
import { drawing } from '../drawing'
import { html, type Markup } from '../markup'
import { candidateRows } from '../rows'
import { themeIn } from '../theme'
import { unreadNotice } from '../unread'

/** The recommendation of a link for a frame of another site: its name, its cost and the alternatives. */
export function GET(request: Request): Response {
  const { theme, rest } = themeIn(new URLSearchParams(queryOf(request)))
  const { report, ignored } = reportFor(rest)
  const main = report.recommendation.winner ? brief(report) : undecided(report)
  return embeddedPage(report.title, theme, html`${unreadNotice(ignored.length)} ${main}`)
}

function brief(report: Report): Markup {
  const { scenario, recommendation, beside } = report
  const { recommended, needs, name } = recommendation
  const nameOf = (need: string) => needs.find(({ id }) => id === need)?.name ?? need
  const { total, range } = costInWords(report)
  const whole = paths.recommendation(scenario, headlineOf(recommended))
  return html`<div class="sides">
      <div>
        <p class="quiet">Recommendation</p>
        <h1>${name}</h1>
        <p>${compositionInWords(recommended.candidate)}</p>
        <p><span class="total">${total}</span> ${range}</p>
      </div>
      ${drawing(recommendation)}
    </div>
    <h2>Whole cost beside the alternatives</h2>
    ${candidateRows(besideRows(beside, scenario, nameOf))}
    <p>${outside(whole, 'Reasons, sensitivity and sources in Loadbearing')}</p>`
}

const undecided = ({ title, scenario }: Report): Markup =>
  html`<h1>${title}</h1>
    <p>${FIRST_ANSWER}</p>
    <p>${outside(paths.decide(undefined, scenario), 'Answer the questions in Loadbearing')}</p>`
