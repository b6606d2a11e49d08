/** The case that a page of results is about, for every part of it. */
import { createContext, use } from 'react'
import type { Answers, Day, Law, Protection, Reasoning } from '../../engine/model'

export interface ShownCase {
  readonly law: Law
  readonly answers: Answers
  readonly day: Day
  readonly reasoning: Reasoning
  readonly protectionOf: ReadonlyMap<string, Protection>
}

export const CaseContext = createContext<ShownCase | null>(null)

export function useCase(): ShownCase {
  const shown = use(CaseContext)
  if (!shown) throw new Error('no case is shown here')
  return shown
}
