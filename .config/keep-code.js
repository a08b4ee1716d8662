/** Keeps the code that V8 makes of the command line while it reads a notice, for `bin/load.js`. */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { devNull } from 'node:os'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'

const { codeOf, compile, keepsCode, run, setFlags } = createRequire(import.meta.url)('../bin/load.js')
const file = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url))
const notice = fileURLToPath(new URL('../fixtures/ministry-left-block-first.txt', import.meta.url))

if (keepsCode) {
  const script = compile(file)
  const command = run(file, script)
  await command.run([notice, '--no-config', '--output', devNull, '--format', 'json'], command.processIo())
  // The flags are kept along, and must be those at the start of a run; reading a single notice has set these.
  setFlagsFromString('--regexp-optimization')
  setFlagsFromString('--regexp-peephole-optimization')
  setFlagsFromString('--incremental-marking')
  setFlags()
  writeFileSync(codeOf(file), script.createCachedData())
}
