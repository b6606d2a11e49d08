/** What the page and the worker say to each other. */
import type { CaseProblem, Issue } from './fault'
import type { CaseFile } from './schema'

export type Order =
  | { readonly to: 'save'; readonly file: CaseFile; readonly words: string }
  | { readonly to: 'open'; readonly bytes: Uint8Array; readonly words: string }

export type Word =
  | { readonly expected: number }
  /** The costly step is over; reading what was found must be quick. */
  | { readonly unlocked: true }
  | { readonly saved: Uint8Array }
  | { readonly opened: CaseFile }
  | { readonly problem: CaseProblem; readonly issues: readonly Issue[] }
