import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'

/**
 * Takes a pattern's column away when the frame around the table names it in `data-hidden`. Facts of all seven patterns
 * are on the page once, as rendered by the server; choosing patterns changes one attribute and renders none of them
 * again, nor asks the server. Written out in full because Tailwind reads class names as text.
 */
export const COLUMN: Record<PatternId, string> = {
  monolith: '[[data-hidden~=monolith]_&]:hidden',
  cqrs: '[[data-hidden~=cqrs]_&]:hidden',
  'event-sourcing': '[[data-hidden~=event-sourcing]_&]:hidden',
  microservices: '[[data-hidden~=microservices]_&]:hidden',
  serverless: '[[data-hidden~=serverless]_&]:hidden',
  'cell-based': '[[data-hidden~=cell-based]_&]:hidden',
  'edge-computing': '[[data-hidden~=edge-computing]_&]:hidden',
}

/** The value of `data-hidden` that leaves these patterns on show. */
export const hiddenBut = (compared: readonly PatternId[]): string =>
  PATTERN_IDS.filter((id) => !compared.includes(id)).join(' ')
