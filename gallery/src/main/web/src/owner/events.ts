/** How the events of the audit log are told: pure functions. */
import { msg, str } from "@lit/localize";
import { locale } from "../language/language.ts";
import type { AuditEvent } from "../api/types.ts";

export interface Day {
  readonly name: string;
  readonly events: readonly AuditEvent[];
}

const days = new Intl.DateTimeFormat(locale, { dateStyle: "full" });
const times = new Intl.DateTimeFormat(locale, { timeStyle: "short" });

/** In the reader's days, in the order in which they come. */
export function byDay(events: readonly AuditEvent[]): Day[] {
  return [...Map.groupBy(events, ({ time }) => days.format(new Date(time)))].map(([name, events]) => ({
    name,
    events,
  }));
}

export function timeOfDay(time: string): string {
  return times.format(new Date(time));
}

export function sentence({ kind, who, what }: AuditEvent): string {
  const somebody = who === "" ? msg("Somebody") : who;
  switch (kind) {
    case "sign-in":
      return what === "" ? msg(str`${somebody} signed in`) : msg(str`${somebody} signed in with ${what}`);
    case "refused":
      return who === "" ? msg("Somebody was not let in") : msg(str`Somebody as ${who} was not let in`);
    case "sign-out":
      return msg(str`${somebody} signed out`);
    case "account":
      return msg(str`${somebody} changed accounts: ${what}`);
    case "written":
      return msg(str`${somebody} wrote ${what}`);
    case "deleted":
      return msg(str`${somebody} deleted ${what}`);
    case "moved":
      return msg(str`${somebody} moved ${what}`);
    case "copied":
      return msg(str`${somebody} copied ${what}`);
    case "lost":
      return msg("Events could not be kept");
  }
}
