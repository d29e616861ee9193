import { isPatternId, PATTERN_NAMES } from '@/content/pattern-ids'
import { assumed } from '@/content/scenario/assumed'
import { MOVE_PATH_IDS, MOVE_PATHS, type MovePathId, type ShareRange } from '@/content/scenario/move-phases'
import { capitalised } from '@/lib/format'
import type { LedgerRow } from './ledger-types'

/** What each phase of a move takes of it, costs and saves: judgements. What is all or nothing has no range. */
export const phaseRows = (): LedgerRow[] =>
  MOVE_PATH_IDS.flatMap((path) =>
    MOVE_PATHS[path].phases.flatMap(({ effort, costs, saves }, place) => [
      ...shareRow(path, place, 'effort', 'weight of its effort beside the other phases', 'share of the effort', effort),
      ...shareRow(
        path,
        place,
        'costs',
        'what of the extra cost is paid from its end on',
        'share of the extra cost',
        costs,
      ),
      ...shareRow(path, place, 'saves', 'what of the saving is made from its end on', 'share of the saving', saves),
    ]),
  )

function shareRow(
  path: MovePathId,
  place: number,
  kind: string,
  what: string,
  unit: string,
  [low, value, high]: ShareRange,
): LedgerRow[] {
  if (low === high) return []
  const { source, asOf } = assumed('')
  return [
    {
      id: `phase.${path}.${place + 1}.${kind}`,
      group: 'factors',
      label: `${pathName(path)}, phase ${place + 1}: ${what}`,
      value,
      unit,
      range: [low, high],
      source,
      asOf,
      grade: 'judgement',
      usedBy: ['Migration by phases'],
      stale: false,
      note: MOVE_PATHS[path].because,
      restsOn: [...MOVE_PATHS[path].migrations],
    },
  ]
}

const pathName = (path: MovePathId): string =>
  isPatternId(path) ? PATTERN_NAMES[path] : capitalised(path.replaceAll('-', ' '))
