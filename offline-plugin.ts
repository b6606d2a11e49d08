/**
 * The list of a release and the worker that keeps its files. `RELEASE` tells a page which release it is of: it comes from the
 * sources, so that two builds of them say the same; `program` leaves out law and words, which an open page can take from another release.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin, type Rolldown } from 'vite'
import { type FileList, isKept, LIST, WORKER } from './src/offline/list.ts'
import { rawMessages } from './text-plugin.ts'

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

/** The worker as one script, with the words of its plain page in it. */
async function workerCode(): Promise<string> {
  const words = rawMessages(LANGUAGE)
  const broken = { title: words['offline.broken.title'], text: words['offline.broken.text'], language: LANGUAGE }
  const { output } = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { BROKEN: JSON.stringify(broken) },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: 'src/offline/worker.ts', output: { format: 'iife', codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput
  return output[0].code
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
        const areas = [...new Set(Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? (part.facadeModuleId ?? '') : [])))]
          .map((id) => new RegExp(`^\0virtual:text/${LANGUAGE}/(\\w+)$`).exec(id)?.[1])
          .filter((area) => area !== undefined)
          .sort()
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
        const { law } = (await import(pathToFileURL(join(dir, parts.published)).href)) as typeof import('./src/published')
        const list: FileList = {
          version,
          program,
          checkedOn: law.checkedOn,
          ...parts,
          files: Object.fromEntries(paths.map((path) => [path, hash(path)])),
        }
        writeFileSync(join(dir, LIST), `${JSON.stringify(list)}\n`)
      },
    },
  }
}
