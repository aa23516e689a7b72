/**
 * How far a view has come in a record: the last batch that it applied. Batches are numbered across the lives of the
 * worker, so a number means the same after a restart.
 */
export interface Position {
  readonly recordId: string;
  readonly segment: number;
  readonly batch: number;
}

/** A piece of the journal as it stands in storage; `decodeBatch` of core/capture reads it. */
export interface Batch {
  readonly segment: number;
  readonly batch: number;
  readonly text: string;
}
