interface ImportMetaEnv {
  /** The language that interface strings are written in first; not there in tests, which build nothing. */
  readonly STRINGS_LANGUAGE?: string
}
