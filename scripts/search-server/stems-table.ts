import type { IBaseProtocol } from 'pg-promise'
import type { SectionTerms } from '../../.vitepress/core/search/impacts.ts'
import { isStem, keyOf, type Term } from '../../.vitepress/core/search/terms.ts'

// FlexSearch's table knows whole terms. What somebody is typing is the beginning of one, with or without its dots.

/** Fills the table of all stems by how they are folded, in the order of code points. */
export async function fillStems(
  db: IBaseProtocol<object>,
  own: string,
  sections: readonly SectionTerms[],
): Promise<void> {
  const stems = new Set<Term>()
  for (const terms of sections) for (const term of terms.keys()) if (isStem(term)) stems.add(term)
  const sorted = [...stems]
  await db.none(
    `CREATE TABLE $1:name.stems (
       folded text COLLATE "C" NOT NULL,
       stem text COLLATE "C" NOT NULL,
       units integer NOT NULL
     );
     INSERT INTO $1:name.stems SELECT * FROM unnest($2::text[], $3::text[], $4::integer[]);
     CREATE INDEX ON $1:name.stems (folded);
     ANALYZE $1:name.stems`,
    [own, sorted.map(keyOf), sorted, sorted.map((stem) => stem.length)],
  )
}

/** The stems that begin as folded, the shortest first: what `beginningWith` of the files gives. */
export async function stemsBeginning(
  db: IBaseProtocol<object>,
  own: string,
  folded: string,
  most: number,
): Promise<Term[]> {
  const rows = await db.any<{ stem: string }>({
    text: `SELECT stem FROM ${own}.stems WHERE folded >= $1 AND folded < $1 || chr(1114111)
      ORDER BY units, folded, stem LIMIT $2`,
    values: [folded, most],
  })
  return rows.map(({ stem }) => stem)
}
