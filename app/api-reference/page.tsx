import type { Metadata } from 'next'
import { ApiReference } from './ApiReference'

export const metadata: Metadata = {
  title: 'API reference',
  description: 'Recommendations, estimates and prices over HTTP: what each address takes and answers, with examples.',
}

export default function ApiReferencePage() {
  return <ApiReference />
}
