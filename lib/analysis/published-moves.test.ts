import { expect, test } from 'vitest'
import { PUBLISHED_MIGRATIONS } from '@/content/evidence/migrations'
import { comparedMoves } from './published-moves'

test('months and effort of published moves beside those of a plan, misses by name', () => {
  const said = comparedMoves(PUBLISHED_MIGRATIONS).flatMap(({ id, months, effort }) =>
    [months, effort].flatMap((one, index) => {
      if (!one) return []
      const { published, plan, status } = one
      const unit = index === 0 ? 'months' : 'person-months'
      const range = `${plan.p10.toFixed(1)} < ${plan.p50.toFixed(1)} < ${plan.p90.toFixed(0)}`
      return `${id}: ${published} ${unit}, plan ${range}: ${status}`
    }),
  )
  expect(said).toMatchInlineSnapshot(`
    [
      "uber-api: 60 months, plan 3.7 < 17.1 < 88: within",
      "groupon-itier: 12 months, plan 3.7 < 17.1 < 88: within",
      "otto-lhotse: 24 months, plan 3.7 < 17.1 < 88: within",
      "otto-lhotse: 2400 person-months, plan 105.7 < 349.7 < 1532: within",
      "linkedin-inversion: 2 months, plan 3.7 < 17.1 < 88: shorter",
      "gusto-packages: 6 months, plan 1.1 < 4.7 < 21: within",
      "github-merge-queue: 36 months, plan 1.1 < 4.7 < 21: longer",
      "lemon-cancelled: 1 months, plan 0.3 < 1.6 < 9: within",
      "jiang-half: 9 months, plan 1.7 < 7.9 < 43: within",
      "slack-cells: 18 months, plan 5.1 < 18.4 < 66: within",
      "sentry-silos: 18 months, plan 5.1 < 18.4 < 66: within",
      "sentry-silos: 270 person-months, plan 22.9 < 58.5 < 159: longer",
      "hubspot-hublets: 12 months, plan 5.1 < 18.4 < 66: within",
      "baselime-workers: 6 months, plan 1.2 < 5.1 < 22: within",
      "chickfila-edge: 12 months, plan 1.2 < 5.1 < 22: within",
      "lego-shop: 20 months, plan 3.8 < 18.0 < 138: within",
      "lego-shop: 400 person-months, plan 21.1 < 74.2 < 552: within",
      "fathom-vapor: 11 months, plan 3.8 < 18.0 < 138: within",
    ]
  `)
})

test('a bound says nothing about the side that it leaves open', () => {
  const [move] = comparedMoves(PUBLISHED_MIGRATIONS.filter(({ id }) => id === 'linkedin-inversion'))
  expect(move?.months.status).toBe('shorter')
  const statusOf = (months: number, monthsBound: 'at least' | 'at most') =>
    comparedMoves(
      PUBLISHED_MIGRATIONS.filter(({ id }) => id === 'uber-api').map((one) => ({ ...one, months, monthsBound })),
    )[0]?.months.status
  expect([statusOf(1, 'at least'), statusOf(500, 'at least')]).toEqual(['within', 'longer'])
  expect([statusOf(1, 'at most'), statusOf(500, 'at most')]).toEqual(['shorter', 'within'])
})
