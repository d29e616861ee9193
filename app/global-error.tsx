'use client'

/** The address of the page, query included: a link there loads it anew, and so asks the server again. */
const SAME_ADDRESS = ''

/** Shown when even the layout of the page failed: no styles and no components, but still a way to go on. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <title>Loadbearing: something went wrong</title>
        <h1>Loadbearing could not be shown</h1>
        <p>Your scenario is still in the address of this page, and what you saved is untouched.</p>
        <p>
          <a href={SAME_ADDRESS}>Try again</a>
        </p>
        <p>
          <a href="/">Go to the home page</a>
        </p>
      </body>
    </html>
  )
}
