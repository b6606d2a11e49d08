/** The command line run against files that are only here, on a fixed day. */
import { type Said, run } from '../../src/cli/main'

/** Runs a command where `case.json` (and standard input) hold this; text as it stands, anything else as JSON. */
export const runOn = (content: unknown, ...args: string[]): Promise<Said> => runBy('2026-11-24', content, ...args)

/** The same by another clock. */
export function runBy(today: string, content: unknown, ...args: string[]): Promise<Said> {
  const bytes =
    content instanceof Uint8Array ? content : new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content))
  return run(args, {
    today,
    read: async (file) => {
      if (file === 'case.json' || file === '-') return bytes
      throw Object.assign(new Error(), { code: file === 'folder' ? 'EISDIR' : 'ENOENT' })
    },
  })
}
