/** Where the licences of others' work stand, below the site's base. */
export const licencesFile = 'licenses.txt'

/** What a program that is to read the whole site begins with (https://llmstxt.org), there and in each language. */
export const llmsFile = 'llms.txt'

/** Files that every build writes and that a page may link to, below the site's base. */
export const builtFiles: ReadonlySet<string> = new Set([licencesFile, llmsFile])
