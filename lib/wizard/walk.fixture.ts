import { WIZARD_QUESTIONS } from '@/content/answers/wizard'
import type { Situation } from '@/content/schemas/scenario'
import { DECIDER } from '@/lib/decision/decision.fixture'
import { agendaOf, type Agenda } from './agenda'
import { skippedAfter } from './skipped'

/** Somebody who answers every question that is asked as `known` says, and skips those it says nothing of. */
export function walk(known: Situation): { slugsAsked: string[]; situation: Situation; skipped: string[]; end: Agenda } {
  const slugsAsked: string[] = []
  let situation: Situation = {}
  let skipped: string[] = []
  let agenda = agendaOf(WIZARD_QUESTIONS, situation, DECIDER, skipped)
  while (agenda.next) {
    const { slug, answer } = agenda.next.question
    slugsAsked.push(slug)
    skipped = skippedAfter(slug, known[answer] === undefined ? 'skipped' : 'answered', skipped)
    situation = { ...situation, [answer]: known[answer] }
    agenda = agendaOf(WIZARD_QUESTIONS, situation, DECIDER, skipped)
  }
  return { slugsAsked, situation, skipped, end: agenda }
}
