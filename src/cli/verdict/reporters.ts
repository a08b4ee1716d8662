import { github } from './github.js'
import type { ReporterName } from './names.js'
import { json } from './json.js'
import { junit } from './junit.js'
import type { Reporter } from './reporter.js'
import { stylish } from './stylish.js'
import { tap } from './tap.js'

export const reporters: Readonly<Record<ReporterName, Reporter>> = { stylish, json, junit, github, tap }
