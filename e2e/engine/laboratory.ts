import { afterAll, beforeAll } from "vitest";
import type { Action, Case, How, Place, Setting } from "../../scripts/differential/case.ts";
import { openLaboratory } from "../../scripts/differential/laboratory.ts";
import type { Desk } from "../../scripts/differential/observe.ts";
import { type Servers, startServers } from "../../scripts/differential/server.ts";
import type { Laboratory } from "../../scripts/differential/trial.ts";
import { browserName } from "../driver/browser-name.ts";
import { usedProfile } from "../driver/session.ts";

/** Starts servers and the browser of this test run, with a setting for third-party cookies, for the tests around. */
export function useLaboratory(setting: Setting): () => Laboratory {
  const desk: Desk = { answer: () => ({ status: 404, headers: [], body: "" }) };
  let servers: Servers | undefined;
  let laboratory: Laboratory | undefined;
  beforeAll(async () => {
    servers = await startServers((head) => desk.answer(head));
    laboratory = await openLaboratory(browserName(), setting, servers, desk, usedProfile());
  });
  afterAll(async () => {
    await laboratory?.close();
    await servers?.close();
  });
  return () => {
    if (laboratory === undefined) throw new Error("The laboratory is there only while tests run");
    return laboratory;
  };
}

/** The places of the matrix: a site, and another one. */
export function place(party: Place["party"], secure: boolean): Place {
  return { party, sub: "", secure };
}

export function action(how: How, top: Place, secure: boolean, more: Partial<Action> = {}): Action {
  const target = { ...place("own", secure), path: "/" };
  return { how, top, frame: null, via: [], status: 307, target, lines: [], ...more };
}

export function caseOf(...actions: readonly Action[]): Case {
  return { family: "test", actions };
}
