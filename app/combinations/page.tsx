import type { Metadata } from 'next'
import { Part } from '@/app/parts'
import { paths } from '@/lib/share/paths'

export const metadata: Metadata = {
  title: 'Combinations: Lambda, Kappa and multi-tenant',
  description:
    'Lambda and Kappa architecture side by side with their differences, and four strategies for tenant isolation ' +
    'with the risk of each.',
}

export default function CombinationsPage() {
  return <Part name="combinations" from={paths.combinations()} />
}
