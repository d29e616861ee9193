/** A time of a request in two digits: "24 ms", "1.2 s"; one that has no end: "no end". */
export function requestTime(seconds: number): string {
  if (seconds === Infinity) return 'no end'
  const value = Number((seconds < 0.9995 ? seconds * 1000 : seconds).toPrecision(2))
  return `${value} ${seconds < 0.9995 ? 'ms' : 's'}`
}

/** Hours in words, two digits at most: "under 1 minute", "20 minutes", "1.5 hours", "3 days". */
export function hoursInWords(hours: number): string {
  if (hours < 1 / 60) return 'under 1 minute'
  const [value, unit] = hours < 0.99 ? [hours * 60, 'minute'] : hours < 48 ? [hours, 'hour'] : [hours / 24, 'day']
  const said = Number(value.toPrecision(2))
  return `${said} ${unit}${said === 1 ? '' : 's'}`
}
