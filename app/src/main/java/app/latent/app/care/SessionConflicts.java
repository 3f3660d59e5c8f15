package app.latent.app.care;

import app.latent.app.control.ConflictEntry;
import app.latent.app.control.ConflictEntry.Pixels;
import app.latent.app.control.ConflictEntry.Side;
import app.latent.app.control.ConflictOutcome;
import app.latent.gallery.care.CareException;
import app.latent.gallery.care.Conflict;
import app.latent.gallery.care.Conflict.Comparison;
import app.latent.gallery.care.Conflict.Kind;
import app.latent.gallery.care.Conflict.Pair;
import app.latent.gallery.care.Conflict.Resolution;
import app.latent.gallery.care.Conflict.Version;
import app.latent.gallery.care.ConflictCare;
import app.latent.gallery.care.Resolved;
import app.latent.gateway.audit.AuditEvent;
import app.latent.gateway.audit.AuditLog;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.server.Request;

/** Lists and resolves conflicts, as {@code latent conflicts} does. Of two paths, only those are joined that were listed as a conflict. */
final class SessionConflicts implements ConflictCare {
    private final OpenSession vault;
    private final AuditLog audit;
    private volatile List<ConflictEntry> listed = List.of();

    SessionConflicts(OpenSession vault, AuditLog audit) {
        this.vault = vault;
        this.audit = audit;
    }

    /** One after the other: what was found last is what can be resolved. */
    @Override
    public synchronized List<Conflict> list() throws IOException, CareException {
        List<ConflictEntry> found = new ArrayList<>();
        vault.ask(session -> {
            session.conflicts(found::add);
            return found;
        });
        listed = List.copyOf(found);
        return found.stream().map(SessionConflicts::conflict).toList();
    }

    private static Conflict conflict(ConflictEntry entry) {
        return new Conflict(version(entry.original()), version(entry.copy()), comparison(entry));
    }

    private static Version version(Side side) {
        Kind kind = switch (side.kind()) {
            case "directory" -> Kind.FOLDER;
            case "link" -> Kind.LINK;
            default -> Kind.FILE;
        };
        return new Version(side.path(), kind, side.size(), side.modified());
    }

    private static Comparison comparison(ConflictEntry entry) {
        return switch (entry.merge()) {
            case COLLAPSE -> Comparison.IDENTICAL;
            case JOIN -> Comparison.FOLDERS;
            case UNREADABLE -> Comparison.UNREADABLE;
            case KEEP ->
                entry.pixels() == null
                        ? Comparison.DIFFERENT
                        : entry.pixels() == Pixels.SAME ? Comparison.SAME_PICTURE : Comparison.DIFFERENT_PICTURES;
        };
    }

    @Override
    public Resolved resolve(Request request, Pair pair, Resolution resolution) throws IOException, CareException {
        ConflictEntry entry = listed.stream()
                .filter(one -> conflict(one).pair().equals(pair))
                .findFirst()
                .orElseThrow(() -> new CareException("There is no such conflict any more: list them again."));
        ConflictOutcome outcome = vault.ask(session -> session.resolve(entry, asked(resolution)));
        note(request, outcome);
        return new Resolved(outcome.collapsed(), outcome.moved(), outcome.renamed(), outcome.kept());
    }

    private static app.latent.app.control.Resolution asked(Resolution resolution) {
        return switch (resolution) {
            case MERGE -> app.latent.app.control.Resolution.MERGE;
            case KEEP_BOTH -> app.latent.app.control.Resolution.KEEP_BOTH;
        };
    }

    private void note(Request request, ConflictOutcome outcome) {
        if (outcome.moved() + outcome.renamed() > 0) {
            audit.note(request, AuditEvent.Kind.MOVED, outcome.copy() + " → " + outcome.original());
        } else if (outcome.collapsed() > 0) {
            audit.note(request, AuditEvent.Kind.DELETED, outcome.copy());
        }
    }
}
