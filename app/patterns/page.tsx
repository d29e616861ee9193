import type { Metadata } from 'next'
import { Part } from '@/app/parts'
import { paths } from '@/lib/share/paths'

export const metadata: Metadata = {
  title: 'Seven architecture patterns compared',
  description:
    'Monolith, CQRS, Event Sourcing, Microservices, Serverless, Cell-Based and Edge Computing: when to use each, ' +
    'guarantees, scaling limits, cost model and migration path.',
}

export default function PatternsPage() {
  return <Part name="patterns" from={paths.patterns()} />
}
