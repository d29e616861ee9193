import { existsSync } from 'node:fs'
import path from 'node:path'
import { NEXT } from '../scripts/environment/build.mjs'
import { freePort } from '../scripts/environment/port.mjs'
import { ROOT } from '../scripts/environment/root.mjs'
import { stop } from '../scripts/environment/run.mjs'
import { serve } from '../scripts/environment/serve.mjs'
import { UserError } from '../scripts/environment/user-error.mjs'
import { load } from './load.mjs'
import { grouped, median, printTable } from './table.mjs'

const CONNECTIONS = 16
const ROUNDS = 3
const SECONDS = 3
const COMPRESSED = { 'Accept-Encoding': 'br, gzip' }

const page = (address) => () => ({ path: address, headers: COMPRESSED })
const posted = (address, bodyOf) => (turn) => ({
  path: address,
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(bodyOf(turn)),
})
/** A link that nobody has asked for yet, so that no cache helps. */
const newLink = (from) => (turn) => ({
  path: `/recommendation?qps=${from + turn}&teams=${1 + (turn % 9)}`,
  headers: COMPRESSED,
})

const FILE = 'a file of that size'
const CASES = {
  'a pattern': page('/patterns/cqrs'),
  method: page('/method'),
  home: page('/'),
  'one link, again and again': page('/recommendation?qps=4000&teams=4'),
  'new links': newLink,
  '/api/estimate': posted('/api/estimate', (turn) => ({
    pattern: 'cqrs',
    requirements: { writeVolume: 1_000_000 + turn, readVolume: 10_000_000, events: 1_000_000 },
  })),
  '/api/estimate, list prices': posted('/api/estimate', (turn) => ({
    pattern: 'cqrs',
    rateCard: 'aws-us-east-1',
    workload: { peakQps: 3_000 + (turn % 1_000), users: 500_000 },
  })),
  '/api/meters': page('/api/meters'),
}

/**
 * Prints requests a second of this build, in turns with a plain server of one file, and with the build of another
 * checkout when its folder is given.
 * @param {string} origin
 * @param {string | undefined} beside folder of the other checkout
 */
export async function benchRates(origin, beside) {
  const size = Number((await fetch(`${origin}/patterns/cqrs`, { headers: COMPRESSED })).headers.get('content-length'))
  const others = [await serving({ command: [path.join(ROOT, 'bench', 'one-file.mjs')], args: [size] })]
  if (beside) others.push(await serving(besideServer(path.resolve(beside))))
  const [file, former] = others.map(({ at }) => at)
  try {
    const rows = []
    for (const [name, ask] of Object.entries(CASES)) {
      const here = await measured(origin, ask, former)
      rows.push([name, ...inWords(here.ours), ...(former ? [...inWords(here.theirs), timesAs(here)] : [])])
      if (name === 'a pattern')
        rows.push([FILE, ...inWords((await measured(file, page('/'))).ours), ...(former ? ['', '', '', ''] : [])])
    }
    const figures = ['a second', 'p50 ms', 'p99 ms']
    printTable(
      `Requests at ${CONNECTIONS} connections, median of ${ROUNDS} rounds${beside ? `; beside: ${beside}` : ''}`,
      ['', ...figures, ...(former ? [...figures.map((one) => `${one}, beside`), 'x'] : [])],
      rows,
    )
  } finally {
    await Promise.all(others.map(({ server }) => stop(server)))
  }
}

async function measured(ours, ask, theirs) {
  const results = { ours: [], theirs: [] }
  for (let round = 0; round < ROUNDS; round++) {
    for (const [side, origin] of [
      ['ours', ours],
      ['theirs', theirs],
    ]) {
      if (!origin) continue
      const inRound = ask === newLink ? newLink(500 + round * 100_000) : ask
      results[side].push(await load(origin, inRound, { connections: CONNECTIONS, seconds: SECONDS }))
    }
  }
  return results
}

const inWords = (rounds) => {
  const odd = rounds.flatMap(({ statuses }) => [...statuses.keys()]).filter((status) => status !== 200)
  if (odd.length > 0) throw new UserError(`A request was answered with ${odd[0]}: there is nothing to measure.`)
  const of = (key) => median(rounds.map((round) => round[key]))
  return [grouped(of('rate')), of('p50').toFixed(1), of('p99').toFixed(1)]
}

const timesAs = ({ ours, theirs }) => {
  const rate = (rounds) => median(rounds.map((round) => round.rate))
  return (rate(ours) / rate(theirs)).toFixed(1)
}

async function serving({ command, args = [], folder = ROOT }) {
  const port = await freePort()
  const server = await serve(port, { folder, command: [...command, port, ...args] })
  return { server, at: `http://localhost:${port}` }
}

/** The server of another checkout, or Next's own where it has none. */
function besideServer(folder) {
  if (!existsSync(path.join(folder, '.next', 'BUILD_ID'))) throw new UserError(`There is no build in ${folder}.`)
  const own = path.join(folder, 'server', 'run.mjs')
  return existsSync(own) ? { folder, command: [own] } : { folder, command: [path.join(folder, NEXT), 'start', '-p'] }
}
