import type { BrowserName } from "../browser/driver.ts";
import type { Run } from "./address.ts";
import type { Case, Setting } from "./case.ts";
import { compare, type Difference } from "./compare.ts";
import type { Arrival } from "./legs.ts";
import type { Observation } from "./observation.ts";
import { type Desk, observe } from "./observe.ts";
import { type Prediction, predict } from "./predict.ts";
import type { Servers } from "./server.ts";
import type { Subject } from "./subject.ts";

/** One case, run by both. */
export interface Trial {
  readonly test: Case;
  readonly prediction: Prediction;
  readonly observation: Observation;
  readonly differences: readonly Difference[];
}

/** So many cases share a site: browsers keep about 180 cookies of one. */
const SHARING = 60;

/** A browser with one setting, and the servers that it talks to. */
export class Laboratory {
  readonly browser: BrowserName;
  readonly setting: Setting;
  readonly #subject: Subject;
  readonly #servers: Servers;
  readonly #desk: Desk;
  #cases = 0;

  constructor(browser: BrowserName, setting: Setting, subject: Subject, servers: Servers, desk: Desk) {
    this.browser = browser;
    this.setting = setting;
    this.#subject = subject;
    this.#servers = servers;
    this.#desk = desk;
  }

  /** Runs cases one after the other in the browser, and through the engine; each gets sites of its own. */
  async run(cases: readonly Case[], arrival: Arrival = "stay"): Promise<Trial[]> {
    const { http, https } = this.#servers;
    const runs = cases.map((): Run => {
      const number = ++this.#cases;
      const address = `127.1.${number >> 8}.${number & 255}`;
      return { http, https, label: `d${number}`, address, group: `g${Math.floor(number / SHARING)}` };
    });
    await this.#subject.clear();
    const observations = await observe(cases, runs, this.#subject, this.#desk, arrival);
    let first = 0;
    return cases.flatMap((test, at) => {
      const [run, observation] = [runs[at], observations[at]];
      if (run === undefined || observation === undefined) return [];
      const prediction = predict(test, run, first, observation, this.browser, this.setting);
      first += test.actions.length;
      return [{ test, prediction, observation, differences: compare(prediction, observation) }];
    });
  }

  close(): Promise<void> {
    return this.#subject.close();
  }
}
