import { OPTION_NAMES, type OptionId } from '@/content/options/option-ids'
import type { PartId } from '@/lib/decision'
import { listed } from '@/lib/format'

/** What the drawing of a combination shows, for somebody who does not see it. */
export function drawingInWords(composition: readonly PartId[], options: readonly OptionId[] = []): string {
  const parts = new Set(composition)
  const beside = options.length > 0 ? `; with ${listed(options.map((option) => OPTION_NAMES[option]))}` : ''
  return `${frames(parts)}; ${data(parts)}${stream(parts)}; ${ground(parts)}${beside}.`
}

type Parts = ReadonlySet<PartId>

function frames(parts: Parts): string {
  const inside = parts.has('microservices')
    ? 'four services'
    : parts.has('serverless') && !parts.has('monolith')
      ? 'functions'
      : 'one whole deployable'
  if (parts.has('cell-based')) return `A router over three cells, ${inside} in each`
  if (parts.has('microservices')) return 'Three services that call each other'
  return inside === 'functions' ? 'Functions, each on its own' : 'One deployable with modules inside'
}

function data(parts: Parts): string {
  if (parts.has('event-sourcing'))
    return parts.has('cqrs') ? 'inside, a log of events and a model made from it' : 'inside, a log of events'
  return parts.has('cqrs') ? 'inside, a model that is written and one that is read' : 'inside, a table of records'
}

function stream(parts: Parts): string {
  if (parts.has('lambda-architecture')) return '; below, a stream and a batch that meet in one view (Lambda)'
  return parts.has('kappa-architecture') ? '; below, one stream into one view (Kappa)' : ''
}

function ground(parts: Parts): string {
  const base = parts.has('serverless') ? 'no servers under it' : 'servers under it'
  return parts.has('edge-computing') ? `${base}, and points of presence over it` : base
}
