import { expect, test } from 'vitest'
import { DECIDER } from '@/lib/decision/decision.fixture'
import { adviceSoFar } from '@/lib/decision'
import { decode } from '@/lib/share'

/*
 * Three questions were split or turned round (offline or bandwidth, busy or large data, nobody to run servers). A link
 * in the former words recommends what one in today's words does.
 */
const WORDS: [former: string, today: string][] = [
  ['noops=yes', 'ops=no'],
  ['noops=no', 'ops=yes'],
  ['busy=yes', 'utilised=yes'],
  ['busy=no', 'utilised=no&payloads=no'],
  ['offline=yes', 'disconnected=yes'],
  ['offline=no', 'disconnected=no&egress=no'],
  ['offline=no&busy=no&noops=yes', 'disconnected=no&egress=no&utilised=no&payloads=no&ops=no'],
]
const ELSE = ['', '&qps=200000&users=3&consistency=eventual&teams=6', '&load=spiky&qps=60']

const recommended = (link: string) => {
  const { scenario, ignored } = decode(new URLSearchParams(`v=1&rates=aws-us-east-1-2026-11-29&${link}`))
  return { name: adviceSoFar(scenario.situation, DECIDER).name, situation: scenario.situation, ignored }
}

test.each(WORDS.flatMap(([former, today]) => ELSE.map((rest) => [former + rest, today + rest])))(
  '%s recommends what %s does',
  (former, today) => expect(recommended(former)).toEqual(recommended(today)),
)
