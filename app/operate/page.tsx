import type { Metadata } from 'next'
import { Part } from '@/app/parts'
import { paths } from '@/lib/share/paths'

export const metadata: Metadata = {
  title: 'Monitoring: metrics and alerts',
  description: 'Key metrics for each architecture pattern, and nine alerting rules in three severities.',
}

export default function OperatePage() {
  return <Part name="operate" from={paths.operate()} />
}
