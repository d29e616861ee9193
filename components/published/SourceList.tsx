type Source = { title: string; url?: string }

/** The sources, one title per line. A source that was only read as a copy has no link. */
export const SourceList = ({ sources }: { sources: readonly Source[] }) =>
  sources.map(({ title, url }) => (
    <span key={title} className="block">
      {url ? (
        <a href={url} rel="noreferrer" className="link inline-block py-0.5">
          {title}
        </a>
      ) : (
        title
      )}
    </span>
  ))
