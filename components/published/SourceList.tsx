type Source = { title: string; url?: string }

/** Where something was published, one title a line; without a link where only a copy was read. */
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
