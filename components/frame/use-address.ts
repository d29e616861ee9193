import { usePathname, useSearchParams } from 'next/navigation'

/** Path and query of the page on screen. They change when the next page is shown, not when it is requested. */
export function useAddress(): string {
  const path = usePathname()
  const query = useSearchParams().toString()
  return query ? `${path}?${query}` : path
}
