import { cache } from 'react'
import { PRICE_BOOKS } from '@/content/price-books/index.generated'
import { moneyIn, type MoneyFormat } from '@/lib/format'
import { outcomeFor } from '@/lib/decision'
import {
  betweenTwo,
  mixturesOf,
  pastedLinks,
  teamOf,
  thenAndNow,
  thenInWords,
  waterfallTable,
  differencesTable,
} from '@/lib/links'
import type { Figures } from '@/lib/report'
import { FACTS } from '../recommendation/report-for'

/** Amounts are in the currency of the links where they agree on it, and in US dollars where they do not. */
function moneyOf(links: ReturnType<typeof pastedLinks>['links']): MoneyFormat {
  const currencies = new Set(links.map(({ scenario: { money } }) => `${money.currency} ${money.exchangeRate}`))
  const [first] = links
  return moneyIn(first && currencies.size === 1 ? first.scenario.money : { currency: 'USD', exchangeRate: 1 })
}

/** Everything that the page and its files say of pasted links, worked out once. */
export const comparisonFor = cache((text: string) => {
  const pasted = pastedLinks(text)
  const past = pasted.links.map(({ scenario, made }) =>
    thenAndNow(made, scenario, outcomeFor(scenario, FACTS).recommended, FACTS, PRICE_BOOKS),
  )
  // Then and now says the same of prices, and more.
  const links = pasted.links.map((link, place) => ({
    ...link,
    ignored: link.ignored.filter(({ param }) => !past[place]?.prices || param !== 'rates'),
  }))
  const scenarios = links.map(({ scenario }) => scenario)
  const [first, second] = scenarios
  // What a mixture of the links recommends is decided once for both.
  const mixtures = mixturesOf(scenarios, FACTS)
  const former = links.map(({ scenario }, place) => {
    const then = past[place]
    return then ? thenInWords(then, scenario).title : null
  })
  return {
    text,
    links,
    problems: pasted.problems,
    former,
    names: links.map(({ name }) => name),
    money: moneyOf(links),
    team: scenarios.length >= 2 ? teamOf(scenarios, FACTS, mixtures) : null,
    between: first && second && scenarios.length === 2 ? betweenTwo(first, second, FACTS, mixtures) : null,
  }
})

export type Comparison = ReturnType<typeof comparisonFor>

const PICTURES = ['cost', 'lead', 'differences'] as const
type Picture = (typeof PICTURES)[number]

export const isPicture = (name: string): name is Picture => PICTURES.some((picture) => picture === name)

/** The figures of each picture; null where the links have none. In a file amounts are in US dollars. */
export function figuresOf(picture: Picture, it: Comparison, { isFile }: { isFile: boolean }): Figures | null {
  const amount = isFile ? 'US dollars' : 'Amount'
  if (picture === 'differences')
    return it.team && differencesTable(it.team, it.names, it.money, isFile ? 'At stake, US dollars' : 'At stake')
  const [one = '', other = ''] = it.names
  const waterfall = picture === 'cost' ? it.between?.cost : it.between?.lead
  if (!waterfall) return null
  const caption = picture === 'cost' ? 'What moves the cost' : 'What moves the distance between two candidates'
  return waterfallTable(waterfall, { caption, names: [one, other], money: it.money, amount })
}

/** The links of a query, one a line, however often the parameter is there. */
export const linksIn = (links: string | string[] | undefined): string => [links ?? []].flat().join('\n')
