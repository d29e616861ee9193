import { PRICE_BOOKS } from '@/content/price-books/index.generated'
import { Link } from '@/components/ui/Link'
import { Note } from '@/components/ui/Note'
import { outcomeFor } from '@/lib/decision'
import { isOfToday, thenAndNow, thenInWords } from '@/lib/links'
import { decode, madeOf, queryText, type QueryInput } from '@/lib/share'
import { FACTS } from './recommendation/report-for'

/**
 * What became of a link that is older than the model or the prices of today, in one sentence. The recommendation
 * under the same link says all of it. Nothing for any other link.
 */
export function ThenSentence({ query }: { query: QueryInput }) {
  const made = madeOf(query)
  const { scenario } = decode(query)
  if (isOfToday(made, scenario)) return null
  const former = thenAndNow(made, scenario, outcomeFor(scenario, FACTS).recommended, FACTS, PRICE_BOOKS)
  if (!former) return null
  return (
    <section aria-label="Then and now" className="mt-4 text-sm">
      <Note tone="warn" title={thenInWords(former, scenario).title}>
        <Link href={`/recommendation?${queryText(query)}`}>Then and now</Link>
      </Note>
    </section>
  )
}
