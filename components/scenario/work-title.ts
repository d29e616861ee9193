import { qps, quantity } from '@/lib/format'
import { peakQpsOf } from '@/lib/kernel'
import { decode } from '@/lib/share'

/** A short title of saved work, to distinguish the entries of a list: "10K requests/s, 4 answers, 50,000 users". */
export function workTitle(query: string): string {
  const { scenario } = decode(new URLSearchParams(query))
  const answers = Object.keys(scenario.situation).length
  return [qps(peakQpsOf(scenario)), quantity(answers, 'answer'), quantity(scenario.workload.users, 'user')].join(', ')
}
