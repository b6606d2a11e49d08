/**
 * The list of a release and the worker that keeps its files. `RELEASE` tells a page which release it is of: it comes from the
 * sources, so that two builds of them say the same; `program` leaves out law and words, which an open page can take from another release.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { build, type Plugin, type Rolldown } from 'vite'
import { checked } from './src/law/checked.ts'
import { type FileList, isKept, LIST, WORKER } from './src/offline/list.ts'
import { areas, rawMessages } from './text-plugin.ts'

const LANGUAGE = 'en'
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of [...paths].sort()) hash.update(`${path.replaceAll(sep, '/')}\0`).update(readFileSync(path))
  return hash.digest('hex').slice(0, 16)
}

function release(): { readonly version: string; readonly program: string } {
  const root = readdirSync('.').filter((name) => /\.(ts|html)$|^package-lock\.json$/.test(name))
  const sources = [...root, ...filesOf('src'), ...filesOf('public')]
  const isLaw = new RegExp(`^src\\${sep}(law|text)\\${sep}`)
  return { version: hashOf(sources), program: hashOf(sources.filter((path) => !isLaw.test(path))) }
}

/** A module and all it needs as one plain script, as a worker is where no file may stand beside it. `define` fills in names. */
export async function oneScript(input: string, define: Readonly<Record<string, string>> = {}): Promise<string> {
  const { output } = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define,
    build: { write: false, target: 'es2022', rolldownOptions: { input, output: { format: 'iife', codeSplitting: false } } },
  })) as Rolldown.RolldownOutput
  return output[0].code
}

/** The worker, with the words of its plain page in it. */
function workerCode(): Promise<string> {
  const words = rawMessages(LANGUAGE)
  const broken = { title: words['offline.broken.title'], text: words['offline.broken.text'], language: LANGUAGE }
  return oneScript('src/offline/worker.ts', { BROKEN: JSON.stringify(broken) })
}

/** The chunk of a module. Throws where loading it from another release would start a second guide in the page. */
function chunkOf(bundle: Rolldown.OutputBundle, module: string): string {
  const chunks = Object.values(bundle).filter((part) => part.type === 'chunk')
  const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module))
  if (!chunk) throw new Error(`no chunk holds ${module}`)
  const closure = new Set([chunk])
  for (const { imports } of closure) for (const other of chunks) if (imports.includes(other.fileName)) closure.add(other)
  if ([...closure].some(({ isEntry }) => isEntry)) throw new Error(`${module} needs a chunk that starts the guide`)
  return chunk.fileName
}

export function offline(): Plugin {
  const { version, program } = release()
  let ships = false
  let parts: Pick<FileList, 'published' | 'words'> | undefined
  return {
    name: 'waymark-offline',
    config: () => ({ define: { RELEASE: JSON.stringify({ version, program }) } }),
    configResolved({ command, build: { ssr }, mode }) {
      ships = command === 'build' && !ssr && mode !== 'usb'
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        if (!ships) return
        const words = Object.fromEntries(areas.map((area) => [area, chunkOf(bundle, `virtual:text/${LANGUAGE}/${area}`)]))
        parts = { published: chunkOf(bundle, 'src/published.ts'), words: { [LANGUAGE]: words } }
        this.emitFile({ type: 'asset', fileName: WORKER, source: await workerCode() })
      },
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = '' }) {
        if (!ships || !parts) return
        const paths = filesOf(dir)
          .map((path) => path.slice(dir.length + 1).replaceAll(sep, '/'))
          .filter(isKept)
          .sort()
        const hash = (path: string) =>
          `sha256-${createHash('sha256')
            .update(readFileSync(join(dir, path)))
            .digest('base64')}`
        const list: FileList = {
          version,
          program,
          checkedOn: checked.checkedOn,
          ...parts,
          files: Object.fromEntries(paths.map((path) => [path, hash(path)])),
        }
        writeFileSync(join(dir, LIST), `${JSON.stringify(list)}\n`)
      },
    },
  }
}
