/** Everything that can be wrong with a file, with the words that lock it, or with this browser. Nothing of a file is repeated but a name in it. */
export type CaseProblem =
  /** The file as a whole. */
  | 'empty'
  | 'too-large'
  | 'unreadable'
  | 'no-case'
  | 'armor'
  | 'for-a-key'
  | 'too-costly'
  | 'damaged'
  | 'locked'
  | 'newer'
  /** What it holds. */
  | 'not-text'
  | 'too-deep'
  | 'too-many'
  | 'key-twice'
  | 'key-forbidden'
  | 'not-sound'
  | 'too-slow'
  /** What is here. */
  | 'stopped'
  | 'no-place'

/** One thing that is not as it should be, and where: `answers.age-now`. */
export interface Issue {
  readonly place: string
  readonly wrong: 'missing' | 'extra' | 'other'
}

export class CaseFault extends Error {
  constructor(
    readonly problem: CaseProblem,
    /** At most twenty. */
    readonly issues: readonly Issue[] = [],
  ) {
    super(problem)
  }
}
