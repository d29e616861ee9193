/** Says that a figure is the visitor's own. */
export const OwnMark = () => <span className="ml-1 border border-accent px-1 font-mono text-2xs whitespace-nowrap text-accent">own price</span>
