import type { ReactNode } from 'react'
import type { BilledComponent, ListLine } from '@/lib/cost'
import type { Usd } from '@/lib/kernel'

/** A component on a bill. Without one (a share of a database) the amount has no price of its own. */
export type ListBillRow = {
  id: string
  label: string
  amount: Usd<'month'>
  component: BilledComponent | null
  lines: ListLine[]
  /** What is said in place of sizing and prices where there is no component. */
  instead?: ReactNode
}
