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

/** The objects that stand more than once, each with the name it is given where it first stands. */
let repeated: Map<string, string | null>
let parts: string[]

/** A module that exports the check as `name`. */
export async function plainCheck(name: string, schema: object): Promise<string> {
  const { $defs = {}, ...root } = schema as Schema
  repeated = new Map(repeatedIn({ $defs, root }).map((object) => [object, null]))
  parts = []
  const shared = Object.entries($defs).map(
    ([key, part]) => `const ${nameOf(key)}: check.Check = ${checkOf(part)}`,
  )
  const whole = `export const ${name}: check.Check = ${checkOf(root)}`
  const source = [INTRODUCTION, ...parts, ...shared, whole].join('\n\n')
  return format(source, { parser: 'typescript', semi: false, singleQuote: true, printWidth: 110 })
}

/** The objects of a schema that stand in it more than once, as JSON. */
function repeatedIn(schema: object): string[] {
  const found: string[] = []
  JSON.stringify(schema, (_key, part: Schema | null) => {
    if (part?.type === 'object') found.push(JSON.stringify(part))
    return part
  })
  return found.filter((object, at) => found.indexOf(object) < at)
}

const nameOf = (key: string) => key.replace(/^_+/, '')

function checkOf(schema: Schema): string {
  const { anyOf, type } = schema
  if (anyOf?.length === 2 && anyOf[1]!.type === 'null') return `check.nullable(${checkOf(anyOf[0]!)})`
  if (Array.isArray(type) && type.length === 2 && type[1] === 'null')
    return `check.nullable(${checkOf({ ...schema, type: type[0]! })})`
  if (schema.$ref !== undefined) return `(value) => ${nameOf(schema.$ref.split('/').at(-1)!)}(value)`
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
      return partCheck(schema)
    default:
      throw new Error(`No check for ${JSON.stringify(schema)}`)
  }
}

/** An object that stands more than once gets a name. */
function partCheck(schema: Schema): string {
  const key = JSON.stringify(schema)
  const known = repeated.get(key)
  if (known === undefined) return objectCheck(schema)
  if (known !== null) return known
  const source = objectCheck(schema)
  const name = `part${parts.length}`
  parts.push(`const ${name} = ${source}`)
  repeated.set(key, name)
  return name
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
