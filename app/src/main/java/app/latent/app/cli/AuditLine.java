package app.latent.app.cli;

import app.latent.app.text.Words;
import app.latent.gateway.audit.AuditEvent;

/** An event of the audit log as people read it. */
final class AuditLine {
    private AuditLine() {}

    static String of(AuditEvent event) {
        String who = event.who().isEmpty() ? "somebody" : event.who();
        String from = event.from().isEmpty() ? "" : "  from " + event.from();
        return Words.harmless(event.time() + "  " + who + " " + text(event) + from);
    }

    private static String text(AuditEvent event) {
        return switch (event.kind()) {
            case SIGN_IN -> "signed in" + (event.what().isEmpty() ? "" : " with " + event.what());
            case REFUSED -> "was refused" + (event.what().isEmpty() ? "" : " with " + event.what());
            case SIGN_OUT -> "signed out";
            case ACCOUNT -> "changed users: " + event.what();
            case WRITTEN -> "wrote " + event.what();
            case DELETED -> "deleted " + event.what();
            case MOVED -> "moved " + event.what();
            case COPIED -> "copied " + event.what();
            case LOST -> "did more, of which " + event.what() + " events could not be kept";
        };
    }
}
