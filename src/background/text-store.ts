/** Where the journal is kept: `sessionStore` of the platform, or a map in tests. */
export interface TextStore {
  read(keys: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Writes all of it or nothing. @throws when there is no room. */
  write(texts: ReadonlyMap<string, string>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}
