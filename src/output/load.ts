import type { Format, FormatName, FormatOptions } from './format.js'

/** Loads a format; libraries of other formats stay unloaded. */
export async function loadFormat(name: FormatName, options: FormatOptions): Promise<Format> {
  switch (name) {
    case 'json':
      return (await import('./json.js')).json(options)
    case 'ndjson':
      return (await import('./ndjson.js')).ndjson(options)
    case 'yaml':
      return (await import('./yaml.js')).yaml(options)
    case 'csv':
      return (await import('./csv.js')).csv(options) as Format
    case 'xlsx':
      return (await import('./xlsx.js')).xlsx(options) as Format
    case 'summary':
      return (await import('./summary.js')).summary(options) as Format
  }
}
