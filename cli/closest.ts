import { closestTo } from '@/contract/closest'

/** "--peak or --teams", for the end of "expected ..."; where none is near, what is said instead, or all. */
export function closestInWords(name: string, known: readonly string[], otherwise?: string): string {
  const near = closestTo(name, known)
  return near.length > 0 ? near.join(' or ') : (otherwise ?? `one of ${known.join(', ')}`)
}
