import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import * as v from "valibot";
import type { MarkLabel } from "../../src/core/capture/event.ts";
import type { RecordedTab } from "./record-page.ts";

/** What the module's default export is called with. */
export interface PlaywrightTools {
  readonly page: Page;
  /** Puts a mark on the record. */
  readonly mark: (label: MarkLabel, text?: string) => Promise<void>;
}

const Module = v.object({ default: v.function() });

/**
 * Runs a Playwright module on the recorded tab.
 *
 * @param rest waits until what was begun has ended, so that it stands before a mark
 * @throws Error with a sentence for the person.
 */
export async function runPlaywright(
  path: string,
  page: Page,
  { view }: RecordedTab,
  rest: () => Promise<void>,
): Promise<void> {
  const module: unknown = await import(pathToFileURL(resolve(path)).href).catch((error: unknown) => {
    throw new Error(`${path} cannot be loaded: ${firstLine(error)}.`);
  });
  if (!v.is(Module, module)) throw new Error(`${path} has no function as its default export.`);
  const tools: PlaywrightTools = {
    page,
    async mark(label, text = "") {
      await rest();
      await view.command({ name: "mark", label, text });
    },
  };
  try {
    await module.default(tools);
  } catch (error) {
    throw new Error(`${path} failed: ${firstLine(error)}.`, { cause: error });
  }
}

function firstLine(error: unknown): string {
  const [first = ""] = String(error instanceof Error ? error.message : error).split("\n");
  return first.replace(/\.$/, "");
}
