/** Emphasis that ends with a marker, and what then begins: `**1.** Giao`, `<strong>1.</strong> Giao`, `**1.**** **Giao`. */
export const CLOSED = String.raw`(?:[*_]|<\/?[a-z][^<>]{0,80}>){0,8}`
