/** How the events of the audit log are told: pure functions. */
import type { AuditEvent } from "../api/types.ts";

export interface Day {
  readonly name: string;
  readonly events: readonly AuditEvent[];
}

/** In the reader's days, in the order in which they come. */
export function byDay(events: readonly AuditEvent[]): Day[] {
  const days = new Map<string, AuditEvent[]>();
  for (const event of events) {
    const name = new Intl.DateTimeFormat(undefined, { dateStyle: "full" }).format(new Date(event.time));
    days.set(name, [...(days.get(name) ?? []), event]);
  }
  return [...days].map(([name, of]) => ({ name, events: of }));
}

export function timeOfDay(time: string): string {
  return new Intl.DateTimeFormat(undefined, { timeStyle: "short" }).format(new Date(time));
}

export function sentence({ kind, who, what }: AuditEvent): string {
  const somebody = who === "" ? "Somebody" : who;
  switch (kind) {
    case "sign-in":
      return `${somebody} signed in${what === "" ? "" : ` with ${what}`}`;
    case "refused":
      return `${who === "" ? "Somebody" : `Somebody as ${who}`} was not let in`;
    case "sign-out":
      return `${somebody} signed out`;
    case "account":
      return `${somebody} changed accounts: ${what}`;
    case "written":
      return `${somebody} wrote ${what}`;
    case "deleted":
      return `${somebody} deleted ${what}`;
    case "moved":
      return `${somebody} moved ${what}`;
    case "copied":
      return `${somebody} copied ${what}`;
    case "lost":
      return "Events could not be kept";
  }
}
