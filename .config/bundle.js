/**
 * Puts the command line, with what it imports, into a few files: Node spends more time on finding and opening
 * many small ones than on running them. What is CommonJS, or rarely needed, stays outside.
 */
import { rmSync } from 'node:fs'
import { build } from 'esbuild'

rmSync('dist/cli', { recursive: true, force: true })
await build({
  entryPoints: ['src/cli/index.ts', 'src/cli/worker.ts'],
  outdir: 'dist/cli',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
  external: [
    'commander',
    'csv-stringify',
    'fast-glob',
    'ignore',
    'leven',
    'lilconfig',
    'log-update',
    'tinypool',
    'write-excel-file',
    'yaml',
  ],
})
