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

/** The form that most of what has one has. */
const DAY = String.raw`^\d{4}-\d{2}-\d{2}$`

/** The objects that stand more than once, each with the name it is given where it first stands. */
let repeated: Map<string, string | null>
let parts: string[]
/** The tests of objects, by the JSON of their schemas, and the patterns that they use. */
let tests: Map<string, { name: string; source: string }>
let patterns: string[]

/** A module that exports the check as `name`. */
export async function plainCheck(name: string, schema: object): Promise<string> {
  const { $defs = {}, ...root } = schema as Schema
  repeated = new Map(repeatedIn({ $defs, root }).map((object) => [object, null]))
  parts = []
  const shared = Object.entries($defs).map(
    ([key, part]) => `const ${nameOf(key)}: check.Check = ${checkOf(part)}`,
  )
  const place = `const place = ${checkOf(root)}`
  tests = new Map()
  patterns = []
  const isShared = Object.entries($defs).map(
    ([key, part]) => `function ${testName(key)}(value: unknown): boolean { return ${testOf(part, 'value')} }`,
  )
  const isRoot = testOf(root, 'value')
  const whole = `/** Most notices are right, which is told faster than where one is wrong. */
    export const ${name}: check.Check = (value) => (${isRoot} ? undefined : place(value))`
  const source = [
    INTRODUCTION,
    ...patterns.map((pattern, at) => `const pattern${at} = ${pattern}`),
    ...[...tests.values()].map(({ source }) => source),
    ...isShared,
    ...parts,
    ...shared,
    place,
    whole,
  ].join('\n\n')
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

const testName = (key: string) => `is${nameOf(key).replace(/^./, (letter) => letter.toUpperCase())}`

/** An expression that is true of a right value only, and of every right notice as `extract` writes it. */
function testOf(schema: Schema, value: string): string {
  const { anyOf, type } = schema
  if (anyOf?.length === 2 && anyOf[1]!.type === 'null')
    return `(${value} === null || ${testOf(anyOf[0]!, value)})`
  if (Array.isArray(type) && type.length === 2 && type[1] === 'null')
    return `(${value} === null || ${testOf({ ...schema, type: type[0]! }, value)})`
  if ('const' in schema) return `${value} === ${JSON.stringify(schema.const)}`
  if (schema.enum)
    return `(${schema.enum.map((each) => `${value} === ${JSON.stringify(each)}`).join(' || ')})`
  switch (type) {
    case 'boolean':
      return `typeof ${value} === 'boolean'`
    case 'integer':
      return `check.isWhole(${value}, ${schema.minimum ?? schema.exclusiveMinimum! + 1})`
    case 'array':
      return `check.isList(${value}, ${testFor(schema.items!)})`
    case 'string':
      if (schema.pattern === DAY) return `check.isDay(${value})`
      return schema.pattern === undefined
        ? `typeof ${value} === 'string'`
        : `check.isMatch(${value}, ${patternFor(schema.pattern)})`
    default:
      if (schema.additionalProperties)
        return `check.isRecord(${value}, ${testFor(schema.additionalProperties)})`
      return `${testFor(schema)}(${value})`
  }
}

/** A function that tests values of a schema. */
function testFor(schema: Schema): string {
  if (schema.$ref !== undefined) return testName(schema.$ref.split('/').at(-1)!)
  if (schema.type === 'string' && schema.pattern === undefined) return 'check.isText'
  if (schema.type !== 'object') throw new Error(`No test for ${JSON.stringify(schema)}`)
  const key = JSON.stringify(schema)
  const known = tests.get(key)
  if (known) return known.name
  const { properties = {}, required = [] } = schema
  const conditions = Object.entries(properties).map(([key, part]) => {
    const test = testOf(part, `value.${key}`)
    return required.includes(key) ? test : `(value.${key} === undefined || ${test})`
  })
  const optional = Object.keys(properties).filter((key) => !required.includes(key))
  const count = [required.length, ...optional.map((key) => `(value.${key} === undefined ? 0 : 1)`)].join(
    ' + ',
  )
  const name = `isPart${tests.size}`
  const source = `function ${name}(value: unknown): boolean {
    return check.isKeyed(value) && ${conditions.join(' && ')} && check.countOf(value) === ${count}
  }`
  tests.set(key, { name, source })
  return name
}

function patternFor(pattern: string): string {
  const source = `/${pattern}/`
  if (!patterns.includes(source)) patterns.push(source)
  return `pattern${patterns.indexOf(source)}`
}
