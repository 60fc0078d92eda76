/** The programs that repositories are kept in, by the addresses of their editors; Codeberg and Gitea are `forgejo`. */
export const repositoryHosts = ['github', 'gitlab', 'forgejo'] as const

export type RepositoryHost = (typeof repositoryHosts)[number]

/** A repository as it is shown in a browser. */
export interface Repository {
  /** Without a slash at its end. */
  address: string
  branch: string
  host: RepositoryHost
}

/** Servers refuse addresses that are much longer; GitHub's does from about 8,000 signs on. */
const longestAddress = 7_500

/** Which of them an address is of, where its name tells: most repositories are on GitHub. */
export function hostOf(address: string): RepositoryHost {
  const { hostname } = new URL(address)
  if (/(?:^|\.)gitlab\./.test(hostname)) return 'gitlab'
  return /^codeberg\.org$|(?:^|\.)(?:forgejo|gitea)\./.test(hostname) ? 'forgejo' : 'github'
}

/** Where people ask and report. */
export function issuesAddress({ address, host }: Repository): string {
  return `${address}${host === 'gitlab' ? '/-' : ''}/issues`
}

const editPaths: Record<RepositoryHost, string> = { github: 'edit', gitlab: '-/edit', forgejo: '_edit' }

/** The host's editor with a file of the repository in it. */
export function editAddress({ address, branch, host }: Repository, file: string): string {
  return `${address}/${editPaths[host]}/${encodeURI(branch)}/${encodePath(file)}`
}

/**
 * The host's editor with a new file begun: the first of the texts that its address has room for. GitLab's takes
 * no text (https://gitlab.com/gitlab-org/gitlab/-/issues/532221); Forgejo's takes it as GitHub's does
 * (https://github.com/go-gitea/gitea/pull/16556).
 */
export function newFileAddress(
  { address, branch, host }: Repository,
  file: string,
  texts: readonly string[],
): string {
  const slash = file.lastIndexOf('/')
  const folder = encodePath(file.slice(0, Math.max(slash, 0)))
  const name = encodeURIComponent(file.slice(slash + 1))
  const at = `${encodeURI(branch)}/${folder}`
  if (host === 'gitlab') return `${address}/-/new/${at}?file_name=${name}`
  const begun = `${address}/${host === 'forgejo' ? '_new' : 'new'}/${at}?filename=${name}`
  const whole = texts.map((text) => `${begun}&value=${encodeURIComponent(text)}`)
  return whole.find(({ length }) => length <= longestAddress) ?? begun
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
