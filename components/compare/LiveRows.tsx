'use client'

import type { ReactNode } from 'react'
import type { CostPart } from '@/content/scenario/cost-parts'
import type { AntiPattern } from '@/content/schemas/risk'
import { usePriced } from '@/components/scenario/PricedProvider'
import { LimitRows } from './LimitRows'
import type { Limits } from '@/lib/scale'
import { MoneyRows } from './MoneyRows'
import { NeedRows } from './NeedRows'

type Props = { limits: Limits; antiPatterns: AntiPattern[]; formulas: Record<CostPart, ReactNode> }

/** The rows that answer to the load: the only part of the table that a slider renders again. */
export function LiveRows({ limits, antiPatterns, formulas }: Props) {
  const { shown, needs, scenario } = usePriced()
  return (
    <>
      <MoneyRows shown={shown} scenario={scenario} formulas={formulas} />
      <NeedRows shown={shown} needs={needs} />
      <LimitRows shown={shown} limits={limits} antiPatterns={antiPatterns} scenario={scenario} />
    </>
  )
}
