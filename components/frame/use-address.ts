import { usePathname, useSearchParams } from 'next/navigation'

/** Path and query of the page on screen. They change when the next page is shown, not when it is requested. */
export function useAddress(): string {
  const path = usePathname()
  const query = useQuery().toString()
  return query ? `${path}?${query}` : path
}

/**
 * The query of the page on screen. A page that is built in advance has none, and Next's hook says so by throwing, for a
 * Suspense boundary to catch. It is caught here instead: React moves a boundary of some size out of its place in the
 * document, and a script moves it back, so that without scripts the links of the header would be missing.
 */
export function useQuery(): URLSearchParams {
  try {
    return useSearchParams()
  } catch {
    return NONE
  }
}

const NONE = new URLSearchParams()
