import type { Metadata } from 'next'
import { Part } from '@/app/parts'
import { paths } from '@/lib/share/paths'

export const metadata: Metadata = {
  title: 'Validation against published bills',
  description:
    'What companies have published about the cost of their systems, our estimate at list prices, the ratio of the ' +
    'two, and why they differ.',
}

export default function BillsPage() {
  return <Part name="bills" from={paths.bills()} />
}
