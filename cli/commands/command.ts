import { closestInWords } from '../closest'
import { FORMATS, isFormat, type Output } from '../formats/output'
import { written } from '../formats/write'
import type { Io } from '../io'
import { UsageError } from '../problems'
import type { Said } from '../said'

/** What was asked of a command: options that describe a scenario, its own, and the rest in order. */
export type Asked = {
  said: Said
  options: ReadonlyMap<string, string>
  given: readonly string[]
  io: Io
}

export type Option = {
  /** With dashes: "--format". */
  flag: string
  /** "<format>". */
  argument: string
  description: string
  values?: readonly string[]
}

export type Command = {
  name: string
  /** "recommend [scenario]". */
  usage: string
  description: string
  options: readonly Option[]
  examples: readonly string[]
  /** Whether options that describe a scenario say something to it. */
  takesScenario: boolean
  /** Resolves with the exit code. */
  run: (asked: Asked) => Promise<number>
}

export const FORMAT: Option = {
  flag: '--format',
  argument: '<format>',
  description: 'table, json, csv or md; table when left out',
  values: FORMATS,
}

/** Prints an answer in the format asked for. */
export function print(output: Output, { options, io }: Asked): void {
  io.out(written(output, oneOf('--format', options.get('--format') ?? 'table', FORMATS, isFormat), io.color))
}

/** A value that has to be one of a few. */
export function oneOf<Value extends string>(
  flag: string,
  text: string,
  values: readonly Value[],
  is: (text: string) => text is Value,
): Value {
  if (is(text)) return text
  throw new UsageError({ where: flag, found: JSON.stringify(text), expected: closestInWords(text, values) })
}
