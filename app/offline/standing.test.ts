import { expect, test } from 'vitest'
import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { paths } from '@/lib/share'
import { answerAddress } from '@/lib/wizard'
import { standFor } from './standing'

const standAt = (address: string) => {
  const { pathname, search } = new URL(address, 'https://example.org')
  return standFor(pathname, search)
}

test('what a browser makes by itself is told by the addresses of the app', () => {
  expect(standAt(paths.decide())).toEqual({ kind: 'question', path: '/decide', slug: null, query: {} })
  expect(standAt(paths.decide('teams'))).toMatchObject({ kind: 'question', slug: 'teams' })
  expect(standAt(`${answerAddress('teams')}?teams=3`)).toMatchObject({ kind: 'sent', slug: 'teams' })
  expect(standAt(paths.quickStart())).toMatchObject({ kind: 'sent', slug: null })
  expect(standAt(paths.recommendation(DEFAULT_SCENARIO))).toMatchObject({ kind: 'recommendation' })
  expect(standAt(paths.offline())).toEqual({ kind: 'about' })
})

test('a repeated parameter keeps all its values, as on the server', () => {
  expect(standAt('/decide/teams?skip=a&skip=b')).toMatchObject({ query: { skip: ['a', 'b'] } })
})

test('any other page is missing, and hands its link on to the tools', () => {
  expect(standAt(paths.recommendationPart('cost', DEFAULT_SCENARIO))).toMatchObject({ kind: 'missing' })
  expect(standAt('/recommendation/cost?qps=5')).toEqual({
    kind: 'missing',
    path: '/recommendation/cost',
    link: 'qps=5',
  })
  for (const id of PATTERN_IDS) expect(standAt(paths.bill(id))).toMatchObject({ kind: 'missing', link: '' })
  expect(standAt('/decide/teams/answer/more')).toMatchObject({ kind: 'missing' })
})
