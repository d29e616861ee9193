'use client'

import { usePriced } from '@/components/scenario/PricedProvider'
import { LimitRows } from './LimitRows'
import { MoneyRows } from './MoneyRows'
import { NeedRows } from './NeedRows'
import type { Limits } from '@/lib/scale'

/** The rows that answer to the load: the only part of the table that a slider renders again. */
export function LiveRows({ limits }: { limits: Limits }) {
  const { shown, needs, scenario } = usePriced()
  return (
    <>
      <MoneyRows shown={shown} scenario={scenario} />
      <NeedRows shown={shown} needs={needs} />
      <LimitRows shown={shown} limits={limits} scenario={scenario} />
    </>
  )
}
