import { expect, test } from 'vitest'
import { DECISION_FACTS as FACTS, PUBLISHED_DECISIONS } from '@/content'
import { COMPARED_BILLS } from '@/content/published-bills'
import { AWS_US_EAST_1 } from '@/content/rate-cards/aws-us-east-1'
import { backTest } from './back-test'
import { sideBySide } from './compared-bills'
import { validationOf } from './validation'

const validation = validationOf({ decisions: PUBLISHED_DECISIONS, bills: COMPARED_BILLS }, FACTS, AWS_US_EAST_1)

test('counts the decisions whose first choice agrees, as the page on published decisions does', () => {
  const { cases, methods } = backTest(PUBLISHED_DECISIONS, FACTS)
  expect(validation.decisions.of).toBe(cases)
  expect(validation.decisions.agree / cases).toBeCloseTo(methods.recommendation.top1, 12)
})

test('counts the bills within a factor of two, as the page on published bills does', () => {
  const bills = sideBySide(COMPARED_BILLS, AWS_US_EAST_1)
  expect(validation.bills).toEqual({ close: bills.filter(({ compared }) => !compared.isOff).length, of: bills.length })
})

test('counts nothing where nothing was published', () => {
  expect(validationOf({ decisions: PUBLISHED_DECISIONS.slice(0, 1), bills: [] }, FACTS, AWS_US_EAST_1).bills).toEqual({
    close: 0,
    of: 0,
  })
})
