'use client'

import { useRouter } from 'next/navigation'

/** Navigates to this page with another query, so that the parts rendered by the server follow the scenario too. */
export function useOpenQuery(): (query: string) => void {
  const router = useRouter()
  return (query) => router.push(`${window.location.pathname}${query && `?${query}`}`, { scroll: false })
}
