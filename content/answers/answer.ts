import type { FieldWords, NumberField, Steps } from '../scenario/number-field'

/**
 * One row for each question of the wizard, in two parts that stand in one file: what a link, the schema and the rules
 * need (`Answer`, small, may reach a browser), and the words around it (`Question`, for the server).
 */
export type Answer = YesNoAnswer | ChoiceAnswer | NumberAnswer

export type YesNoAnswer = {
  kind: 'yes-no'
  /** Name in the link. Never reuse one for another meaning. */
  key: string
  formerly?: FormerAnswer
}

export type ChoiceAnswer = { kind: 'choice'; key: string; values: readonly string[] }

/** Estimates read it too where it is priced; they use the default while it is unknown. */
export type NumberAnswer = NumberField &
  Steps & {
    kind: 'number'
    /** Whether estimates read it. */
    priced: boolean
    /** Wider bounds of the API: its callers may ask about any system that can exist. */
    api?: { min?: number; above?: number; max: number }
    /** A figure that also answers a yes-no question, and overrules the answer given there. */
    settles?: { answer: string; above: number }
  }

/**
 * A yes-no question that was split or turned round. Links under its key and API calls under its name keep the meaning
 * they had: each of its two answers stands for answers of today.
 */
export type FormerAnswer = {
  key: string
  name: string
  yes: Readonly<Record<string, boolean>>
  no: Readonly<Record<string, boolean>>
}

/** Answers of one subject share a sentence where a situation is told. */
export const SUBJECTS = [
  'load',
  'owners',
  'data',
  'history',
  'reach',
  'tenants',
  'running',
  'changes',
  'stream',
  'today',
  'stakes',
  'budget',
] as const

type Words = {
  /** Last part of the question's address. */
  slug: string
  subject: (typeof SUBJECTS)[number]
  /** What is asked for, inside a sentence: "peak load". */
  name: string
  question: string
  /** What the words mean. With the example at most 45 words: a question fits a screen. */
  help: string
  example: string
  /** What helps to decide, behind a disclosure. */
  more?: string
  /** How to find out what is not known: the thing to look at or the person to ask. */
  measure: string
}

/** What a choice says: beside its button, inside a sentence, and as a clause of its own. */
type Option = { label?: string; detail: string; phrase: string; sentence?: string }

type OptionQuestion<Value extends string = string> = Words & { options: Record<Value, Option> }

/** In phrase and sentence {n} stands for the figure, {quantity} for the figure with its unit. */
type NumberQuestion = Words & {
  phrase: string
  sentence?: string
  /** Why the default is this one. */
  whyDefault: string
  suggestions: readonly { value: number; label: string }[]
}

/** A number that no estimate reads; FIELD_WORDS has the names of the others. */
type AdviceQuestion = NumberQuestion & { figure: FieldWords }

export type Question = OptionQuestion | NumberQuestion | AdviceQuestion

type QuestionOf<Row extends Answer> = Row extends YesNoAnswer
  ? OptionQuestion<'yes' | 'no'>
  : Row extends ChoiceAnswer
    ? OptionQuestion<Row['values'][number]>
    : Row extends { priced: false }
      ? AdviceQuestion
      : NumberQuestion

/** The questions that belong to rows: one for each, of its kind. */
export type QuestionsOf<Rows extends Record<string, Answer>> = { [Id in keyof Rows]: QuestionOf<Rows[Id]> }
