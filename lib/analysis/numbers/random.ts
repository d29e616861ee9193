/** Whole numbers from 0 to 2^32 - 1, the same in every engine for the same seed. */
export type Random = {
  /** The next of them. */
  whole: () => number
  /** From 0 to just below 1, in steps of 2^-32. */
  unit: () => number
  /** A whole number from 0 to just below `count`. Below 2^21 the bias is under one in two thousand. */
  below: (count: number) => number
}

const TO_UNIT = 1 / 4294967296

/** 32-bit hash of a text (FNV-1a with a final mix). Another `salt` gives an unrelated hash of the same text. */
export function hashOf(text: string, salt = 0): number {
  let hash = (0x811c9dc5 ^ salt) >>> 0
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/**
 * Chris Doty-Humphrey's sfc32, seeded by a text such as the canonical link of a scenario. Each text has a stream of its
 * own, so what one input draws does not depend on which others there are.
 */
export function randomFrom(seed: string): Random {
  let [a, b, c, counter] = [hashOf(seed, 1) | 0, hashOf(seed, 2) | 0, hashOf(seed, 3) | 0, 1]
  const whole = (): number => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  for (let round = 0; round < 12; round++) whole()
  return {
    whole,
    unit: () => whole() * TO_UNIT,
    below: (count) => Math.floor(whole() * TO_UNIT * count),
  }
}

/** The numbers from 0 to `count - 1` in random order (Fisher and Yates). */
export function shuffled(count: number, { below }: Random): Uint32Array {
  const order = new Uint32Array(count)
  for (let index = 0; index < count; index++) {
    const other = below(index + 1)
    order[index] = order[other]!
    order[other] = index
  }
  return order
}
