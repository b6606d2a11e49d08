/** What is wrong with what was asked for, in one line that names the place: `case "REG-02": answers.age: expected ...`. */
export class Fault extends Error {
  constructor(...place: readonly (string | null)[]) {
    super(place.filter((part) => part !== null).join(': '))
  }
}

/** Somebody else's words inside one line: quoted, with control characters escaped, and cut where they are long. */
export function quoted(words: string): string {
  return JSON.stringify(words.length > 80 ? `${words.slice(0, 80)}…` : words)
}
