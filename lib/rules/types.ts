import type { AnswerKey } from '@/content/schemas/decision'
import type { PartId } from '@/content/schemas/part'
import type { RuleField, RuleTest } from '@/content/schemas/rule'
import type { People, Situation, Workload } from '@/content/schemas/scenario'

/** What a rule is evaluated against. Rules that only read answers need nothing but the situation. */
export type Subject = {
  situation: Readonly<Situation>
  /** The recommended composition, or the patterns under consideration. */
  parts?: readonly PartId[]
  workload?: Workload
  people?: People
}

/** Whether a test holds, fails, or is open because its answer is missing. */
export type State = 'holds' | 'fails' | 'open'

export type Bounds = { atLeast?: number; above?: number; below?: number; atMost?: number }

/** What made a test hold, as data that views and reports put into words. */
export type Figure = PartFigure | AnswerFigure | FieldFigure | RatioFigure
type PartFigure = { kind: 'part'; part: PartId }
export type AnswerFigure = { kind: 'answer'; answer: AnswerKey; value: string | number | boolean | null }
export type FieldFigure = { kind: 'field'; field: RuleField; value: number; byDefault: boolean; bounds: Bounds }
type RatioFigure = {
  kind: 'ratio'
  of: AnswerFigure | FieldFigure
  per: AnswerFigure | FieldFigure
  bounds: Bounds
  unit: string | null
}

export type BoundedField = Exclude<Extract<RuleTest, { field: RuleField }>, { set: true }>
export type RatioTest = Extract<RuleTest, { ratio: unknown }>
