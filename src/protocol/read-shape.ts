import * as v from "valibot";

/**
 * The value where it has the shape, else null. A context of another version of the extension can still be open after an
 * update, so a message is not what it seems until it was looked at. `T` is the type that the shape describes.
 */
export function readShape<T>(shape: v.GenericSchema, value: unknown): T | null {
  const result = v.safeParse(shape, value);
  return result.success ? (result.output as T) : null;
}
