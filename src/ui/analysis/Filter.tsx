/** One list to narrow the results by. Its values are numbers: browsers write the value of a list into their session files. */
import { useId } from 'react'

interface Filter<T extends string> {
  readonly label: string
  /** What the first entry, which narrows nothing, is called. */
  readonly every: string
  readonly values: readonly T[]
  readonly name: (value: T) => string
  readonly onPick: (value: T | null) => void
}

export function Filter<T extends string>({ label, every, values, name, onPick }: Filter<T>) {
  const id = useId()
  return (
    <div className="filter">
      <label htmlFor={id}>{label}</label>
      <select id={id} autoComplete="off" defaultValue="0" onChange={(event) => onPick(values[Number(event.target.value) - 1] ?? null)}>
        <option value="0">{every}</option>
        {values.map((value, at) => (
          <option key={value} value={at + 1}>
            {name(value)}
          </option>
        ))}
      </select>
    </div>
  )
}
