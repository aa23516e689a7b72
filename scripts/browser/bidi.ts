import { once } from "node:events";
import * as v from "valibot";
import { WebSocket } from "ws";

const Reply = v.object({ type: v.literal("success"), id: v.number(), result: v.unknown() });
const Failure = v.object({ type: v.literal("error"), id: v.number(), error: v.string(), message: v.string() });
const Told = v.object({ type: v.literal("event"), method: v.string(), params: v.unknown() });
const Message = v.variant("type", [Reply, Failure, Told]);

/** A command that the browser refused; `code` is the error code of the WebDriver BiDi specification. */
export class BidiError extends Error {
  override readonly name = "BidiError";
  readonly code: string;

  constructor(method: string, code: string, message: string) {
    super(`${method}: ${message}`);
    this.code = code;
  }
}

interface Waiting {
  readonly method: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A client of WebDriver BiDi (https://w3c.github.io/webdriver-bidi/) over a web socket. */
export class BidiClient {
  /** Resolves when the connection has ended, whoever ended it. */
  readonly ended: Promise<void>;
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Set<(method: string, params: unknown) => void>();
  #lastId = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on("message", (data) => this.#receive(String(data)));
    this.ended = new Promise((resolve) => {
      const end = (): void => {
        this.#end();
        resolve();
      };
      socket.on("close", end);
      socket.on("error", end);
    });
  }

  /** Connects and starts a session. */
  static async connect(url: string, capabilities: Readonly<Record<string, unknown>>): Promise<BidiClient> {
    const socket = new WebSocket(url, { perMessageDeflate: false, maxPayload: 1 << 29 });
    await once(socket, "open");
    const client = new BidiClient(socket);
    await client.send("session.new", { capabilities: { alwaysMatch: capabilities } });
    return client;
  }

  /**
   * Sends a command and gives its result.
   *
   * @throws BidiError when the browser refuses it, or is gone
   */
  send(method: string, params: Readonly<Record<string, unknown>>): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      if (this.#socket.readyState !== WebSocket.OPEN) {
        reject(new BidiError(method, "disconnected", "Firefox has ended"));
        return;
      }
      this.#waiting.set(id, { method, resolve, reject });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** Sends a command and checks its result against a schema. */
  async call<S extends v.GenericSchema>(
    schema: S,
    method: string,
    params: Readonly<Record<string, unknown>>,
  ): Promise<v.InferOutput<S>> {
    return v.parse(schema, await this.send(method, params));
  }

  /** Listens to the events of a name that the session is subscribed to. @returns ends that */
  on(name: string, listener: (params: unknown) => void): () => void {
    const hear = (method: string, params: unknown): void => {
      if (method === name) listener(params);
    };
    this.#listeners.add(hear);
    return () => this.#listeners.delete(hear);
  }

  close(): void {
    this.#socket.close();
  }

  #receive(text: string): void {
    const message = v.parse(Message, JSON.parse(text));
    if (message.type === "event") {
      for (const listener of this.#listeners) listener(message.method, message.params);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.type === "success") waiting?.resolve(message.result);
    else waiting?.reject(new BidiError(waiting.method, message.error, message.message));
  }

  #end(): void {
    for (const { method, reject } of this.#waiting.values()) {
      reject(new BidiError(method, "disconnected", "Firefox has ended"));
    }
    this.#waiting.clear();
  }
}
