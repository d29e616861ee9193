'use client'

/** Shown when even the layout of the page failed: no styles and no components, but still a way to go on. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Loadbearing: something went wrong</title>
        <h1>Loadbearing could not be shown</h1>
        <p>Your scenario is still in the address of this page, and what you saved is untouched.</p>
        <p>
          <button type="button" onClick={reset}>
            Try again
          </button>
        </p>
        <p>
          <a href="/">Go to the home page</a>
        </p>
      </body>
    </html>
  )
}
