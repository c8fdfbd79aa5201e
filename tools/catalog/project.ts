/** Folders of the project, as seen from the compiled tools in `dist/tools`. */
const ROOT = new URL('../../../', import.meta.url)

export const CATALOG_FOLDER = new URL('catalog/', ROOT)
export const COMPILED = new URL('dist/catalog.bin', ROOT)
export const CORPUS_FOLDER = new URL('test/corpus/', ROOT)
