/** Breaks a text at spaces into lines of at most `width` characters; longer words are cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    let rest = word
    if (line !== '' && line.length + 1 + rest.length <= width) {
      line += ` ${rest}`
      continue
    }
    if (line !== '') lines.push(line)
    for (; rest.length > width; rest = rest.slice(width)) lines.push(rest.slice(0, width))
    line = rest
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line]
}

/** The first `most` lines; if there are more, the last ends in an ellipsis. */
export function clamp(lines: readonly string[], most: number, width: number): string[] {
  if (lines.length <= most) return [...lines]
  const last = lines[most - 1]!
  const room = last.length + 2 <= width ? last.length : last.lastIndexOf(' ', width - 2)
  return [...lines.slice(0, most - 1), `${last.slice(0, Math.max(room, 0))} …`]
}

/** `2021-09-16` → `16/09/2021`, as Vietnamese offices write dates. */
export function dateText(date: string): string {
  return date.split('-').reverse().join('/')
}

/** Sets cells side by side, padded to the widths of their columns; `style` adds colours, which have no width. */
export function sideBySide(
  cells: readonly (readonly string[])[],
  widths: readonly number[],
  style: (text: string, column: number) => string,
): string[] {
  const height = Math.max(...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, row) =>
    cells
      .map((lines, column) => {
        const text = lines[row] ?? ''
        return style(text, column) + ' '.repeat(Math.max(0, widths[column]! - text.length))
      })
      .join('  ')
      .trimEnd(),
  )
}
