/** Schemes that make a link without "//". */
const SCHEME = /\b(?:mailto|tel|sip|im|javascript|vbscript|data|file|msteams):/gi

/**
 * Gives text of a person or an outside file so that a card shows it as it is: no Markdown, no mention, no template
 * expression or card function, no link.
 *
 * ```
 * **now** <at>all</at> ${x} {{DATE()}} &lt; https://x   →   \*\*now\*\* ‹at›all‹/at› $⁠{x} {⁠{DATE\(\)}} &⁠lt; https:⁠//x
 * ```
 *
 * (U+2060, a word joiner, is invisible and breaks what would be active.)
 */
export function escapeForCard(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/\p{Bidi_Control}/gu, '')
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .replaceAll('](', ']\u2060(')
    .replace(/[\\`*_[\]()~|#]/g, '\\$&')
    .replace(/(?<=[{$])\{/g, '\u2060{')
    .replace(/&(?=\w|#)/g, '&\u2060')
    .replaceAll('://', ':\u2060//')
    .replace(SCHEME, '$&\u2060')
    .replace(/\bwww\./gi, 'www\u2060.')
}
