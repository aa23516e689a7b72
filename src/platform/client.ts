import { type ViewTarget, viewPortName } from "../protocol/port-name.ts";
import { openViewSession, type ViewListener, type ViewSession } from "../protocol/view-session.ts";
import { asksAccess, requestAccess } from "./host-access.ts";
import { settingsStore } from "./local-store.ts";
import { packagedJson } from "./packaged-file.ts";
import { openPort } from "./ports.ts";
import { saveFile } from "./save-file.ts";

/** What the user interface needs of the browser; has the shape of `Client` in `ui/client`. */
export function createClient() {
  let privately = false;
  return {
    open(target: ViewTarget, listener: ViewListener): ViewSession {
      return openViewSession(() => openPort(viewPortName(target)), {
        ...listener,
        state(state) {
          privately = state.private;
          listener.state(state);
        },
      });
    },
    asksAccess: asksAccess(),
    requestAccess,
    copy: (text: string): Promise<void> => navigator.clipboard.writeText(text),
    save: saveFile,
    english: (): Promise<unknown> => packagedJson("_locales/en/messages.json"),
    settings: {
      read: () => settingsStore.read(),
      write: (name: string, value: unknown) => settingsStore.write(name, value, privately),
    },
  };
}
