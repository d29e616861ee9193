import type { z } from 'zod'
import type { FieldError } from '../field-errors'
import { checkedJson, type Expected } from '../read-json'

/** `site` stands before the paths of pages: "https://example.org", or nothing. `today`: yyyy-mm-dd. */
export type ToolContext = { site: string; today: string }

/** An answer that fits the tool's `output`, or every field of the arguments that does not fit. */
export type ToolResult = { ok: true; answer: Record<string, unknown> } | { ok: false; errors: FieldError[] }

/** A question that a program may ask. How it travels, over HTTP, stdio or a command line, it does not know. */
export type Tool = {
  name: string
  title: string
  description: string
  /** What it takes and what it answers, for whoever lists it. */
  input: z.ZodType
  output: z.ZodType<Record<string, unknown>>
  /** Checks the arguments and answers. Never throws for bad arguments. */
  call: (given: unknown, context: ToolContext) => ToolResult
}

/** `expected`: how arguments are checked, one field deciding about others where `input` cannot say so. */
type Described<In> = Omit<Tool, 'call'> & { expected: Expected<In> }

export const tool = <In>(
  { expected, ...about }: Described<In>,
  answer: (given: In, context: ToolContext) => Record<string, unknown>,
): Tool => ({
  ...about,
  call(given, context) {
    const read = checkedJson(given ?? {}, expected)
    return read.ok ? { ok: true, answer: answer(read.value, context) } : { ok: false, errors: read.errors }
  },
})
