import { serialize } from "php-serialize";
import { describe, expect, it } from "vitest";
import { readToken } from "../read-token.ts";
import { claimText, partTexts, TOOLS } from "../token.fixture.ts";

const encoded = (text: string) => Buffer.from(text).toString("base64");

describe("php", () => {
  // php8.2-cli 8.2.36 of Debian 12: `php -d session.sid_length=… -d session.sid_bits_per_character=… -r 'echo session_create_id();'`
  it.each([
    ["0n6ehr1gg14ejskb5q6m7d5ghu", "5"],
    ["752c69c5a13fe067fbccf54c64fe4ff9", "4"],
    ["mc8h7osao8htiba3ell4ph2b767vceet", "5"],
    ["JctvqrGKmXDczHBTYHQsHPNb4v7wAyqb3RmkM3l901zWWh3y", "6"],
  ])("session id %s has %s bits a character", (value, bits) => {
    expect(readToken(value, TOOLS, { name: "PHPSESSID" })).toMatchObject({
      format: "php-session",
      confidence: "observed",
      notes: [{ key: "token_note_bits_per_character", params: [bits] }],
    });
  });

  it("knows the id of Debian's default without its name", () => {
    expect(readToken("0n6ehr1gg14ejskb5q6m7d5ghu", TOOLS)).toMatchObject({
      format: "php-session",
      confidence: "check",
    });
  });

  it("reads what php-serialize writes, plain, percent-encoded and in base64", () => {
    const text = serialize({ user: "ada é", admin: false, list: [1, 2.5, null] });
    for (const value of [text, encodeURIComponent(text), encoded(text)]) {
      const reading = readToken(value, TOOLS);
      expect(reading).toMatchObject({ format: "php-serialized", state: "client-readable", confidence: "observed" });
      expect(claimText(reading, "user")).toBe("ada é");
      expect(claimText(reading, "list.1")).toBe("2.5");
    }
  });

  it("reads an object with hidden properties", () => {
    // php8.2-cli: class Cart { public $items = 3; protected $owner = "ada"; private $n = 1.5; }
    const value =
      "Tzo0OiJDYXJ0IjozOntzOjU6Iml0ZW1zIjtpOjM7czo4OiIAKgBvd25lciI7czozOiJhZGEiO3M6NzoiAENhcnQAbiI7ZDoxLjU7fQ==";
    const reading = readToken(value, TOOLS);
    expect(reading?.claims.map(({ path, text }) => [path, text])).toEqual([
      ["class", "Cart"],
      ["items", "3"],
      ["owner", "ada"],
      ["n", "1.5"],
    ]);
  });
});

describe("laravel", () => {
  it("is sealed, in the form of Illuminate\\Encryption\\Encrypter", () => {
    const iv = encoded("sixteen octets!!");
    const body = { iv, value: encoded("x".repeat(64)), mac: "0".repeat(64), tag: "" };
    const value = encodeURIComponent(encoded(JSON.stringify(body)));
    const reading = readToken(value, TOOLS, { name: "laravel_session" });
    expect(reading).toMatchObject({ format: "laravel", state: "client-sealed" });
    expect(claimText(reading, "cipher")).toBe("AES-CBC, HMAC-SHA256");
    const gcm = encoded(JSON.stringify({ ...body, mac: "", tag: encoded("sixteen octets!!") }));
    expect(claimText(readToken(gcm, TOOLS), "cipher")).toBe("AES-GCM");
  });
});

describe("java", () => {
  it.each([
    ["1A530637289A03B07199A44E8D531427.node1", "node1", "likely"],
    ["1A530637289A03B07199A44E8D531427!app-2", "app-2", "likely"],
  ])("session id %s names its node", (value, node, confidence) => {
    const reading = readToken(value, TOOLS);
    expect(reading).toMatchObject({ format: "java-session", state: "server", confidence });
    expect(partTexts(value, reading)).toEqual([
      ["id", "1A530637289A03B07199A44E8D531427"],
      ["route", node],
    ]);
  });

  it("reads those of Jetty, WebLogic and WebSphere", () => {
    const name = "JSESSIONID";
    expect(
      partTexts(
        "node01a2b3c4d5e6f7g8h9i0j1k2l3m0.node0",
        readToken("node01a2b3c4d5e6f7g8h9i0j1k2l3m0.node0", TOOLS, { name }),
      ),
    ).toEqual([
      ["id", "node01a2b3c4d5e6f7g8h9i0j1k2l3m0"],
      ["route", "node0"],
    ]);
    const logic = `${"pQz1".repeat(13)}!-1234567890!987654321`;
    expect(readToken(logic, TOOLS)).toMatchObject({ format: "java-session", product: "WebLogic" });
    const sphere = "0000A2MB4IJozU_VM8IffsMNfdR:v544d0o0";
    expect(partTexts(sphere, readToken(sphere, TOOLS, { name }))).toEqual([
      ["prefix", "0000"],
      ["id", "A2MB4IJozU_VM8IffsMNfdR"],
      ["route", "v544d0o0"],
    ]);
  });

  it("needs the name for an id without a node", () => {
    const id = "9F86D081884C7D659A2FEAA0C55AD015";
    expect(readToken(id, TOOLS)).toMatchObject({ format: "hash" });
    expect(readToken(id, TOOLS, { name: "JSESSIONID" })).toMatchObject({
      format: "java-session",
      confidence: "observed",
    });
  });

  it("knows the base64 of Spring Session", () => {
    const reading = readToken(encoded("0b1c2d3e-aaaa-4bbb-8ccc-123456789abc"), TOOLS, { name: "SESSION" });
    expect(reading).toMatchObject({ format: "spring-session", state: "server" });
  });

  it("names the class of a serialized object", () => {
    // OpenJDK 17: ObjectOutputStream.writeObject(new Cart())
    const value = "rO0ABXNyAARDYXJ0e0boZ0q7654CAAJJAAFuTAAFb3duZXJ0ABJMamF2YS9sYW5nL1N0cmluZzt4cAAAAAN0AANhZGE=";
    const reading = readToken(value, TOOLS);
    expect(reading).toMatchObject({ format: "java-serialized" });
    expect(claimText(reading, "class")).toBe("Cart");
    const hex = Buffer.from(value, "base64").toString("hex");
    expect(claimText(readToken(hex, TOOLS), "class")).toBe("Cart");
  });
});

describe("python", () => {
  // Python 3.11: base64.b64encode(pickle.dumps({"user": "ada", "admin": False})), protocols 4 and 2.
  it.each([
    "gASVGwAAAAAAAAB9lCiMBHVzZXKUjANhZGGUjAVhZG1pbpSJdS4=",
    "gAJ9cQAoWAQAAAB1c2VycQFYAwAAAGFkYXECWAUAAABhZG1pbnEDiXUu",
  ])("knows the pickle %s", (value) => {
    expect(readToken(value, TOOLS)).toMatchObject({ format: "python-pickle", state: "client-readable" });
  });
});

describe("asp.net", () => {
  it("names the key of data protection, and counts chunks", () => {
    const key = "0001020304050607";
    const octets = Buffer.concat([
      Buffer.from("09f0c9f0", "hex"),
      Buffer.from(`${key}08090a0b0c0d0e0f`, "hex"),
      Buffer.alloc(80, 7),
    ]);
    const value = octets.toString("base64url");
    expect(value.startsWith("CfDJ8")).toBe(true);
    const reading = readToken(value, TOOLS, { name: ".AspNetCore.CookiesC1" });
    expect(reading).toMatchObject({ format: "aspnet-core", state: "client-sealed" });
    expect(claimText(reading, "key-id")).toBe("03020100-0504-0706-0809-0a0b0c0d0e0f");
    expect(reading?.notes).toContainEqual({ key: "token_note_chunk" });
    expect(readToken("chunks-2", TOOLS)?.notes).toEqual([{ key: "token_note_chunks", params: ["2"] }]);
  });

  it("knows the ids and tickets of ASP.NET", () => {
    const id = "3ykghtpqzxvd2fwwfx5hlm4j";
    expect(readToken(id, TOOLS)).toMatchObject({ format: "aspnet-session", confidence: "check" });
    expect(readToken(id, TOOLS, { name: "ASP.NET_SessionId" })).toMatchObject({ confidence: "observed" });
    expect(readToken("A1".repeat(96), TOOLS, { name: ".ASPXAUTH" })).toMatchObject({
      format: "aspxauth",
      confidence: "observed",
    });
  });

  it("knows BinaryFormatter", () => {
    expect(readToken("AAEAAAD/////AQAAAAAAAAAGAQAAAANhZGEL", TOOLS)).toMatchObject({ format: "dotnet-serialized" });
  });
});

describe("coldfusion", () => {
  it("knows counter and token by their names", () => {
    expect(readToken("184223", TOOLS, { name: "CFID" })?.notes).toEqual([{ key: "token_note_counter" }]);
    expect(readToken("61932408", TOOLS, { name: "CFTOKEN" })?.notes).toEqual([{ key: "token_note_short_number" }]);
    expect(readToken("6b0a1e5fd1b2c3d4-1C2D3E4F-A0B1-C2D3-E4F5A6B7C8D9E0F1", TOOLS)).toMatchObject({
      format: "coldfusion",
    });
  });
});
