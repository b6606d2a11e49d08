/** Another release beside the one this page runs: what it makes of the answers, and taking its law and words over without a reload. */
import type { Messages } from '@lingui/core'
import { differing, type Differing, readWith, type Reading } from '../../engine/release'
import type { Answers, Day, Law } from '../../engine/model'
import type { FileList } from '../../offline/list'
import type * as Published from '../../published'

export interface Newer {
  readonly law: Law
  readonly words: Messages
  readonly reading: Reading
  readonly changes: readonly Differing[]
}

const load = <T>(path: string): Promise<T> => import(/* @vite-ignore */ new URL(path, document.baseURI).href) as Promise<T>

/** Loads a release by the addresses in its list and holds it against the law in use. Refused where a file cannot be had. */
export async function loadNewer({ published, words }: FileList, language: string, law: Law, answers: Answers, day: Day): Promise<Newer> {
  const [newer, ...catalogs] = await Promise.all([
    load<typeof Published>(published),
    ...Object.values(words[language] ?? {}).map((path) => load<{ default: Messages }>(path)),
  ])
  const reading = newer.read(answers, day)
  return {
    law: newer.law,
    words: Object.assign({}, ...catalogs.map((catalog) => catalog.default)) as Messages,
    reading,
    changes: differing(readWith(law, answers, day), reading),
  }
}
