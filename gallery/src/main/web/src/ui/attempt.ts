import type { ReactiveController, ReactiveControllerHost } from "lit";
import { ApiError, UnreachableError } from "../api/client.ts";
import { explain } from "../api/explain.ts";
import { tell } from "../app/tell.ts";

/**
 * Work of a form: whether some goes on, and why the last has failed. What concerns the whole page is for the page's owner
 * to show: the form's event `problem` (detail: the error).
 */
export class Attempt implements ReactiveController {
  busy = false;
  /** In the user's words; empty where there is none. */
  problem = "";
  readonly #form: ReactiveControllerHost & HTMLElement;

  constructor(form: ReactiveControllerHost & HTMLElement) {
    this.#form = form;
    form.addController(this);
  }

  hostConnected(): void {}

  async run(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.say("");
    try {
      await work();
    } catch (error) {
      if (error instanceof UnreachableError || (error instanceof ApiError && error.unauthorised)) {
        tell(this.#form, "problem", error);
      } else {
        this.problem = explain(error);
      }
    } finally {
      this.busy = false;
      this.#form.requestUpdate();
    }
  }

  say(problem: string): void {
    this.problem = problem;
    this.#form.requestUpdate();
  }
}
