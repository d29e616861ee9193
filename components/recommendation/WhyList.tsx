/** Why the winner wins, in the order in which the rules decided. */
export function WhyList({ why }: { why: string[] }) {
  return (
    <ol className="max-w-3xl border-t border-rule">
      {why.map((sentence, index) => (
        <li key={sentence} className="flex gap-4 border-b border-rule py-3 text-lg last:border-b-0 last:pb-0">
          <span aria-hidden="true" className="w-5 shrink-0 font-mono text-accent">
            {index + 1}
          </span>
          <span>{sentence}</span>
        </li>
      ))}
    </ol>
  )
}
