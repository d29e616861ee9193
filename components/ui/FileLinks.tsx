type Props = { csv: string; what?: string }

/** A table as a file, for a spreadsheet and for a program: the two differ in the end of the path alone. */
export const FileLinks = ({ csv, what = 'All figures' }: Props) => (
  <p className="no-print mt-1 text-sm">
    <a href={csv} download className="link inline-block py-2">
      {what} as CSV
    </a>{' '}
    or{' '}
    <a
      href={csv.replace(/\.csv(?=\?|$)/, '.json')}
      download
      aria-label={`${what} as JSON`}
      className="link inline-block py-2"
    >
      as JSON
    </a>
  </p>
)
