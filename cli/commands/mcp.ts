import { serveStdio } from '@modelcontextprotocol/server/stdio'
import { loadbearingServer } from '@/mcp/server'
import { UsageError } from '../problems'
import type { Command } from './command'

const SITE = 'http://localhost:3000'

/** The tools for agents over standard input and output: the same as those of /api/mcp. */
export const MCP: Command = {
  name: 'mcp',
  usage: 'mcp',
  description: 'A Model Context Protocol server on standard input and output, for agents',
  options: [
    {
      flag: '--site',
      argument: '<address>',
      description: `The app that links in answers lead to; ${SITE} when left out`,
    },
  ],
  examples: ['  $ claude mcp add loadbearing -- npx loadbearing mcp'],
  takesScenario: false,
  run: async ({ options, said, io }) => {
    const site = options.get('--site') ?? SITE
    if (!/^https?:\/\/[^/\s]+\/?$/.test(site))
      throw new UsageError({
        where: '--site',
        found: JSON.stringify(site),
        expected: 'an address: https://example.org',
      })
    if (Object.keys(said).length > 0)
      throw new UsageError({
        where: 'mcp',
        found: 'an option that describes a scenario',
        expected: 'none: agents say it',
      })
    await new Promise<void>((ended) => {
      process.stdin.once('end', ended)
      serveStdio(() => loadbearingServer(() => ({ site: site.replace(/\/$/, ''), today: io.today })), {
        onerror: ({ message }) => io.err(`loadbearing: ${message}\n`),
      })
    })
    return 0
  },
}
