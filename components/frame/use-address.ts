import { usePathname, useSearchParams } from 'next/navigation'

/** Path and query of the page on screen. It changes when the next page is shown, not when it is asked for. */
export function useAddress(): string {
  const path = usePathname()
  const query = useSearchParams().toString()
  return query ? `${path}?${query}` : path
}
