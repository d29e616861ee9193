import type { Metadata } from 'next'
import { Part } from '@/app/parts'
import { paths } from '@/lib/share/paths'

export const metadata: Metadata = {
  title: 'Migration: paths, strategies and risks',
  description:
    'Two evolution paths in four phases each, five safe migration strategies, and detection and rollback for each ' +
    'migration risk.',
}

export default function EvolvePage() {
  return <Part name="evolve" from={paths.evolve()} />
}
