import { type RemoteView, remoteView } from "../../../scripts/audit/remote-view.ts";
import type { Tab } from "../../../scripts/browser/driver.ts";
import { poll } from "../../../scripts/browser/poll.ts";
import type { CaptureEvent } from "../../../src/core/capture/event.ts";
import type { CaptureRecord } from "../../../src/core/capture/record.ts";
import type { FrameState } from "../../../src/protocol/frame-state.ts";
import { everythingHeard } from "./heard.ts";
import { recordedTabSettled } from "./settled.ts";

/** A tab, and a view of its record that is held outside of the browser. */
export class Recorded {
  readonly tab: Tab;
  readonly tabId: number;
  /** The page of the extension that carries the view. */
  readonly page: Tab;
  readonly #view: RemoteView;
  readonly #marker: string;
  readonly command: RemoteView["command"];
  readonly close: () => void;

  private constructor(tab: Tab, tabId: number, page: Tab, view: RemoteView, marker: string) {
    this.tab = tab;
    this.tabId = tabId;
    this.page = page;
    this.#view = view;
    this.#marker = marker;
    this.command = view.command;
    this.close = view.close;
  }

  /**
   * @param page of the extension, without a tab in its address: it opens no view of its own
   * @param marker an address that only the extension asks for
   */
  static async watch(tab: Tab, page: Tab, marker: string): Promise<Recorded> {
    const tabId = await tab.tabId(page);
    const view = remoteView(page, tabId, (key, params) => [key, ...params].join(" "));
    const recorded = new Recorded(tab, tabId, page, view, marker);
    await everythingHeard(page, marker);
    await recorded.untilState("first state", () => true);
    return recorded;
  }

  get record(): CaptureRecord {
    return this.#view.record();
  }

  get events(): readonly CaptureEvent[] {
    return this.#view.events();
  }

  get state(): FrameState {
    const state = this.#view.state();
    if (!state) throw new Error("The background has not said anything yet");
    return state;
  }

  /** Waits until the record is as asked. @throws Error when it does not become so. */
  async until(what: string, holds: (record: CaptureRecord) => boolean): Promise<CaptureRecord> {
    await poll(what, async () => holds(this.record));
    return this.record;
  }

  async untilState(what: string, holds: (state: FrameState) => boolean): Promise<FrameState> {
    await poll(what, async () => {
      const state = this.#view.state();
      return state !== null && holds(state);
    });
    return this.state;
  }

  /** Opens an address and waits until its document is recorded and nothing is open. */
  async visit(url: string): Promise<CaptureRecord> {
    const { length } = this.record.navigations;
    await this.tab.goto(url);
    // The page can be there before the extension has heard of it.
    await this.until(`the document of ${url}`, ({ navigations }) => navigations.length > length);
    return this.settled();
  }

  /** Waits until what was asked so far has been heard of and has ended, and every set line has its verdict. */
  async settled(): Promise<CaptureRecord> {
    await everythingHeard(this.page, this.#marker);
    await recordedTabSettled(this.#view);
    return this.record;
  }
}
