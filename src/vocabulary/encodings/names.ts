/** The names of encodings, as `--encoding` takes them and `source.encoding` prints them. */

/** Encodings of Unicode itself. */
export const unicodeEncodings = ['utf-8', 'utf-16le', 'utf-16be'] as const

/** Vietnamese encodings of eight bits, in the order in which a tie between them is decided. */
export const legacyEncodings = ['tcvn3', 'vni', 'windows-1258', 'viscii'] as const

export type UnicodeEncodingName = (typeof unicodeEncodings)[number]
export type LegacyEncodingName = (typeof legacyEncodings)[number]

/** Other names in use for the same encodings. */
export const encodingAliases: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  cp1258: 'windows-1258',
  windows1258: 'windows-1258',
  tcvn: 'tcvn3',
  abc: 'tcvn3',
  'vni-windows': 'vni',
}
