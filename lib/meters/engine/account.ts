import { perMonth } from '@/lib/kernel'
import type { Charge, MeterLine, UnitPrice } from '../types'
import { billedQuantity, rateOf } from './line'
import { graduated } from './graduated'

/** Prices that take their free quantity from the allowance of another one. */
const SHARES_ALLOWANCE_OF: Readonly<Record<string, string>> = {
  'aws.sqs.fifo': 'aws.sqs.standard',
  'aws.lambda.gb_second.arm': 'aws.lambda.gb_second.x86',
  'aws.cloudfront.http': 'aws.cloudfront.https',
  'aws.cw.vended_logs': 'aws.cw.logs_in',
}

/**
 * Lines of one account: what is free is free once, and a tier is reached by all quantities at one price together. The
 * first line takes the allowance. Egress of every region shares one allowance, so the region is cut off.
 */
export function accountLines(): (charge: Charge) => MeterLine {
  const asked = new Map<string, number>()
  const billedAt = new Map<string, number>()

  function afterAllowance({ shared, ...charge }: Charge): number {
    if (shared) return afterOneOf({ ...charge, price: shared.price, options: shared.options }, shared.asked)
    return charge.price.free && charge.options ? afterOneOf(charge, charge.quantity) : charge.quantity
  }

  function afterOneOf(charge: Charge, quantity: number): number {
    const allowance = allowanceOf(charge.price)
    const before = asked.get(allowance) ?? 0
    const after = before + quantity
    asked.set(allowance, after)
    return billedQuantity({ ...charge, quantity: after }) - billedQuantity({ ...charge, quantity: before })
  }

  function inTiers(billed: number, price: UnitPrice): number {
    if (!price.tiers) return billed * price.usd
    const before = billedAt.get(price.id) ?? 0
    billedAt.set(price.id, before + billed)
    return graduated(before + billed, price) - graduated(before, price)
  }

  return (charge) => {
    const { id, label, price } = charge
    const billed = afterAllowance(charge)
    const amount = inTiers(billed, price)
    return {
      id,
      label,
      quantity: billed,
      unit: price.unit,
      rate: rateOf(billed, amount, price),
      amount: perMonth(amount),
      price: price.id,
    }
  }
}

const allowanceOf = ({ id }: UnitPrice): string => {
  const generic = id.replace(/^(aws\.(?:egress|sfn\.standard))\..*$/, '$1').replace(/\.tier2$/, '')
  return SHARES_ALLOWANCE_OF[generic] ?? generic
}
