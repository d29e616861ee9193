import type { Ignored } from '@/lib/share'

/** What an address says of the decision and cannot be read is an error: a file would say something else without it. */
export function refused(problems: readonly Ignored[]): Response {
  const text = problems.map(({ param, found, expected }) => `${param}: found "${found}", expected ${expected}.\n`)
  return new Response(text.join(''), {
    status: 400,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })
}
