import type { Figures } from '@/lib/report'

/** What a command prints for people: sentences, lists and tables, in order. */
export type Section =
  | { kind: 'title'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'table'; figures: Figures }

/** The answer of a command. Each format writes it; none works anything out. */
export type Output = {
  json: () => unknown
  csv: () => readonly (readonly (string | number)[])[]
  sections: () => readonly Section[]
}

export const FORMATS = ['table', 'json', 'csv', 'md'] as const
export type Format = (typeof FORMATS)[number]

export const isFormat = (text: string): text is Format => FORMATS.some((format) => format === text)

export const title = (text: string): Section => ({ kind: 'title', text })
export const sentence = (text: string): Section => ({ kind: 'text', text })
export const list = (items: readonly string[]): Section[] => (items.length > 0 ? [{ kind: 'list', items }] : [])
export const table = (figures: Figures): Section => ({ kind: 'table', figures })
