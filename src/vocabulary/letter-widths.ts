/** Widths of printed letters in thousandths of their size: those of Times, in which Decree 30 has documents set. */

/** By width, the letters that have it; accents change none. */
export const LETTER_WIDTHS: Readonly<Record<number, string>> = {
  250: ' .,',
  278: 'ijlt/:;\\',
  333: 'frI-()[]!‘’',
  389: 'sJ',
  408: '"',
  444: 'acez?“”',
  500: 'bdghknopquvxyđ0123456789–_$*',
  556: 'FPS',
  611: 'ELTZ',
  667: 'BCR',
  722: 'wADĐGHKNOQUVXY',
  778: 'm&',
  889: 'M',
  944: 'W',
  1000: '…—',
}
