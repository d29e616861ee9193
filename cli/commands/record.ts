import { recordMarkdown, recordOf } from '@/lib/record'
import { FACTS, reportFor } from '../facts'
import { FORMATS, isFormat } from '../formats/output'
import { UsageError } from '../problems'
import { scenarioFrom } from '../scenario'
import { FORMAT, oneOf, print, type Command, type Option } from './command'

const about = (flag: string, argument: string, description: string): Option => ({ flag, argument, description })

/** The decision record, as the app writes it: Markdown in MADR with front matter that `check` reads. */
export const RECORD: Command = {
  name: 'record',
  usage: 'record [scenario]',
  description: 'The decision record of a scenario, in Markdown (MADR); `check` reads it again',
  options: [
    { ...FORMAT, description: 'md, json, csv or table; md when left out' },
    about('--title', '<text>', 'Title of the case; the name of the recommendation when left out'),
    about('--status', '<text>', 'proposed, accepted ...; proposed when left out'),
    about('--author', '<text>', 'Who wrote it'),
    about('--deciders', '<names>', 'Who decides, with commas between'),
    about('--date', '<day>', '2026-11-29; today when left out'),
  ],
  examples: [
    '  $ loadbearing record --peak 6000 --teams 3 --title Orders > docs/adr/0007-orders.md',
    "  $ loadbearing record 'https://example.org/recommendation?qps=6000' --status accepted --deciders 'Ada, Grace'",
  ],
  takesScenario: true,
  run: async (asked) => {
    const { options, given, said, io } = asked
    const { scenario, site } = await scenarioFrom(given[0], said, io)
    const date = options.get('--date') ?? io.today
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date))
      throw new UsageError({ where: '--date', found: JSON.stringify(date), expected: 'a day, e.g. 2026-11-29' })
    const record = recordOf(
      reportFor(scenario),
      FACTS,
      {
        title: options.get('--title') ?? '',
        author: options.get('--author') ?? '',
        status: options.get('--status') ?? 'proposed',
        date,
        deciders: (options.get('--deciders') ?? '').split(',').flatMap((name) => name.trim() || []),
      },
      site ?? '',
    )
    const format = oneOf('--format', options.get('--format') ?? 'md', FORMATS, isFormat)
    if (format === 'md' || format === 'table') io.out(recordMarkdown(record))
    else
      print(
        {
          json: () => record,
          csv: () => [
            ['id', 'candidate', `total (${record.facts.cost.currency})`, 'low', 'high'],
            ...record.facts.candidates.map(({ id, name, total, low, high }) => [id, name, total, low, high]),
          ],
          sections: () => [],
        },
        asked,
      )
    return 0
  },
}
