/**
 * Stands where `next/navigation` does in a bundle without Next: the browser navigates, and its service worker
 * answers.
 */
export const useRouter = () => ROUTER

const ROUTER = {
  push: (address: string) => window.location.assign(address),
  refresh: () => window.location.reload(),
}
