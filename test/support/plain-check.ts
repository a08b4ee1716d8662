/** The checks of `src/check.ts` that say what a JSON Schema says, as source text. */
import { format } from 'prettier'

interface Schema {
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  anyOf?: Schema[]
  $ref?: string
  pattern?: string
  minimum?: number
  exclusiveMinimum?: number
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: false | Schema
  $defs?: Record<string, Schema>
}

const INTRODUCTION = `/**
 * What \`noticeSchema\` says, without zod. Made from it: where the two differ, \`npm run unit -- --update\`
 * writes this file anew.
 */
import * as check from './check.js'
`

/** The parts that have a name, each with its source once that is known. */
let named: Map<string, { schema: Schema; source: string | null }>

/** A module that exports the check as `name`. */
export async function plainCheck(name: string, schema: object): Promise<string> {
  const { $defs = {}, ...root } = schema as Schema
  named = new Map(Object.entries($defs).map(([key, part]) => [key, { schema: part, source: null }]))
  const whole = `export const ${name}: check.Check = ${checkOf(root)}`
  const parts = [...named.values()].map(({ source }) => source)
  const source = [INTRODUCTION, ...parts, whole].join('\n\n')
  return format(source, { parser: 'typescript', semi: false, singleQuote: true, printWidth: 110 })
}

/** The name that a part has in the module; its source stands there before all that takes from it. */
function partCheck(key: string): string {
  const part = named.get(key)!
  const name = key[0]!.toLowerCase() + key.slice(1)
  // It stands in itself.
  if (part.source === '') return `(value) => ${name}(value)`
  if (part.source !== null) return name
  part.source = ''
  const source = `const ${name}: check.Check = ${checkOf(part.schema)}`
  named.delete(key)
  named.set(key, { ...part, source })
  return name
}

function checkOf(schema: Schema): string {
  const { anyOf, type } = schema
  if (anyOf?.length === 2 && anyOf[1]!.type === 'null') return `check.nullable(${checkOf(anyOf[0]!)})`
  if (Array.isArray(type) && type.length === 2 && type[1] === 'null')
    return `check.nullable(${checkOf({ ...schema, type: type[0]! })})`
  if (schema.$ref !== undefined) return partCheck(schema.$ref.split('/').at(-1)!)
  if ('const' in schema) return `check.oneOf(${JSON.stringify(schema.const)})`
  if (schema.enum) return `check.oneOf(${schema.enum.map((value) => JSON.stringify(value)).join()})`
  switch (type) {
    case 'string':
      return schema.pattern === undefined ? 'check.text' : `check.matching(/${schema.pattern}/)`
    case 'boolean':
      return 'check.truth'
    case 'integer':
      return `check.whole(${schema.minimum ?? schema.exclusiveMinimum! + 1})`
    case 'array':
      return `check.list(${checkOf(schema.items!)})`
    case 'object':
      return objectCheck(schema)
    default:
      throw new Error(`No check for ${JSON.stringify(schema)}`)
  }
}

function objectCheck({ properties = {}, required = [], additionalProperties }: Schema): string {
  if (additionalProperties) return `check.record(${checkOf(additionalProperties)})`
  const parts = (wanted: boolean) =>
    Object.entries(properties)
      .filter(([key]) => required.includes(key) === wanted)
      .map(([key, part]) => `${key}: ${checkOf(part)}`)
  const optional = parts(false)
  return `check.object({ ${parts(true).join()} } ${optional.length > 0 ? `, { ${optional.join()} }` : ''})`
}
