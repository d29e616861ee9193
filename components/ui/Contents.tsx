type Props = {
  /** The titles of the sections by their anchors. */
  titles: Readonly<Record<string, string>>
}

/** What is on a long page, each section one step away. */
export const Contents = ({ titles }: Props) => (
  <nav aria-label="On this page" className="no-print pt-6">
    <ul className="columns-2 gap-x-8 text-sm sm:columns-3">
      {Object.entries(titles).map(([id, title]) => (
        <li key={id} className="break-inside-avoid py-1">
          <a href={`#${id}`} className="link">
            {title}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
