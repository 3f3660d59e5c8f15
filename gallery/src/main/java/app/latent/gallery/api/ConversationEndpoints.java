package app.latent.gallery.api;

import app.latent.gallery.comments.CommentText;
import app.latent.gallery.comments.Comments;
import app.latent.gallery.comments.Remark;
import app.latent.gallery.library.Library;
import app.latent.gateway.account.AccountName;
import app.latent.gateway.account.Caller;
import app.latent.indexer.PhotoSearch;
import app.latent.indexer.Scope;
import java.io.IOException;
import java.nio.file.ReadOnlyFileSystemException;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** What is said of a photo, for those who see the photo, as long as the owner allows it. */
final class ConversationEndpoints {
    /** The longest text, each character of it escaped. */
    private static final int MOST_BYTES = 32 * 1024;

    private final Library library;
    private final Comments comments;

    ConversationEndpoints(Library library) {
        this.library = library;
        this.comments = library.comments();
    }

    List<Resource> resources() {
        return List.of(
                Resource.get("photos/{id}/comments", this::told),
                Resource.post("photos/{id}/comments", this::comment),
                Resource.post("photos/{id}/comments/removal", this::remove),
                Resource.post("photos/{id}/like", this::like));
    }

    /** Whose a remark is does not depend on who asks; whoever is told has seen the photo. */
    private PhotoSearch whole() {
        return library.index().apply(Scope.whole());
    }

    private static Caller caller(Call call) {
        return Caller.of(call.exchange().request());
    }

    private Answer told(Call call) throws ApiException, IOException {
        String id = call.photo().id();
        return new Answer.Json(
                comments.allowed().isOn()
                        ? ConversationJson.of(comments.about(whole(), id), caller(call))
                        : ConversationJson.NOT_ALLOWED);
    }

    /** Of the body {@code {text: words}}. */
    private Answer comment(Call call) throws ApiException, IOException {
        String id = call.photo().id();
        var body = EditJson.object(call.body(MOST_BYTES), Set.of("text"));
        CommentText text = CommentText.parse(EditJson.text(body.path("text"), "text"))
                .orElseThrow(() -> ApiException.body(
                        "A comment has 1 to " + CommentText.LONGEST + " characters, and no control characters."));
        AccountName author = requireMaySay(call);
        return changed(call, () -> requireRoom(comments.comment(whole(), id, author, text)));
    }

    /** Of the body {@code {like: flag}}. */
    private Answer like(Call call) throws ApiException, IOException {
        String id = call.photo().id();
        var body = EditJson.object(call.body(MOST_BYTES), Set.of("like"));
        if (!EditJson.flag(body.path("like"), "like")) {
            return changed(call, () -> comments.unlike(whole(), id, caller(call).name()));
        }
        AccountName author = requireMaySay(call);
        return changed(call, () -> requireRoom(comments.like(whole(), id, author)));
    }

    /** Of the body {@code {comment: id}}. */
    private Answer remove(Call call) throws ApiException, IOException {
        String id = call.photo().id();
        var body = EditJson.object(call.body(MOST_BYTES), Set.of("comment"));
        String wanted = EditJson.text(body.path("comment"), "comment");
        requireAllowed();
        Remark.Comment comment = comments.about(whole(), id).comments().stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> ApiException.notFound("There is no such comment."));
        if (!CommentJson.isRemovable(comment, caller(call))) {
            throw ApiException.forbidden("Only who wrote a comment may remove it, and the owner of the vault.");
        }
        return changed(call, () -> comments.remove(comment));
    }

    private AccountName requireMaySay(Call call) throws ApiException, IOException {
        requireAllowed();
        AccountName author = caller(call).name();
        Duration wait = comments.pace(author);
        if (wait.isPositive()) {
            // Told in whole seconds.
            throw ApiException.tooMany("That was much in a short time; try again in a moment.", wait.plusSeconds(1));
        }
        return author;
    }

    private void requireAllowed() throws ApiException, IOException {
        if (!comments.allowed().isOn()) {
            throw ApiException.forbidden("The owner of the vault does not allow comments.");
        }
    }

    private static void requireRoom(boolean had) throws ApiException {
        if (!had) {
            throw ApiException.conflict("There is no room for more comments.");
        }
    }

    @FunctionalInterface
    private interface Change {
        void make() throws ApiException, IOException;
    }

    private Answer changed(Call call, Change change) throws ApiException, IOException {
        try {
            change.make();
        } catch (ReadOnlyFileSystemException e) {
            throw ApiException.readOnly();
        }
        return told(call);
    }
}
