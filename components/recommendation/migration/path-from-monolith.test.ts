import { describe, expect, test } from 'vitest'
import { EVOLUTION_PATHS } from '@/content/migration/evolution-paths'
import type { PatternId } from '@/content/pattern-ids'
import { pathFromMonolith } from './path-from-monolith'

const segmentsTo = (to: PatternId) =>
  pathFromMonolith(to, EVOLUTION_PATHS).map(
    ({ path, phases, whole }) => `${path.id}: ${phases.length} of ${path.phases.length}${whole ? '' : ', part'}`,
  )

describe('evolution paths from the Monolith', () => {
  test.each<[PatternId, string[]]>([
    ['microservices', ['monolith-to-microservices: 4 of 4']],
    ['cell-based', ['monolith-to-microservices: 4 of 4', 'microservices-to-cell-based: 4 of 4']],
    ['cqrs', ['monolith-to-microservices: 1 of 4, part']],
    ['serverless', []],
    ['monolith', []],
  ])('lead to %s in these segments', (to, segments) => expect(segmentsTo(to)).toEqual(segments))

  test('paths that form a circle end', () => {
    const [there] = EVOLUTION_PATHS
    const round = [
      { ...there!, from: 'cqrs' as const, to: 'serverless' as const },
      { ...there!, id: 'back', from: 'serverless' as const, to: 'cqrs' as const },
    ]
    expect(pathFromMonolith('serverless', round).map(({ path }) => path.id)).toEqual(['back', there!.id])
  })
})
