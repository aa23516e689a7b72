import type { ViewPort } from "../../src/protocol/view-session.ts";
import type { View } from "../browser/driver.ts";

/**
 * A port to the background, opened inside a page of the extension and carried out of it, so that a program outside the
 * browser speaks the protocol of the views.
 */
export function pagePort(page: View, name: string): ViewPort {
  let hear: (message: unknown) => void = () => {};
  let closed: () => void = () => {};
  let open = true;
  // Words reach the page in the order in which they were said.
  let last: Promise<unknown> = page.evaluate(openInPage, name);

  async function listen(): Promise<void> {
    await last;
    while (open) {
      const { messages, end } = await page.evaluate(nextInPage, name);
      for (const message of messages) hear(JSON.parse(message));
      if (end) break;
    }
  }

  // A page that went away took the port along.
  void listen()
    .catch(() => undefined)
    .then(() => {
      if (!open) return;
      open = false;
      closed();
    });
  return {
    post(message) {
      last = last.then(() => page.evaluate(postInPage, name, JSON.stringify(message)));
      last.catch(() => undefined);
    },
    onMessage: (listener) => {
      hear = listener;
    },
    onClose: (listener) => {
      closed = listener;
    },
    close() {
      open = false;
      last = last.then(() => page.evaluate(closeInPage, name));
      last.catch(() => undefined);
    },
  };
}

interface Inbox {
  post(message: unknown): void;
  disconnect(): void;
  messages: string[];
  end: boolean;
  wake: () => void;
}

interface PortApi {
  readonly runtime: {
    connect(options: { name: string }): {
      postMessage(message: unknown): void;
      disconnect(): void;
      readonly onMessage: { addListener(hear: (message: unknown) => void): void };
      readonly onDisconnect: { addListener(hear: () => void): void };
    };
  };
}

declare global {
  var jarscopeInboxes: Record<string, Inbox> | undefined;
}

// The functions below run in the page, so they may use nothing but what they are given.

function openInPage(name: string): void {
  const scope = globalThis as unknown as { browser?: PortApi; chrome: PortApi };
  const port = (scope.browser ?? scope.chrome).runtime.connect({ name });
  const inbox: Inbox = {
    post: (message) => port.postMessage(message),
    disconnect: () => port.disconnect(),
    messages: [],
    end: false,
    wake: () => undefined,
  };
  port.onMessage.addListener((message) => {
    inbox.messages.push(JSON.stringify(message));
    inbox.wake();
  });
  port.onDisconnect.addListener(() => {
    inbox.end = true;
    inbox.wake();
  });
  globalThis.jarscopeInboxes ??= {};
  globalThis.jarscopeInboxes[name] = inbox;
}

function postInPage(name: string, message: string): void {
  const inbox = globalThis.jarscopeInboxes?.[name];
  if (inbox && !inbox.end) inbox.post(JSON.parse(message));
}

/** Who waits for the next words gets none: the other end is told, this one is not. */
function closeInPage(name: string): void {
  const inbox = globalThis.jarscopeInboxes?.[name];
  if (!inbox) return;
  inbox.disconnect();
  inbox.end = true;
  inbox.wake();
}

async function nextInPage(name: string): Promise<{ messages: string[]; end: boolean }> {
  const inbox = globalThis.jarscopeInboxes?.[name];
  if (!inbox) return { messages: [], end: true };
  if (inbox.messages.length === 0 && !inbox.end) {
    await new Promise<void>((resolve) => {
      inbox.wake = resolve;
    });
  }
  return { messages: inbox.messages.splice(0), end: inbox.end };
}
