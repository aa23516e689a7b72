import type { VNode } from "preact";
import { useId } from "preact/hooks";
import { messageKey } from "../../../core/message/message.ts";
import { ROLES } from "../../../core/session/role.ts";
import type { T } from "../../i18n/context.ts";
import { classNames } from "../../parts/class-names.ts";
import { Icon } from "../../parts/icon.tsx";
import { CHIP_SIGNS } from "./chip-text.ts";
import type { ChipSign } from "./layout/chips.ts";
import { ROLE_SHAPES } from "./role-shape.ts";

const SIGNS = Object.keys(CHIP_SIGNS) as readonly ChipSign[];

/** What shapes, edges, signs and numbers mean. */
export function Legend({ t }: { readonly t: T }): VNode {
  const id = useId();
  return (
    <>
      <button
        id="drawn-legend"
        type="button"
        class="button"
        title={t("drawn_legend")}
        aria-label={t("drawn_legend")}
        popovertarget={id}
      >
        <Icon name="help" />
      </button>
      <section id={id} class="drawn-legend" popover="auto" aria-label={t("drawn_legend")}>
        <ul>
          {SIGNS.map((sign) => (
            <li key={sign}>
              <svg class="drawn" width={34} height={17} aria-hidden="true">
                <g class={`chip sign-${sign}`} transform="translate(1 1)">
                  <rect width={30} height={15} rx={sign === "sent" || sign === "withheld" ? 7.5 : 2} />
                  <text x={15} y={11} text-anchor="middle">
                    {CHIP_SIGNS[sign]}
                  </text>
                </g>
              </svg>
              {t(`drawn_sign_${sign}`)}
            </li>
          ))}
        </ul>
        <ul>
          {ROLES.map((role) => {
            const { path, filled, group } = ROLE_SHAPES[role];
            return (
              <li key={role}>
                <svg class="drawn" width={16} height={16} aria-hidden="true">
                  <path class={classNames("role", group, filled && "filled")} d={path} transform="translate(8 8)" />
                </svg>
                {t(messageKey("role", role))}
              </li>
            );
          })}
        </ul>
        <ol>
          {[1, 2, 3, 4, 5].map((step) => (
            <li key={step}>
              <svg class="drawn" width={18} height={17} aria-hidden="true">
                <g class="step" transform="translate(9 8.5)">
                  <circle r={7.5} />
                  <text text-anchor="middle" y={4}>
                    {step}
                  </text>
                </g>
              </svg>
              {t(`drawn_step_${step}`)}
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
