package app.latent.gallery.comments;

import app.latent.gateway.account.AccountName;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is said of one photo.
 *
 * @param comments the oldest first
 * @param likes the oldest first, one of each account: two devices may have taken one each
 */
public record Conversation(List<Remark.Comment> comments, List<Remark.Like> likes) {

    /** What was said within the same second is in an order as well, so that it stays in it. */
    static final Comparator<Remark> OLDEST_FIRST =
            Comparator.comparing(Remark::time).thenComparing(Remark::id);

    public Conversation {
        comments = List.copyOf(comments);
        likes = List.copyOf(likes);
    }

    static Conversation of(Collection<Remark> remarks) {
        Map<AccountName, Remark.Like> likes = new LinkedHashMap<>();
        List<Remark> sorted = remarks.stream().sorted(OLDEST_FIRST).toList();
        for (Remark remark : sorted) {
            if (remark instanceof Remark.Like like) likes.putIfAbsent(like.author(), like);
        }
        List<Remark.Comment> comments = sorted.stream()
                .filter(Remark.Comment.class::isInstance)
                .map(Remark.Comment.class::cast)
                .toList();
        return new Conversation(comments, List.copyOf(likes.values()));
    }

    public boolean isLikedBy(AccountName account) {
        return likes.stream().anyMatch(like -> like.author().equals(account));
    }
}
