/**
 * Puts the command line, with what it imports, into one file: Node spends more time on finding, opening and
 * linking many modules than on running them. It is CommonJS, where what is imported by `import()` lies in the
 * same file and does not run before it is wanted. What is rarely needed stays outside.
 */
import { rmSync, writeFileSync } from 'node:fs'
import { build } from 'esbuild'
import { patternsWrittenOut } from './patterns.js'

const folder = 'dist/cli'
const settings = {
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  minify: true,
  // Code that is kept cannot import: what stays outside is required, where it is wanted.
  supported: { 'dynamic-import': false },
  logLevel: 'warning',
}

/** Modules of functions that few runs call, and that those who call them cannot wait for: their files and functions. */
const onFirstCall = {
  markdown: { filter: /\/markdown\.js$/, names: ['parseMarkdown'] },
  entities: { filter: /^decode-named-character-reference$/, names: ['decodeNamedCharacterReference'] },
  child_process: { filter: /^node:child_process$/, names: ['spawn'] },
}

/** Stands in for such a module until one of its functions is called. */
const lazy = {
  name: 'lazy',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /./, namespace: 'lazy' }, ({ path }) => ({ path, external: true }))
    for (const [name, { filter }] of Object.entries(onFirstCall))
      onResolve({ filter }, ({ path }) => ({ path: name, namespace: 'lazy', pluginData: path }))
    onLoad({ filter: /./, namespace: 'lazy' }, ({ path, pluginData }) => {
      const from = pluginData.startsWith('node:') ? pluginData : `./${path}.js`
      const names = onFirstCall[path].names.map(
        (name) => `export const ${name} = (...given) => require('${from}').${name}(...given)`,
      )
      return { contents: names.join('\n') }
    })
  },
}

/** lilconfig takes `fs.promises` as it is loaded, and Node loads much for that; only what waits is called here. */
const withoutPromises = {
  name: 'without promises',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^fs$/ }, ({ path, importer }) =>
      importer.includes('lilconfig') ? { path, namespace: 'without-promises' } : null,
    )
    onResolve({ filter: /./, namespace: 'without-promises' }, ({ path }) => ({ path, external: true }))
    onLoad({ filter: /./, namespace: 'without-promises' }, () => ({
      contents:
        "const { accessSync, readFileSync } = require('node:fs')\nmodule.exports = { accessSync, readFileSync, promises: {} }",
    }))
  },
}

rmSync(folder, { recursive: true, force: true })
await build({
  ...settings,
  entryPoints: { markdown: 'src/lines/fold/markdown.ts', entities: 'decode-named-character-reference' },
  outdir: folder,
})
await build({
  ...settings,
  entryPoints: ['src/cli/index.ts'],
  outdir: folder,
  define: { 'import.meta.url': 'moduleUrl' },
  banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
  plugins: [lazy, patternsWrittenOut, withoutPromises],
  external: ['csv-stringify', 'fast-glob', 'workerpool', 'write-excel-file', 'yaml', 'zod'],
})
writeFileSync(`${folder}/package.json`, '{ "type": "commonjs" }\n')
