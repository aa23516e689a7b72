import type { AuditContext } from "../context/audit-context.ts";
import { readJwt } from "../context/jwt.ts";
import { momentsIn, signInsIn } from "../context/moments-in.ts";
import { isInScope } from "../scope.ts";
import type { Exercise, NotExercised } from "./requirement.ts";

type Look = (context: AuditContext, scope: readonly string[]) => Exercise;

/** Cookies that a server of the scope set, or that are held for it. */
export const cookies: Look = (context, scope) => {
  const count = [...context.judged(), ...context.rows.filter(({ state }) => state === "rejected")].filter(
    ({ domain, party }) => party === "first" && isInScope(domain, scope),
  ).length;
  return counted("cookies", count, "cookie");
};

export const exchanges: Look = ({ record }, scope) =>
  counted(
    "exchanges",
    record.exchanges.filter(({ host, response }) => response && isInScope(host, scope)).length,
    "page",
  );

export const sessions: Look = (context, scope) => {
  const here = [...context.sessions().values()].filter(({ row }) => isInScope(row.domain, scope));
  return counted("sessions", here.length, "session");
};

export const tokens: Look = (context, scope) => {
  const here = context.judged().filter(({ value, domain }) => isInScope(domain, scope) && readJwt(value) !== null);
  return counted("tokens", here.length, "token");
};

export const signIns: Look = ({ history }, scope) => counted("sign-ins", signInsIn(history, scope).length, "sign_in");

export const signOuts: Look = ({ history }, scope) =>
  counted("sign-outs", momentsIn(history, "sign-out", scope).length, "sign_out");

/** Pages of a signed-in person. */
export const signedInPages: Look = (context, scope) => {
  const carried = [...context.sessions().values()]
    .filter(({ authenticated }) => authenticated)
    .flatMap(({ row }) => context.carries().get(row.id) ?? []);
  return counted("exchanges", carried.filter(({ exchange }) => isInScope(exchange.host, scope)).length, "sign_in");
};

function counted(kind: Exclude<Exercise["kind"], "not-exercised">, count: number, what: NotExercised): Exercise {
  return count === 0 ? { kind: "not-exercised", what } : { kind, count };
}
