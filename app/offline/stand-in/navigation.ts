/**
 * Stands where `next/navigation` does in a bundle without Next: what is made here is asked of the browser, whose service
 * worker answers.
 */
export const useRouter = () => ROUTER

const ROUTER = {
  push: (address: string) => window.location.assign(address),
  refresh: () => window.location.reload(),
}
