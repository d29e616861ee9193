import type { Metadata } from 'next'
import { Part } from '@/app/parts'
import { paths } from '@/lib/share/paths'

export const metadata: Metadata = {
  title: 'Method: sources, derivations and assumptions',
  description:
    'Where every figure comes from: the reference guide, list prices, what is derived from them and what we assume, ' +
    'with the contradictions in the guide and how we read them.',
}

export default function MethodPage() {
  return <Part name="method" from={paths.method()} />
}
