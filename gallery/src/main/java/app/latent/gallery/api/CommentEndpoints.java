package app.latent.gallery.api;

import app.latent.gallery.comments.Comments;
import app.latent.gallery.comments.Remark;
import app.latent.gallery.kept.KnownPhoto;
import app.latent.gallery.library.Curator;
import app.latent.gateway.account.Caller;
import java.io.IOException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is said of all photos, and whether anybody may say anything, for the owner. */
final class CommentEndpoints {
    private static final int USUAL_LIMIT = 50;
    private static final int MOST = 1000;
    private static final int MOST_BYTES = 1024;

    private final Comments comments;
    private final Curator curator;

    CommentEndpoints(Comments comments, Curator curator) {
        this.comments = comments;
        this.curator = curator;
    }

    List<Resource> resources() {
        return List.of(
                Resource.get("comments", this::newest),
                Resource.post("comments/settings", this::allow),
                Resource.post("comments/removal", this::remove));
    }

    private Answer newest(Call call) throws ApiException, IOException {
        int limit = call.number("limit", 1, MOST, USUAL_LIMIT);
        Caller reader = Caller.of(call.exchange().request());
        List<Remark.Comment> all = comments.newest();
        List<CommentOnPhoto> told = new ArrayList<>();
        Map<KnownPhoto, Optional<PhotoSummary>> photos = new HashMap<>();
        for (Remark.Comment comment : all.subList(0, Math.min(limit, all.size()))) {
            if (!photos.containsKey(comment.photo())) {
                photos.put(comment.photo(), comment.photo().in(call.search()).map(PhotoSummary::of));
            }
            Optional<PhotoSummary> photo = photos.getOrDefault(comment.photo(), Optional.empty());
            told.add(new CommentOnPhoto(CommentJson.of(comment, reader), photo.orElse(null)));
        }
        return new Answer.Json(new Newest(comments.allowed().isOn(), told, all.size()));
    }

    /** Of the body {@code {allowed: flag}}. */
    private Answer allow(Call call) throws ApiException, IOException {
        var body = EditJson.object(call.body(MOST_BYTES), Set.of("allowed"));
        boolean allowed = EditJson.flag(body.path("allowed"), "allowed");
        try {
            comments.allowed().turn(allowed);
        } catch (ReadOnlyFileSystemException e) {
            throw ApiException.readOnly();
        }
        curator.shelved(call.exchange().request(), comments.allowed().file());
        return new Answer.Json(new Settings(allowed));
    }

    /** Of the body {@code {comment: id}}; also of one whose photo is not there any more. */
    private Answer remove(Call call) throws ApiException, IOException {
        var body = EditJson.object(call.body(MOST_BYTES), Set.of("comment"));
        String wanted = EditJson.text(body.path("comment"), "comment");
        Remark.Comment comment = comments.newest().stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> ApiException.notFound("There is no such comment."));
        try {
            comments.remove(comment);
        } catch (ReadOnlyFileSystemException e) {
            throw ApiException.readOnly();
        }
        return new Answer.Json(new Removed());
    }

    /** @param total how many comments there are in all */
    private record Newest(boolean allowed, List<CommentOnPhoto> comments, int total) {}

    /** @param photo null where it is not there any more */
    private record CommentOnPhoto(
            CommentJson comment, @Nullable PhotoSummary photo) {}

    private record Settings(boolean allowed) {}

    private record Removed() {}
}
