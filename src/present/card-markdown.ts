/** Gives card Markdown as the words that it shows: without its signs, links as their text. */
export function withoutMarkdown(markdown: string): string {
  return markdown
    .replace(/\[(?<text>[^\][]*)\]\([^()]*\)/g, '$<text>')
    .replace(/(?<!\\)[*]+/g, '')
    .replace(/\\(?=[^A-Za-z0-9\s])/g, '')
}

/** Gives a name so that Markdown leaves its underscores alone: `OM_E_TIMEOUT` → `OM\_E\_TIMEOUT`. */
export function showName(name: string): string {
  return name.replaceAll('_', '\\_')
}

/** Gives lines as a list. Teams wants a carriage return between its points. */
export function listOf(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\r')
}

/** Gives links to pages by the names of their hosts, numbered where one host has several. */
export function linksTo(urls: readonly string[]): string {
  const hosts = urls.map((url) => new URL(url).hostname.replace(/^www\./, ''))
  const links = urls.map((url, index) => {
    const host = hosts[index] ?? url
    const place = hosts.slice(0, index).filter((earlier) => earlier === host).length + 1
    return linkTo(place > 1 ? `${host} (${place})` : host, url)
  })
  return links.join(', ')
}

/** Gives a link. A parenthesis in the address would end it. */
export function linkTo(text: string, url: string): string {
  return `[${text}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`
}
