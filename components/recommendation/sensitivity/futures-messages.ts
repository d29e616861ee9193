import type { Program, Outlook, Supposed } from '@/lib/analysis/in-browser'

/** What futures are worked out from: the same for every question on a page. */
export type Ground = { program: Program; seed: string; chosen: number; eligible: number[] }

/** To the worker. A new question takes the place of the one before. */
export type ToWorker = { kind: 'ground'; ground: Ground } | { kind: 'question'; id: number; supposed: Supposed[] }

/** How far a question is: the outlook where there is a sharper one than before. */
export type News = { done: number; of: number; outlook: Outlook | null }

/** From the worker. */
export type FromWorker = News & { id: number }
