/*
 * Zod's `error` function only learns which check failed: that "2" in quotes is not a number, or that 13 exceeds 12.
 * Whoever corrects a request needs the whole rule, "a whole number from 1 to 12", so the words are derived from the
 * JSON Schema that zod generates.
 */
import { expectedNumber } from '@/lib/format'

/** The parts of a JSON Schema that our schemas use. */
export type SchemaNode = {
  type?: string
  enum?: unknown[]
  const?: unknown
  minimum?: number
  exclusiveMinimum?: number
  maximum?: number
  exclusiveMaximum?: number
  minItems?: number
  maxItems?: number
  minLength?: number
  maxLength?: number
  properties?: Record<string, SchemaNode>
  additionalProperties?: SchemaNode | boolean
  propertyNames?: SchemaNode
  items?: SchemaNode
  prefixItems?: SchemaNode[]
  anyOf?: SchemaNode[]
  oneOf?: SchemaNode[]
}

type Path = readonly PropertyKey[]

/**
 * The accepted value at a path, in plain words: "a whole number from 1 to 100"; undefined when there are no words for
 * it.
 */
export function expectedAt(path: Path, root: SchemaNode): string | undefined {
  const words = [...new Set(nodesAt(path, root).flatMap(options).map(inWords))]
  return words.length > 0 && !words.includes(undefined) ? words.join(', or ') : undefined
}

/** The fields that an object at a path may have; empty when it has none of its own. */
export function knownFieldsAt(path: Path, root: SchemaNode): string[] {
  const fields = (node: SchemaNode) => [
    ...Object.keys(node.properties ?? {}),
    ...(node.propertyNames?.enum ?? []).map(String),
  ]
  return [...new Set(nodesAt(path, root).flatMap(options).flatMap(fields))]
}

const options = (node: SchemaNode): SchemaNode[] => (node.anyOf ?? node.oneOf)?.flatMap(options) ?? [node]

const nodesAt = (path: Path, root: SchemaNode): SchemaNode[] =>
  path.reduce<SchemaNode[]>((nodes, key) => nodes.flatMap(options).flatMap((node) => inside(node, key)), [root])

function inside(node: SchemaNode, key: PropertyKey): SchemaNode[] {
  if (typeof key === 'number') {
    const item = node.prefixItems?.[key] ?? node.items
    return item ? [item] : []
  }
  const own =
    node.properties && Object.hasOwn(node.properties, key) ? node.properties[String(key)] : node.additionalProperties
  return typeof own === 'object' ? [own] : []
}

function inWords(node: SchemaNode): string | undefined {
  if (node.enum) return `one of ${node.enum.map((value) => JSON.stringify(value)).join(', ')}`
  if (node.const !== undefined) return JSON.stringify(node.const)
  if (node.type === 'boolean') return 'true or false'
  if (node.type === 'null') return 'null'
  if (node.type === 'object') return 'a JSON object'
  if (node.type === 'array') return `a list${range(node.minItems, node.maxItems, 'values')}`
  if (node.type === 'string' && node.minLength === 1) return 'a text that is not empty'
  if (node.type === 'string') return `a text${range(node.minLength, node.maxLength, 'characters')}`
  return node.type === 'integer' || node.type === 'number' ? numberInWords(node) : undefined
}

/** A bound, unless it is the largest safe integer, which zod adds to every `int`. */
const said = (bound: number | undefined, none: number) =>
  bound === undefined || Math.abs(bound) === Number.MAX_SAFE_INTEGER ? none : bound

function numberInWords({ type, minimum, exclusiveMinimum, maximum }: SchemaNode): string {
  const [min, max, whole] = [said(minimum, -Infinity), said(maximum, Infinity), type === 'integer']
  if (exclusiveMinimum === undefined) return expectedNumber({ min, max, whole }, String)
  const atMost = max === Infinity ? '' : ` and at most ${max}`
  return `a ${whole ? 'whole ' : ''}number above ${exclusiveMinimum}${atMost}`
}

function range(least: number | undefined, most: number | undefined, unit: string): string {
  if (least !== undefined && most !== undefined) return ` from ${least} to ${most} ${unit}`
  if (least !== undefined) return ` of at least ${least} ${unit}`
  return most === undefined ? '' : ` of at most ${most} ${unit}`
}
