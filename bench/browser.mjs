/** How much slower the processor is made, for pages measured in a browser. */
export const SLOWDOWN = 4

export async function inPage(browser, measure) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' })
  try {
    await context.addInitScript(offerAfterPaint)
    return await measure(await context.newPage())
  } finally {
    await context.close()
  }
}

export async function open(page, address) {
  const response = await page.goto(address, { waitUntil: 'networkidle' })
  if (!response?.ok()) throw new Error(`${address} answered ${response?.status()}: there is no page to measure`)
}

export async function slowDown(page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
}

export const framesOf = (page, count) =>
  page.evaluate(
    (frames) =>
      new Promise((resolve) => {
        const next = (left) => (left ? requestAnimationFrame(() => next(left - 1)) : resolve(undefined))
        next(frames)
      }),
    count,
  )

/** The browser paints after the next frame's callbacks; a message sent from there arrives once it has. */
function offerAfterPaint() {
  window.afterPaint = (act) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = act
      port2.postMessage(null)
    })
}
