import { listedOr } from '@/lib/format'
import type { Meter, MeterOptions, UsageRule } from './types'

/** A field that contradicts another one: the value found, and what would agree. */
export type Contradiction = { field: string; found: number; expected: string }

type Usage = Record<string, number>
type Month = Pick<MeterOptions, 'hoursPerMonth'>

/**
 * Where a usage contradicts itself, such as a peak below its base. Fields that are left out have their defaults, and
 * `hours` those of the month. A default is never taken to contradict a field that was stated, unless the bill would
 * leave out something that was asked for.
 */
export function contradictionsIn(meter: Meter, usage: Usage, { hoursPerMonth }: Month): Contradiction[] {
  const asked: Usage = { ...meter.defaults, hours: hoursPerMonth, ...usage }
  return (meter.rules ?? []).flatMap((rule) => contradiction(rule, asked, (name) => name in usage) ?? [])
}

function contradiction(rule: UsageRule, asked: Usage, isStated: (name: string) => boolean): Contradiction | null {
  const of = (name: string): number => asked[name] ?? 0
  const wrong = (field: string, expected: string): Contradiction => ({ field, found: of(field), expected })
  const which = (name: string) => `${name}, which is ${of(name)}`
  switch (rule.kind) {
    case 'at-least': {
      const counts = of(rule.field) > 0 || (rule.when !== undefined && of(rule.when) > 0)
      return counts && of(rule.field) < of(rule.than)
        ? wrong(rule.field, `a number of at least ${which(rule.than)}`)
        : null
    }
    case 'at-most':
      return isStated(rule.field) && of(rule.field) > of(rule.than)
        ? wrong(rule.field, `a number of at most ${which(rule.than)}`)
        : null
    case 'carried':
      return of(rule.traffic) > 0 && of(rule.by) === 0
        ? wrong(rule.by, `a number above 0, because ${rule.traffic} is ${of(rule.traffic)}`)
        : null
    case 'enough': {
      const needed = of(rule.field) > 0 ? rule.needed(asked) : 0
      return of(rule.field) < needed ? wrong(rule.field, `at least ${needed}, which the traffic needs`) : null
    }
    case 'sized':
      return of(rule.price) > 0 && rule.by.every((name) => of(name) === 0)
        ? wrong(rule.price, `0, or ${listedOr(rule.by)} as well, so that it is known of which size the price is`)
        : null
    case 'sold': {
      const most = rule.most(of(rule.with))
      return of(rule.field) > most
        ? wrong(rule.field, `at most ${most}, which is the most that is sold with ${rule.with} ${of(rule.with)}`)
        : null
    }
    case 'one-whole': {
      const [one, other] = rule.shares
      const isOver = isStated(one) && isStated(other) && of(one) + of(other) > 1 + 1e-9
      return isOver ? wrong(other, `a share that is at most 1 together with ${which(one)}`) : null
    }
  }
}
