import type { Browser, CDPSession, Page } from "playwright-core";
import { openBrowser } from "../harness/browser.ts";
import { buildHarness } from "../harness/build.ts";
import { serveFolder } from "../harness/serve.ts";
import { median } from "./measure.ts";

/** What one record costs in one form of the Flow view. Times are milliseconds of the page's main thread. */
export interface FlowCost {
  readonly view: FlowForm;
  readonly exchanges: number;
  /** From the click that shows it to the first rows. */
  readonly open: number;
  /** One step of scrolling. */
  readonly step: number;
  /** Most elements in the document at any step. */
  readonly elements: number;
}

export const FORMS = ["list", "drawn"] as const;
export type FlowForm = (typeof FORMS)[number];

const COUNTS = [500, 5000, 50_000] as const;
const STEPS = 120;
/** CSS pixels; a shorter record must not come to its end. */
const STEP = 60;

const SCROLLERS: Readonly<Record<FlowForm, string>> = { list: "#flow-grid", drawn: "#flow-drawing" };
const FIRST: Readonly<Record<FlowForm, string>> = {
  list: "#flow-grid [role=row][data-row]",
  drawn: "#flow-drawing [role=option]",
};

/** Scrolls through records of growing length, in turn and round by round, in a real browser without a window. */
export async function measureFlow(root: string, rounds: number): Promise<readonly FlowCost[]> {
  const server = await serveFolder(await buildHarness(root));
  const browser = await openBrowser();
  const samples = new Map<string, FlowCost[]>();
  try {
    for (let round = 0; round < rounds; round++) {
      for (const exchanges of COUNTS) {
        for (const cost of await visit(browser, server.origin, exchanges)) {
          const key = `${cost.view} ${exchanges}`;
          samples.set(key, [...(samples.get(key) ?? []), cost]);
        }
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return FORMS.flatMap((view) =>
    COUNTS.map((exchanges): FlowCost => {
      const costs = samples.get(`${view} ${exchanges}`) ?? [];
      return {
        view,
        exchanges,
        open: median(costs.map(({ open }) => open)),
        step: median(costs.map(({ step }) => step)),
        elements: Math.max(...costs.map(({ elements }) => elements)),
      };
    }),
  );
}

async function visit(browser: Browser, origin: string, exchanges: number): Promise<readonly FlowCost[]> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 760 } });
  page.setDefaultTimeout(120_000);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await page.goto(`${origin}/harness.html?rows=flow&count=${exchanges}`);
  await page.locator("#view-panel[aria-busy=false] [data-row]").first().waitFor();
  const list = await costOf(page, session, "list", exchanges, () => page.locator("#view-tab-flow").click());
  const drawn = await costOf(page, session, "drawn", exchanges, async () => {
    await page.locator("#flow-drawn").click();
    // Folded, most of the record would be a few lines.
    await page.locator("#drawn-alike").uncheck();
  });
  await page.close();
  return [list, drawn];
}

async function costOf(
  page: Page,
  session: CDPSession,
  view: FlowForm,
  exchanges: number,
  show: () => Promise<void>,
): Promise<FlowCost> {
  const before = await busy(session);
  await show();
  await page.locator(FIRST[view]).first().waitFor();
  const shown = await busy(session);
  // From the middle, where neither end helps.
  await scroll(page, view, 10);
  const start = await busy(session);
  const elements = await scroll(page, view, STEPS);
  const end = await busy(session);
  return { view, exchanges, open: shown - before, step: (end - start) / STEPS, elements };
}

/** Milliseconds that the main thread has worked so far. */
async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
}

function scroll(page: Page, view: FlowForm, steps: number): Promise<number> {
  return page.evaluate(
    async ([selector, count, step]) => {
      const list = document.querySelector(selector);
      if (list === null) throw new Error(`no ${selector}`);
      if (list.scrollTop === 0) list.scrollTop = list.scrollHeight / 4;
      let most = 0;
      for (let at = 0; at < count; at++) {
        list.scrollBy(0, step);
        await new Promise((resolve) => requestAnimationFrame(resolve));
        most = Math.max(most, document.getElementsByTagName("*").length);
      }
      return most;
    },
    [SCROLLERS[view], steps, STEP] as const,
  );
}

/** One row a measurement; the last column compares a step with that of the shortest record. */
export function flowTable(costs: readonly FlowCost[]): string {
  const lines = costs.map(({ view, exchanges, open, step, elements }) => {
    const first = costs.find((cost) => cost.view === view)?.step ?? step;
    return [
      view.padEnd(6),
      exchanges.toLocaleString("en-US").padStart(7),
      "exchanges",
      `open ${open.toFixed(0).padStart(5)} ms`,
      `step ${step.toFixed(2).padStart(6)} ms`,
      `${elements.toString().padStart(5)} elements`,
      `${(step / first).toFixed(2)} times the step of ${costs[0]?.exchanges ?? 0}`,
    ].join("  ");
  });
  return lines.join("\n");
}
