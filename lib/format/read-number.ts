const GROUPED = /^\d{1,3}([, _]\d{3})+(\.\d+)?$/
const SHORT = /^(-?\d+(?:\.\d+)?) ?([km])$/i
const DECIMAL = /^-?(\d+\.?\d*|\.\d+)(e\d{1,3})?$/i

/** A number the way people type one ("20,000", "20k", "1.5M", "500"), as plain digits; null when it is none. */
export function plainNumber(typed: string): string | null {
  const text = typed.trim()
  const [, digits, letter] = SHORT.exec(text) ?? []
  if (digits && letter) return String(Number(digits) * (letter.toLowerCase() === 'k' ? 1000 : 1_000_000))
  if (GROUPED.test(text)) return text.replace(/[, _]/g, '')
  return DECIMAL.test(text) ? String(Number(text)) : null
}
