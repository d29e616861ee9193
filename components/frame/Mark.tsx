/** The logo: a beam on two supports, with a load in the middle. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 28 28"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
    >
      <path d="M2 15h24" />
      <path d="M5 15l-3.5 7h7z M23 15l-3.5 7h7z" />
      <path d="M14 3v9 M10.5 8.5L14 12l3.5-3.5" stroke="var(--accent)" />
      <path d="M1 25h26" />
    </svg>
  )
}
