import { modelIn, sharpening, supposing, type Supposed } from '@/lib/analysis/in-browser'
import type { Ground, News } from './futures-messages'

/** The news on one question, step by step: in the worker and, where there is none, on the main thread. */
export function* answersTo({ program, ...asked }: Ground, supposed: Supposed[]): Generator<News, void> {
  yield* sharpening({ ...asked, model: supposing(modelIn(program), supposed) })
}
