import { whenResting } from '@/components/ui/when-resting'

/** Lays out all of the page at once: its sections have their true heights from then on (`laid-out-when-near`). */
export const layOutWhole = () => void document.documentElement.toggleAttribute('data-whole', true)

/**
 * Lays out all of the page when its visitor rests, or takes to the keyboard, which can jump over sections. Returns a
 * function that cancels it.
 */
export function layOutLater(): () => void {
  const forget = whenResting(layOutWhole)
  addEventListener('keydown', layOutWhole, { once: true, capture: true })
  return () => {
    forget()
    removeEventListener('keydown', layOutWhole, { capture: true })
  }
}
