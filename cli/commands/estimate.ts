import { PATTERN_IDS, PATTERN_NAMES, isPatternId, type PatternId } from '@/content/pattern-ids'
import { estimateAnswer } from '@/contract/estimate-json'
import { patternCost } from '@/lib/cost'
import { moneyIn } from '@/lib/format'
import { billTable } from '@/lib/report'
import { paths } from '@/lib/share'
import { closestInWords } from '../closest'
import { FACTS } from '../facts'
import { sentence, table, title, type Output } from '../formats/output'
import { UsageError } from '../problems'
import type { Asked } from '../scenario'

/** The infrastructure bill of one pattern; as JSON with the fields of `POST /api/estimate`. */
export function estimateCommand(pattern: PatternId, { scenario, site }: Asked): Output {
  const { estimate } = patternCost(pattern, scenario, FACTS)
  const bill = billTable(estimate, scenario.money)
  return {
    json: () => estimateAnswer(estimate),
    csv: () => bill,
    sections: () => [
      title(`${PATTERN_NAMES[pattern]}: ${moneyIn(scenario.money).exact(estimate.total)} of infrastructure a month`),
      table({
        caption: '',
        columns: [
          ...[{ label: 'Line' }, { label: 'Quantity', numeric: true }, { label: 'Unit' }],
          ...[
            { label: 'Unit price (USD)', numeric: true },
            { label: 'Amount', numeric: true },
          ],
        ],
        rows: bill.slice(1).map((row) => row.slice(0, 5).map(shown)),
      }),
      sentence(`Every line with its formula and its source: ${site ?? ''}${paths.bill(pattern, scenario)}`),
    ],
  }
}

/** Twelve digits are enough for every price. */
const shown = (cell: string | number): string =>
  typeof cell === 'number' ? cell.toLocaleString('en-US', { maximumSignificantDigits: 12 }) : cell

/** The pattern that is called so: by its id, or by its name. */
export function patternNamed(name: string): PatternId {
  const id = name.trim().toLowerCase().replaceAll(' ', '-')
  if (isPatternId(id)) return id
  const expected = closestInWords(id, PATTERN_IDS)
  throw new UsageError({ where: 'the pattern', found: JSON.stringify(name), expected })
}
