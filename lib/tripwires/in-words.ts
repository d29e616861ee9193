import { listed } from '@/lib/format'
import { isMany } from '@/lib/report'
import type { Bound, Tripwire } from './types'

/** "the peak load reaches 4,100 requests/s". */
function passedInWords(bound: Bound): string {
  const { name, side, value, changesAt } = bound
  const isFirst = value === changesAt
  const one = side === 'above' ? (isFirst ? 'reaches' : 'exceeds') : isFirst ? 'falls to' : 'falls below'
  return `${name} ${isMany(name) ? pluralOf(one) : one} ${saidWith(bound)}`
}

/** What holds with other conditions may hold today. "the peak load is 4,100 requests/s or more". */
function heldInWords(bound: Bound): string {
  const { name, side } = bound
  return `${name} ${isMany(name) ? 'are' : 'is'} ${saidWith(bound)} or ${side === 'above' ? 'more' : 'less'}`
}

const headOf = (name: string): string => name.split(' ')[1] ?? ''

const pluralOf = (verb: string): string => verb.replace(/^(reach)es|^(\w+)s\b/, '$1$2')

/** "The number of teams reaches 6": its unit would say teams twice. */
function saidWith({ name, unit, said }: Bound): string {
  const isCount = (name.startsWith('the number of') && !unit.includes('/')) || headOf(name) === unit
  return isCount ? said.replace(/ .*/, '') : said
}

/** When it is to be reviewed, inside a sentence. */
export const conditionsInWords = (tripwire: Tripwire): string =>
  tripwire.source === 'failure' ? listed([tripwire, ...tripwire.with].map(heldInWords)) : passedInWords(tripwire)

/** "Review this decision when the peak load reaches 8,200 requests/s: then CQRS costs less over 36 months." */
export const tripwireInWords = (tripwire: Tripwire): string =>
  `Review this decision when ${conditionsInWords(tripwire)}: ${tripwire.because}.`
