import type { RuleQuantity, RuleTest } from '@/content/schemas/rule'
import { fieldValue, isSet } from './field-value'
import type { AnswerFigure, BoundedField, Bounds, FieldFigure, Figure, RatioTest, Subject } from './types'

/** The answers, parts and figures that the tests read, with their values. Those without a value are left out. */
export const figuresOf = (tests: readonly RuleTest[], subject: Subject): Figure[] =>
  tests.flatMap((test): Figure[] => {
    if ('part' in test) return test.is === false ? [] : [{ kind: 'part', part: test.part }]
    if ('ratio' in test) return ratioFigure(test, subject)
    if ('answer' in test && 'given' in test) return [{ kind: 'answer', answer: test.answer, value: null }]
    if ('field' in test && 'set' in test) return []
    return quantityFigure(test, 'field' in test ? boundsOf(test) : {}, subject)
  })

function ratioFigure({ ratio: [of, per], unit, ...bounds }: RatioTest, subject: Subject): Figure[] {
  const [first] = quantityFigure(of, {}, subject)
  const [second] = quantityFigure(per, {}, subject)
  return first && second ? [{ kind: 'ratio', of: first, per: second, bounds, unit: unit ?? null }] : []
}

function quantityFigure(quantity: RuleQuantity, bounds: Bounds, subject: Subject): (AnswerFigure | FieldFigure)[] {
  if ('answer' in quantity) {
    const value = subject.situation[quantity.answer]
    return value === undefined ? [] : [{ kind: 'answer', answer: quantity.answer, value }]
  }
  const { field } = quantity
  const value = fieldValue(field, subject)
  return value === undefined ? [] : [{ kind: 'field', field, value, byDefault: !isSet(field, value), bounds }]
}

const boundsOf = ({ field: _, ...bounds }: BoundedField): Bounds => bounds
