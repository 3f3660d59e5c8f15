package app.latent.app.control;

import app.latent.app.check.CheckSummary;
import app.latent.app.check.CheckTerms;
import app.latent.app.check.FoundItem;
import app.latent.app.failure.Failure;
import app.latent.gateway.audit.AuditEvent;
import app.latent.gateway.users.UserChange;
import app.latent.gateway.users.UserReport;
import app.latent.indexer.Facet;
import app.latent.indexer.IndexStatus;
import app.latent.indexer.Photo;
import app.latent.indexer.PhotoSearch.FacetCount;
import app.latent.vault.health.CheckProgress;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What commands do with an unlocked vault, whether a daemon has it or the command opened it for itself. */
public interface VaultSession extends AutoCloseable {

    VaultStatus status() throws IOException, Failure;

    /**
     * Passes on the photos that match, newest first.
     *
     * @param limit how many at most
     * @throws Failure where the query cannot be understood
     */
    void search(String query, int limit, Consumer<Photo> found) throws IOException, Failure;

    /**
     * Counts the photos that match by all that they may have in common.
     *
     * @param most how many values of each facet at most
     * @throws Failure where the query cannot be understood
     */
    Map<Facet, List<FacetCount>> facets(String query, int most) throws IOException, Failure;

    /**
     * Returns once no file waits for the indexer.
     *
     * @param progress is told whenever the counts have changed, and at the end
     * @throws Failure where the vault was unlocked without its index
     */
    void awaitIndex(Consumer<IndexStatus> progress) throws IOException, Failure;

    /** Empties the index and starts anew; {@link #awaitIndex} tells when it is done. */
    void rebuildIndex() throws IOException, Failure;

    /**
     * Has every photo looked at again that could not be understood; {@link #awaitIndex} tells when it is done.
     *
     * @return how many these are
     * @throws Failure where the vault was unlocked without its index
     */
    int retryFailed() throws IOException, Failure;

    /**
     * Has the index look at no more files until it is to go on, or the vault is locked.
     *
     * @param pause false where it is to go on
     * @throws Failure where the vault was unlocked without its index
     */
    void pauseIndex(boolean pause) throws IOException, Failure;

    /**
     * Passes on the photos that look like one of them, the likest first.
     *
     * @param path cleartext path
     * @param limit how many at most
     * @throws Failure where there is no such photo in the index
     */
    void similar(String path, int limit, Consumer<Photo> found) throws IOException, Failure;

    /**
     * Tells whether all of the vault can be read.
     *
     * @param progress is told several times a second
     * @param found is told each finding, at the end
     * @throws Failure where the vault was locked meanwhile
     */
    CheckSummary check(CheckTerms terms, Consumer<CheckProgress> progress, Consumer<FoundItem> found)
            throws IOException, Failure;

    /**
     * What is at a path and below it is what its owner wants, though it was suspicious.
     *
     * @param path cleartext path, from {@code /}
     * @return how many files and folders were suspicious
     */
    int accept(String path) throws IOException, Failure;

    /**
     * Passes on the versions of things that sync clients left, in the order of their paths.
     *
     * @throws Failure where the vault cannot be walked over
     */
    void conflicts(Consumer<ConflictEntry> found) throws IOException, Failure;

    /**
     * Resolves one of them. Nothing is lost, whatever happens meanwhile.
     *
     * @throws Failure where that cannot be done, or the vault is read only
     */
    ConflictOutcome resolve(ConflictEntry conflict, Resolution resolution) throws IOException, Failure;

    /**
     * Writes words of a photo to the file beside it; the photo stays as it is.
     *
     * @param path cleartext path
     * @throws Failure where there is no such photo, the edit is refused, or the vault is read only; nothing was written then
     */
    EditedPhoto edit(String path, PhotoEdit edit) throws IOException, Failure;

    /**
     * Takes back what was last written of a photo by {@link #edit}.
     *
     * @param path cleartext path
     * @throws Failure where nothing is kept that could be taken back, or the vault is read only; nothing was written then
     */
    EditedPhoto undoEdit(String path) throws IOException, Failure;

    /**
     * Changes accounts and groups.
     *
     * @return all of them as they are then
     * @throws Failure where that cannot be done, or the vault is read only; nothing was changed then
     */
    UserReport changeUsers(UserChange change) throws IOException, Failure;

    /** @return up to so many events of the audit log, the newest first */
    List<AuditEvent> audit(int limit) throws IOException, Failure;

    @Override
    void close() throws IOException;
}
