/** Another release beside the one this page runs: its law and its words, which can be taken over without a reload, and how it reads answers. */
import type { Messages } from '@lingui/core'
import type { Day, Law } from '../../engine/model'
import type { FileList } from '../../offline/list'
import type * as Published from '../../published'
import type { OpenCase } from '../shell/sitting'

export interface Newer {
  /** The release that this is. */
  readonly list: FileList
  readonly law: Law
  readonly words: Messages
  readonly read: typeof Published.read
}

const load = <T>(path: string): Promise<T> => import(/* @vite-ignore */ new URL(path, document.baseURI).href) as Promise<T>

/** Loads a release by the addresses in its list. Refused where a file cannot be had. */
export async function loadNewer(list: FileList, language: string): Promise<Newer> {
  const [{ law, read }, ...catalogs] = await Promise.all([
    load<typeof Published>(list.published),
    ...Object.values(list.words[language] ?? {}).map((path) => load<{ default: Messages }>(path)),
  ])
  return { list, law, read, words: Object.assign({}, ...catalogs.map((catalog) => catalog.default)) as Messages }
}

/**
 * A case under the law of another release. What it takes whole stays the same, so that what stands in a file still does; fields of a
 * question that it asks otherwise begin anew.
 */
export function reread(one: OpenCase, { law, read }: Newer, before: Law, day: Day): OpenCase {
  const { change: _before, ...kept } = one.session
  const { answers, aside } = read(kept.answers, day)
  const asAsked = (fact: string): boolean => JSON.stringify(law.facts[fact]) === JSON.stringify(before.facts[fact])
  return {
    ...one,
    drafts: new Map([...one.drafts].filter(([fact]) => asAsked(fact))),
    session: { ...kept, idle: [], answers: aside.length === 0 ? kept.answers : answers },
  }
}
