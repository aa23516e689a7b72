import type { VNode } from "preact";
import { cookieTravel } from "../../../core/capture/exchange.ts";
import { classNames } from "../../parts/class-names.ts";
import { settledCookies } from "../model/settled-cookies.ts";
import { changesOf } from "../rows/changes-of.ts";
import { exchangeState } from "../rows/exchange-state.ts";
import { Arrow } from "./arrow.tsx";
import type { DrawContext } from "./draw-context.ts";
import { JarArrow } from "./jar-arrow.tsx";
import { Lane } from "./lane.tsx";
import { requestWords, responseWords } from "./lane-words.ts";
import { chipsOf } from "./layout/chips.ts";
import { beganAt, type ExchangeRow } from "./layout/drawn-row.ts";
import { turnsOf } from "./layout/turning-points.ts";
import { LANE } from "./layout/zoom.ts";
import { StepMarks } from "./step-marks.tsx";

interface ExchangeMarkProps {
  readonly row: ExchangeRow;
  readonly context: DrawContext;
}

/** An arrow's place under its words. */
const ARROW = 18.5;

/** A request and its response between browser and server, with what they carried. */
export function ExchangeMark({ row, context }: ExchangeMarkProps): VNode {
  if (context.zoom === "overview") return <OverviewMark row={row} context={context} />;
  const { exchange } = row;
  const { lines, formats, record, rowOf, followed } = context;
  const server = lines.of(exchange);
  const state = exchangeState(exchange);
  const chips = chipsOf(settledCookies(record, exchange), rowOf, followed);
  const steps = context.steps.get(exchange.id) ?? { request: [], response: [] };
  const time = beganAt(exchange);
  const two = context.zoom === "full";
  // What came from the cache went nowhere.
  const far = cookieTravel(exchange) === "from-cache" ? lines.browser.x + 56 : server.x;
  const answered = exchange.response !== null || state === "failed";
  const browser = lines.browser.x;
  return (
    <>
      {row.joined && <path class="join" d={`M${browser} ${two ? -3 : -4}V${ARROW}`} />}
      {time !== null && steps.request.length + (two ? 0 : steps.response.length) < 2 && (
        <text class="time" x={8} y={14}>
          {lines.width < 700 ? formats.exactClock(time).replace(/\D\d{3}$/, "") : formats.exactClock(time)}
        </text>
      )}
      <StepMarks steps={two ? steps.request : [...steps.request, ...steps.response]} y={11} context={context} />
      <Arrow
        from={browser}
        to={far}
        y={ARROW}
        both={!two && answered && state !== "failed"}
        class={classNames(state, !two && "both")}
      />
      <Lane
        y={0}
        words={
          two
            ? requestWords(exchange, server, context)
            : [...requestWords(exchange, server, context), ...responseWords(exchange, context)]
        }
        chips={two ? chips.out : [...chips.out, ...chips.in]}
        none={cookieTravel(exchange) === "carried"}
        context={context}
      />
      {two && (
        <>
          <StepMarks steps={steps.response} y={LANE + 11} context={context} />
          {answered && <Arrow from={far} to={browser} y={LANE + ARROW} class={classNames("back", state)} />}
          <Lane y={LANE} words={responseWords(exchange, context)} chips={chips.in} none={false} context={context} />
        </>
      )}
      <JarArrow changes={changesOf(exchange)} y={two ? LANE : 0} context={context} />
    </>
  );
}

/** A line of colour, and a tick at the jar where something changed. */
function OverviewMark({ row, context }: ExchangeMarkProps): VNode {
  const { lines } = context;
  const { exchange } = row;
  const turns = turnsOf(row, () => true);
  const kind = turns.length > 0 ? turns.join(" ") : exchange.cookie === null ? "bare" : "carried";
  return (
    <>
      <path class={classNames("overview", kind)} d={`M${lines.browser.x} 2.5H${lines.of(exchange).x}`} />
      {turns.some((turn) => turn !== "refusal") && (
        <path class={classNames("overview", kind)} d={`M${lines.jar.x} 2.5H${lines.browser.x}`} />
      )}
    </>
  );
}
