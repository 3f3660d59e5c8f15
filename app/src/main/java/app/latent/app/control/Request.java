package app.latent.app.control;

import app.latent.app.check.CheckTerms;
import app.latent.gateway.users.UserChange;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a command asks of a daemon. One request a connection, one JSON object on one line. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "op")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Request.GetStatus.class, name = "status"),
    @JsonSubTypes.Type(value = Request.Search.class, name = "search"),
    @JsonSubTypes.Type(value = Request.CountFacets.class, name = "facets"),
    @JsonSubTypes.Type(value = Request.AwaitIndex.class, name = "await-index"),
    @JsonSubTypes.Type(value = Request.RebuildIndex.class, name = "rebuild-index"),
    @JsonSubTypes.Type(value = Request.RetryFailed.class, name = "retry-failed"),
    @JsonSubTypes.Type(value = Request.PauseIndex.class, name = "pause-index"),
    @JsonSubTypes.Type(value = Request.Similar.class, name = "similar"),
    @JsonSubTypes.Type(value = Request.Check.class, name = "check"),
    @JsonSubTypes.Type(value = Request.Accept.class, name = "accept"),
    @JsonSubTypes.Type(value = Request.ListConflicts.class, name = "list-conflicts"),
    @JsonSubTypes.Type(value = Request.ResolveConflict.class, name = "resolve-conflict"),
    @JsonSubTypes.Type(value = Request.EditPhoto.class, name = "edit-photo"),
    @JsonSubTypes.Type(value = Request.UndoEdit.class, name = "undo-edit"),
    @JsonSubTypes.Type(value = Request.ChangeUsers.class, name = "change-users"),
    @JsonSubTypes.Type(value = Request.ReadAudit.class, name = "read-audit"),
    @JsonSubTypes.Type(value = Request.Lock.class, name = "lock")
})
public sealed interface Request {

    /** Answered by one {@link Reply.Status}. */
    record GetStatus() implements Request {}

    /** Answered by a {@link Reply.Found} for each photo, newest first. */
    record Search(String query, int limit) implements Request {}

    /**
     * Answered by one {@link Reply.Facets}.
     *
     * @param most values of each facet
     */
    record CountFacets(String query, int most) implements Request {}

    /** Answered by a {@link Reply.Index} whenever the counts change, the last one with nothing pending. */
    record AwaitIndex() implements Request {}

    /** Answered as {@link AwaitIndex}, after the index was emptied. */
    record RebuildIndex() implements Request {}

    /** Answered by one {@link Reply.Retrying}. */
    record RetryFailed() implements Request {}

    /**
     * Answered by {@link Reply.End} alone.
     *
     * @param pause false where it is to go on
     */
    record PauseIndex(boolean pause) implements Request {}

    /**
     * Answered by a {@link Reply.Found} for each photo, the likest first.
     *
     * @param path cleartext path
     */
    record Similar(String path, int limit) implements Request {}

    /** Answered by {@link Reply.Checking} several times a second, a {@link Reply.Finding} for each, and one {@link Reply.Checked}. */
    record Check(CheckTerms terms) implements Request {}

    /**
     * Answered by one {@link Reply.Accepted}.
     *
     * @param path cleartext path, from {@code /}
     */
    record Accept(String path) implements Request {}

    /** Answered by a {@link Reply.FoundConflict} for each. */
    record ListConflicts() implements Request {}

    /** Answered by one {@link Reply.Resolved}. */
    record ResolveConflict(ConflictEntry conflict, Resolution resolution) implements Request {}

    /**
     * Answered by one {@link Reply.Edited}.
     *
     * @param path cleartext path
     */
    record EditPhoto(String path, PhotoEdit edit) implements Request {}

    /**
     * Answered by one {@link Reply.Edited}.
     *
     * @param path cleartext path
     */
    record UndoEdit(String path) implements Request {}

    /** Answered by one {@link Reply.Users}. */
    record ChangeUsers(UserChange change) implements Request {}

    /** Answered by one {@link Reply.Audit}. */
    record ReadAudit(int limit) implements Request {}

    /**
     * Answered by one {@link Reply.Locking}; the daemon then ends.
     *
     * @param force even where programs use the drive
     * @param asker the process that asks, which may stand in the drive itself
     */
    record Lock(boolean force, long asker) implements Request {}
}
