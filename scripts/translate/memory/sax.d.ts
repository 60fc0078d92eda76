declare module 'sax' {
  /** The parts of sax 1.6 that we use: https://github.com/isaacs/sax-js */
  export interface Tag {
    name: string
    attributes: Record<string, string>
  }

  export interface Parser {
    /** How many signs have been read, and where the tag begins that is being read, `<` included. */
    position: number
    startTagPosition: number
    onerror: (error: Error) => void
    ondoctype: (doctype: string) => void
    onopentag: (tag: Tag) => void
    onclosetag: (name: string) => void
    ontext: (text: string) => void
    oncdata: (text: string) => void
    write(text: string): Parser
    close(): Parser
  }

  const sax: {
    parser(
      isStrict: boolean,
      options: { strictEntities?: boolean; trim?: boolean; normalize?: boolean; position?: boolean },
    ): Parser
  }
  export default sax
}
