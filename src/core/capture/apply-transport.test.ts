import { describe, expect, it } from "vitest";
import { completed, recordOf, request, response, transport } from "./record.fixture.ts";

describe("what a devtools page says", () => {
  it("is kept in its order", () => {
    const record = recordOf(transport({ counter: 0 }), transport({ counter: 1, entry: 1 }));
    expect(record.transport.map(({ entry }) => entry)).toEqual([0, 1]);
  });

  it("counts once however often it is said", () => {
    const record = recordOf(transport({ counter: 0 }), transport({ counter: 1 }), transport({ counter: 0 }));
    expect(record.transport.map(({ counter }) => counter)).toEqual([0, 1]);
  });

  it("is told from what another page says", () => {
    const record = recordOf(transport({ counter: 5 }), transport({ page: "q", counter: 0 }));
    expect(record.transport).toHaveLength(2);
  });

  it("goes with the exchanges that made room, except for channels", () => {
    const late = { id: "2", later: 5000 };
    const record = recordOf(
      ...[request(), response(), completed()],
      ...[request(late), response([], late), completed(late)],
      transport({ counter: 0, entry: 0 }),
      transport({ counter: 1, entry: 1, start: 1_005_000 }),
      transport({ counter: 2, entry: 2, frameCount: 1, frames: [["sent", 1_006_000, 1, 1, "a"]] }),
      { kind: "dropped", through: "1.0", exchanges: 1, kept: [], sites: [] },
    );
    expect(record.transport.map(({ entry }) => entry)).toEqual([1, 2]);
  });
});
