package app.latent.app.control;

import app.latent.app.check.CheckSummary;
import app.latent.app.check.FoundItem;
import app.latent.app.failure.ExitCode;
import app.latent.gateway.audit.AuditEvent;
import app.latent.gateway.users.UserReport;
import app.latent.indexer.Facet;
import app.latent.indexer.IndexStatus;
import app.latent.indexer.Photo;
import app.latent.indexer.PhotoSearch;
import app.latent.vault.health.CheckProgress;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;

/** What a daemon answers: one JSON object a line, the last of them {@link End} or {@link Failed}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "reply")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Reply.Status.class, name = "status"),
    @JsonSubTypes.Type(value = Reply.Found.class, name = "found"),
    @JsonSubTypes.Type(value = Reply.Facets.class, name = "facets"),
    @JsonSubTypes.Type(value = Reply.Index.class, name = "index"),
    @JsonSubTypes.Type(value = Reply.Retrying.class, name = "retrying"),
    @JsonSubTypes.Type(value = Reply.Checking.class, name = "checking"),
    @JsonSubTypes.Type(value = Reply.Finding.class, name = "finding"),
    @JsonSubTypes.Type(value = Reply.Checked.class, name = "checked"),
    @JsonSubTypes.Type(value = Reply.Accepted.class, name = "accepted"),
    @JsonSubTypes.Type(value = Reply.FoundConflict.class, name = "conflict"),
    @JsonSubTypes.Type(value = Reply.Resolved.class, name = "resolved"),
    @JsonSubTypes.Type(value = Reply.Edited.class, name = "edited"),
    @JsonSubTypes.Type(value = Reply.Users.class, name = "users"),
    @JsonSubTypes.Type(value = Reply.Audit.class, name = "audit"),
    @JsonSubTypes.Type(value = Reply.Locking.class, name = "locking"),
    @JsonSubTypes.Type(value = Reply.End.class, name = "end"),
    @JsonSubTypes.Type(value = Reply.Failed.class, name = "failed")
})
public sealed interface Reply {

    record Status(VaultStatus status) implements Reply {}

    record Found(Photo photo) implements Reply {}

    record Facets(Map<Facet, List<PhotoSearch.FacetCount>> counts) implements Reply {}

    record Index(IndexStatus status) implements Reply {}

    /** @param photos how many are looked at again */
    record Retrying(int photos) implements Reply {}

    record Checking(CheckProgress progress) implements Reply {}

    record Finding(FoundItem item) implements Reply {}

    record Checked(CheckSummary summary) implements Reply {}

    /** @param nodes how many were suspicious */
    record Accepted(int nodes) implements Reply {}

    record FoundConflict(ConflictEntry conflict) implements Reply {}

    record Resolved(ConflictOutcome outcome) implements Reply {}

    record Edited(EditedPhoto photo) implements Reply {}

    record Users(UserReport report) implements Reply {}

    record Audit(List<AuditEvent> events) implements Reply {}

    /** @param pid the process whose end means that the vault is locked */
    record Locking(long pid) implements Reply {}

    /** The request was carried out. */
    record End() implements Reply {}

    /** The request was not carried out. */
    record Failed(ExitCode exitCode, String message) implements Reply {}
}
