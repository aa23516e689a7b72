/** The common interface of the two browsers; what a caller may rely on is the same in both. */

export type BrowserName = "chromium" | "firefox";

export interface BrowserOptions {
  /** Folder of the unpacked extension. */
  readonly extension: string;
  /** Folders of further unpacked extensions. */
  readonly moreExtensions?: readonly string[];
  readonly headless: boolean;
  /** "loopback" sends every host name to 127.0.0.1; "real" leaves name resolution alone. */
  readonly hosts: "loopback" | "real";
  /** Third-party cookies in every profile mode; without it the browser's own default stays. */
  readonly thirdPartyCookies?: "allow" | "block";
  readonly locale?: "en" | "ko";
  /** Colour scheme of new tabs; light unless given, so that screenshots do not depend on the desktop. */
  readonly colorScheme?: ColorScheme;
  readonly windowSize?: Size;
  /** Accept self-made certificates. */
  readonly acceptInsecureCerts: boolean;
  /** A folder whose copy becomes Firefox's profile, see `usedFirefoxProfile`; Chromium ignores it. */
  readonly firefoxProfile?: string;
  /** Further Firefox preferences; Chromium ignores them. */
  readonly firefoxPrefs?: FirefoxPrefs;
  /** Further command line switches for Chromium; Firefox ignores them. */
  readonly chromiumArgs?: readonly string[];
  /** Chromium: expose DevTools windows and the popup as pages. Only tests need it. */
  readonly chromiumUi?: boolean;
}

export type FirefoxPrefs = Readonly<Record<string, string | number | boolean>>;
export type ColorScheme = "light" | "dark";
export type Modifier = "Alt" | "Control" | "Meta" | "Shift";

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface WaitOptions {
  /** Milliseconds; 15,000 unless given. */
  readonly timeout?: number;
}

export interface ScreenshotOptions {
  /** Set the viewport to this size first; it stays so. */
  readonly size?: Size;
  /** The whole document and not only what the viewport shows. */
  readonly fullPage?: boolean;
}

/**
 * Anything that shows a document and takes input: a tab, the popup, a DevTools panel.
 *
 * A selector is CSS, and may end with `:has-text("…")`, which asks that the element's text contains the words, in any
 * case and with any white space. The first match in document order counts. Every method that takes a selector waits
 * until the element is there, and a click also until it is visible, still, enabled and not covered.
 * All methods reject with an Error whose message says what was waited for.
 */
export interface View {
  /** Runs a function in the document's own world. Arguments and result travel as JSON; promises are awaited. */
  evaluate<A extends readonly unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Runs an expression, which may be a promise. The caller checks what it gets. */
  evaluate(expression: string): Promise<unknown>;
  /** Waits until the function gives something truthy, and gives that. Outlives navigations. */
  waitFor<A extends readonly unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  waitFor(expression: string): Promise<unknown>;
  /** A real mouse click in the middle of the element. */
  click(selector: string): Promise<void>;
  /** Replaces the text of a field, with the events of typing it in one go. */
  fill(selector: string, text: string): Promise<void>;
  /** Chooses the option of a select element by value. */
  select(selector: string, value: string): Promise<void>;
  /** A real key press in whatever has the focus; key as in KeyboardEvent.key. */
  press(key: string, modifiers?: readonly Modifier[]): Promise<void>;
  focus(selector: string): Promise<void>;
  /** The text that a person sees in the element (innerText), trimmed. */
  text(selector: string): Promise<string>;
  /** Writes a PNG. */
  screenshot(path: string, options?: ScreenshotOptions): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  setColorScheme(scheme: ColorScheme): Promise<void>;
}

export type LoadState = "none" | "interactive" | "complete";

export interface GotoOptions {
  readonly wait?: LoadState;
  /** Milliseconds; 30,000 unless given. */
  readonly timeout?: number;
}

export interface Tab extends View {
  /** Stays the same as long as the tab lives; unique in its browser. */
  readonly key: string;
  /**
   * Opens an address and waits for "complete" unless told otherwise; "none" waits until the answer has begun.
   *
   * @throws NavigationError with a code and a sentence: refused connection, bad certificate, unknown host, ...
   */
  goto(url: string, options?: GotoOptions): Promise<void>;
  /** Reloads and waits for "complete". Throws as goto does. */
  reload(): Promise<void>;
  /** Headers of every request of the tab from now on, whichever host it goes to. */
  setHeaders(headers: Readonly<Record<string, string>>): Promise<void>;
  url(): Promise<string>;
  /** Runs a function in the document of every frame below, and waits for all. A frame that goes meanwhile is left out. */
  inEveryFrame(fn: () => unknown): Promise<void>;
  /**
   * The number by which extensions know the tab (tabs.Tab.id). Chromium selects the tab to find out.
   *
   * @param page an open page of the extension to ask, which spares Chromium from opening one
   */
  tabId(page?: Tab): Promise<number>;
  /** Selects the tab in its window. */
  activate(): Promise<void>;
  close(): Promise<void>;
}

export interface Browser {
  readonly name: BrowserName;
  readonly version: string;
  /** Such as "chrome-extension://<id>", without a slash at the end. */
  readonly extensionOrigin: string;
  newTab(url?: string): Promise<Tab>;
  /** Every open tab of every window, in no promised order. */
  tabs(): Promise<readonly Tab[]>;
  /** Opens a page of the extension in a new tab, such as "page.html#tab=3". */
  extensionPage(path: string): Promise<Tab>;
  /** The tab (or window) that the action opens. It may still be loading. */
  waitForNewTab(action: () => Promise<void>): Promise<Tab>;
  /** Resolves when the browser has ended, also because a person closed its last window. */
  readonly ended: Promise<void>;
  /** Ends the browser and removes its profile. A second call does nothing. */
  close(): Promise<void>;
}
