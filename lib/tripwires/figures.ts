import type { Scenario } from '@/content/schemas/scenario'
import { COST_FACTORS } from '@/content/scenario/cost-factors'
import { isFactorId } from '@/content/scenario/factor-ids'
import { FUTURES, FUTURE_FIGURES } from '@/content/scenario/futures'
import type { InputId } from '@/lib/analysis'
import { peakQpsOf } from '@/lib/kernel'
import { inputInWords } from '@/lib/report'
import type { Bound, TripwireInput } from './types'

/** A figure of the model as it is measured: load in requests/s, growth as a share. */
type Measured = {
  input: TripwireInput
  name: string
  unit: string
  /** From the model's own unit and back. */
  from: (value: number) => number
  back: (value: number) => number
  said: (value: number, digits?: number) => string
}

function measuredAs(id: InputId, scenario: Scenario): Measured {
  const { name, said } = inputInWords(id, scenario)
  const same = (value: number) => value
  const peak = peakQpsOf(scenario)
  if (id === 'load')
    return {
      input: 'peakQps',
      name,
      unit: 'requests/s',
      from: (value) => value * peak,
      back: (value) => value / peak,
      said,
    }
  if (id === 'growth')
    return { input: 'growthPerYear', name, unit: '%', from: (value) => value - 1, back: (value) => value + 1, said }
  return { input: id, name, unit: unitOf(id), from: same, back: same, said }
}

function unitOf(id: InputId): string {
  if (isFactorId(id)) return COST_FACTORS[id].unit
  const figure = FUTURE_FIGURES.find((one) => one === id)
  return figure ? FUTURES[figure].unit : '%'
}

/** A figure at or beyond a value, which is known to so many digits: the last value before it lies one unit nearer. */
export function boundAt(
  id: InputId,
  side: Bound['side'],
  at: { value: number; now: number; digits: number },
  scenario: Scenario,
): Bound {
  const { input, name, unit, from, back, said } = measuredAs(id, scenario)
  const exact = from(at.value)
  const grid = 10 ** (Math.floor(Math.log10(Math.abs(exact) || 1)) + 1 - at.digits)
  const away = side === 'above' ? 1 : -1
  const steps = side === 'above' ? Math.ceil(exact / grid - NOISE) : Math.floor(exact / grid + NOISE)
  const on = (count: number) => Number((count * grid).toPrecision(9))
  return {
    input,
    name,
    unit,
    side,
    value: on(steps),
    said: said(back(on(steps)), at.digits),
    now: from(at.now),
    keepsAt: on(steps - away),
    changesAt: on(steps),
  }
}

/** Floating-point error, in units of the last digit. */
const NOISE = 1e-6
