import type { ColorScheme, Modifier, ScreenshotOptions, View } from "./driver.ts";
import { asExpression, decodeResult } from "./expression.ts";
import { type Find, fillField, findElement, focusElement, selectOption, visibleText } from "./in-page.ts";
import { poll } from "./poll.ts";

/** What is the same in both browsers for everything that shows a document. */
export abstract class PageView implements View {
  /** Runs an expression made by `asExpression` in the document and gives the JSON. */
  protected abstract run(expression: string): Promise<unknown>;
  abstract click(selector: string): Promise<void>;
  abstract press(key: string, modifiers?: readonly Modifier[]): Promise<void>;
  abstract screenshot(path: string, options?: ScreenshotOptions): Promise<void>;
  abstract setViewport(width: number, height: number): Promise<void>;
  abstract setColorScheme(scheme: ColorScheme): Promise<void>;

  evaluate<A extends readonly unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  evaluate(expression: string): Promise<unknown>;
  async evaluate(script: string | ((...args: never[]) => unknown), ...args: readonly unknown[]): Promise<unknown> {
    return decodeResult(await this.run(asExpression(script, args)));
  }

  waitFor<A extends readonly unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  waitFor(expression: string): Promise<unknown>;
  async waitFor(script: string | ((...args: never[]) => unknown), ...args: readonly unknown[]): Promise<unknown> {
    const expression = asExpression(script, args);
    const { answer } = await poll(
      `${describe(script)}${args.length > 0 ? ` of ${JSON.stringify(args)}` : ""}`,
      async () => {
        const answer = decodeResult(await this.run(expression));
        return answer ? { answer } : undefined;
      },
    );
    return answer;
  }

  text(selector: string): Promise<string> {
    return poll(`the text of ${selector}`, async () => {
      const text = await this.inPage(visibleText, selector);
      return typeof text === "string" ? text : undefined;
    });
  }

  async focus(selector: string): Promise<void> {
    await poll(`the focus on ${selector}`, async () => (await this.inPage(focusElement, selector)) === true);
  }

  async select(selector: string, value: string): Promise<void> {
    await poll(`the option "${value}" of ${selector}`, async () => {
      return (await this.inPage(selectOption, selector, value)) === true;
    });
  }

  async fill(selector: string, text: string): Promise<void> {
    await poll(`${selector} to take text`, async () => (await this.inPage(fillField, selector, text)) === true);
  }

  /** Runs one of the functions of in-page.ts, with `findElement` as its first argument. */
  protected inPage<A extends readonly unknown[]>(
    fn: (find: Find, ...args: A) => unknown,
    ...args: A
  ): Promise<unknown> {
    const rest = args.map((arg) => JSON.stringify(arg));
    return this.evaluate(`(${fn.toString()})(${[findElement.toString(), ...rest].join(", ")})`);
  }
}

function describe(script: string | ((...args: never[]) => unknown)): string {
  const source = script.toString().replace(/\s+/g, " ");
  return source.length > 160 ? `${source.slice(0, 160)}…` : source;
}
