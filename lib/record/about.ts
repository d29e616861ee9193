import type { Ignored } from '@/lib/share'
import { isDay } from './parse'
import type { About } from './types'

/** Names of the parameters, and of the fields of the form that says what the scenario does not. */
export const ABOUT_KEYS = {
  title: 'record.title',
  author: 'record.author',
  status: 'record.status',
  date: 'record.date',
  deciders: 'record.deciders',
} as const

const LONGEST = { title: 120, author: 80, status: 60, date: 10, deciders: 300 } as const
const STATUS = /^(proposed|accepted|rejected|deprecated|superseded( by \S.*)?)$/i

type ReadAbout = {
  about: About
  /** As it was given, what could not be read included, so that a form can show it again. */
  texts: Readonly<Record<string, string>>
  problems: Ignored[]
  /** What could be read, for links to the same record. */
  query: Record<string, string>
}

export const isAboutKey = (key: string): boolean => key.startsWith('record.')

/** What an address says of its decision. Without a status it is proposed; without a date it is of `today`. */
export function aboutIn(params: URLSearchParams, today: string): ReadAbout {
  const texts: Record<string, string> = {}
  for (const [key, text] of params) if (isAboutKey(key) && text.trim() !== '') texts[key] ??= text
  const problems: Ignored[] = []
  const query: Record<string, string> = {}
  const refuse = (key: string, expected: string) => {
    const found = texts[key] ?? ''
    const short = found.length > 60 ? `${found.slice(0, 59)}…` : found
    problems.push({ param: key, found: short.replace(/\p{C}/gu, '\uFFFD'), expected })
  }
  const read = (name: keyof typeof ABOUT_KEYS, expected: string, is: (text: string) => boolean): string => {
    const key = ABOUT_KEYS[name]
    const text = plain(texts[key] ?? '')
    if (text === '') return ''
    if (text.length > LONGEST[name]) refuse(key, `at most ${LONGEST[name]} characters`)
    else if (!is(text)) refuse(key, expected)
    else return (query[key] = text)
    return ''
  }
  const any = () => true
  const about: About = {
    title: read('title', '', any),
    author: read('author', '', any),
    status:
      read('status', 'proposed, accepted, rejected, deprecated or superseded by ...', (text) => STATUS.test(text)) ||
      'proposed',
    date: read('date', 'a day, such as 2026-11-29', isDay) || today,
    deciders: read('deciders', '', any)
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  }
  const known: readonly string[] = Object.values(ABOUT_KEYS)
  for (const key of Object.keys(texts)) if (!known.includes(key)) refuse(key, known.join(', '))
  return { about, texts, problems, query }
}

/** One line without signs that hide or turn round what stands beside them. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/\p{C}/gu, '').trim()
