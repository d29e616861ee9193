/** Text of the document, whose Markdown marks names of fields with backticks. */
export const CodeWords = ({ children }: { children: string }) =>
  children.split('`').map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <code key={index} className="font-mono text-[0.9em] text-ink">
        {part}
      </code>
    ),
  )
