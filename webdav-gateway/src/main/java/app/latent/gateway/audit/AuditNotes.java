package app.latent.gateway.audit;

import app.latent.gateway.audit.AuditEvent.Kind;

/** Takes note of what happens; never waits, and never fails. For any number of threads. */
@FunctionalInterface
public interface AuditNotes {

    /** An event of this moment. See {@link AuditEvent} for what is said of it. */
    void note(Kind kind, String who, String what, String from);
}
