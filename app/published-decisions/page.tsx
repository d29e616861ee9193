import type { Metadata } from 'next'
import { Part } from '@/app/parts'
import { paths } from '@/lib/share/paths'

export const metadata: Metadata = {
  title: 'Validation against published decisions',
  description:
    'What companies have published about what they built and why, what we and the decision tree of the reference ' +
    'guide recommend for the same situations, and every miss explained.',
}

export default function PublishedDecisionsPage() {
  return <Part name="published-decisions" from={paths.publishedDecisions()} />
}
