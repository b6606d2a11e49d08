/** What is installed is what was looked at: exact versions, each file by its hash, no script that runs while installing. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Locked {
  readonly integrity?: string
  readonly resolved?: string
  readonly hasInstallScript?: boolean
}

/** What is wrong with the packages of a lock file. */
function faultsOf(packages: Readonly<Record<string, Locked>>): string[] {
  return Object.entries(packages).flatMap(([name, { integrity, resolved, hasInstallScript }]) => {
    if (name === '') return []
    return [
      ...(integrity?.startsWith('sha512-') ? [] : [`${name}: not held by its hash`]),
      ...(resolved === undefined || resolved.startsWith('https://registry.npmjs.org/') ? [] : [`${name}: from elsewhere`]),
      ...(hasInstallScript ? [`${name}: runs a script while installing`] : []),
    ]
  })
}

test('every package is held by its hash, comes from the registry and runs nothing while installing', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }
  expect(Object.keys(packages).length).toBeGreaterThan(100)
  expect(faultsOf(packages)).toEqual([])
  expect(readFileSync('.npmrc', 'utf8')).toContain('ignore-scripts=true')
})

test('versions are exact', () => {
  const { dependencies, devDependencies, overrides } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    string,
    Record<string, string>
  >
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies, ...overrides }))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
  expect(Object.keys(dependencies ?? {}).length).toBeLessThanOrEqual(12)
})

test.each<[Locked, string]>([
  [{}, 'not held by its hash'],
  [{ integrity: 'sha1-a' }, 'not held by its hash'],
  [{ integrity: 'sha512-a', resolved: 'git+ssh://git@example.org/a.git' }, 'from elsewhere'],
  [{ integrity: 'sha512-a', hasInstallScript: true }, 'runs a script while installing'],
])('a package with %j is noticed', (locked, fault) => {
  expect(faultsOf({ '': {}, 'node_modules/a': locked })).toEqual([`node_modules/a: ${fault}`])
})
