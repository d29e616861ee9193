'use client'

import { useRouter } from 'next/navigation'

/** Goes to this page with another query, so that what the server wrote on it follows the scenario too. */
export function useOpenQuery(): (query: string) => void {
  const router = useRouter()
  return (query) => router.push(`${window.location.pathname}${query && `?${query}`}`, { scroll: false })
}
