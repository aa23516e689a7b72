import { useMemo } from "preact/hooks";
import type { TokenReading, TokenStrength } from "../../../core/session/token/token-reading.ts";
import type { SessionTrack } from "../../../core/session/track/session-track.ts";
import { useTokenReader } from "../../parts/use-token-reader.ts";

/** What the last value of a session is and how much can be guessed of it at most. */
export interface TrackToken {
  readonly value: string;
  readonly reading: TokenReading | null;
  readonly strength: TokenStrength;
}

/** null while the recognisers are on their way, where they could not be loaded, or where no value was seen. */
export function useTrackToken(track: SessionTrack, now: number): TrackToken | null {
  const loaded = useTokenReader();
  const reader = loaded.state === "ready" ? loaded.value : null;
  const last = track.values.at(-1)?.value ?? "";
  return useMemo(() => {
    if (reader === null || last === "") return null;
    const reading = reader.read(last, track.name);
    const values = track.values.map(({ value }) => value);
    return { value: last, reading, strength: reader.strength(values, reading, now) };
  }, [reader, last, track.values.length, track.name, now]);
}
