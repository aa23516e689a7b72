import type { Runtime } from "webextension-polyfill";
import { api } from "./api.ts";

/** One connection between two contexts of the extension. Messages are unknown until they are decoded. */
export interface MessagePort {
  readonly name: string;
  /** Says nothing to a port that has closed. */
  post(message: object): void;
  onMessage(hear: (message: unknown) => void): void;
  onClose(hear: () => void): void;
  close(): void;
}

/** Hears of every port that another context of this extension opens. Must be called while the worker's script runs. */
export function onPort(hear: (port: MessagePort) => void): void {
  api.runtime.onConnect.addListener((port) => {
    if (port.sender?.id === api.runtime.id) hear(messagePort(port));
  });
}

/** Opens a port to the background, which wakes it. */
export function openPort(name: string): MessagePort {
  return messagePort(api.runtime.connect({ name }));
}

function messagePort(port: Runtime.Port): MessagePort {
  let open = true;
  port.onDisconnect.addListener(() => {
    open = false;
  });
  return {
    name: port.name,
    post(message) {
      if (!open) return;
      try {
        port.postMessage(message);
      } catch {
        // The other side went between our look and our word; its close event is on the way.
        open = false;
      }
    },
    onMessage: (hear) => port.onMessage.addListener((message) => hear(message)),
    onClose: (hear) => port.onDisconnect.addListener(() => hear()),
    close() {
      open = false;
      port.disconnect();
    },
  };
}
