import type { Socket } from "node:net";
import { Duplex } from "node:stream";

export interface Tap {
  read(bytes: number): void;
  write(bytes: number): void;
}

/**
 * A TCP socket seen as a plain duplex stream whose every read and write is told to a tap.
 *
 * TLS and HTTP take over the handle of a real socket and then read past JavaScript; a plain duplex they must go through,
 * so that the tap sees what goes over the wire, TLS records included.
 */
export class TappedSocket extends Duplex {
  readonly #tcp: Socket;
  readonly #tap: Tap;

  /** @param allowHalfOpen whether it may go on writing when the peer has ended: HTTP/1 wants to, TLS must not. */
  constructor(tcp: Socket, tap: Tap, allowHalfOpen: boolean) {
    super({ allowHalfOpen });
    this.#tcp = tcp;
    this.#tap = tap;
    tcp.on("data", (chunk: Buffer) => {
      tap.read(chunk.length);
      if (!this.push(chunk)) tcp.pause();
    });
    tcp.on("end", () => this.push(null));
    tcp.on("error", () => this.destroy());
    tcp.on("close", () => this.destroy());
  }

  override _read(): void {
    this.#tcp.resume();
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#send(chunk, done);
  }

  override _writev(chunks: { chunk: Buffer }[], done: (error?: Error | null) => void): void {
    this.#send(Buffer.concat(chunks.map((one) => one.chunk)), done);
  }

  override _final(done: () => void): void {
    this.#tcp.end(done);
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#tcp.destroy();
    done(error);
  }

  #send(bytes: Buffer, done: (error?: Error | null) => void): void {
    if (this.#tcp.destroyed) {
      done(new Error("the peer has gone"));
      return;
    }
    this.#tap.write(bytes.length);
    this.#tcp.write(bytes, done);
  }
}
