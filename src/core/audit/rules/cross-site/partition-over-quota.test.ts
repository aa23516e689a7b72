import { expect, test } from "vitest";
import { applyEvent } from "../../../capture/apply.ts";
import { cookie } from "../../../capture/record.fixture.ts";
import { audited, found, journey } from "../../journey.fixture.ts";

function withPartition(size: number) {
  const record = journey([{}]);
  const partitionKey = { topLevelSite: "https://shop.test", hasCrossSiteAncestor: true };
  const cookies = ["a", "b", "c"].map((name) =>
    cookie({ name, domain: "embed.test", partitionKey, value: "x".repeat(size), secure: true }),
  );
  const at = (record.last?.at ?? 0) + 100;
  applyEvent(record, { kind: "jar-found", storeId: "0", site: "embed.test", cookies, boot: "boot", seq: 1000, at });
  return found(audited(record));
}

test("partition-over-quota fires where a partition is nearly full", () => {
  expect(withPartition(3200)).toHaveProperty("partition-over-quota", "low");
});

test("partition-over-quota does not fire where there is room", () => {
  expect(withPartition(3000)).not.toHaveProperty("partition-over-quota");
});
