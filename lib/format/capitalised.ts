/** The phrase with its first letter in upper case. */
export const capitalised = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1)

/** A label inside a sentence: its first letter in lower case, names such as CQRS within it as they are. */
export const uncapitalised = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1)
