package app.latent.gallery.api;

import app.latent.gallery.comments.Remark;
import app.latent.gateway.account.Caller;

/**
 * A comment, as the API tells it to somebody.
 *
 * @param author the name of the account
 * @param time ISO 8601, UTC
 * @param removable whether whoever asks may remove it
 */
record CommentJson(String id, String author, String time, String text, boolean removable) {

    static CommentJson of(Remark.Comment comment, Caller reader) {
        return new CommentJson(
                comment.id(),
                comment.author().text(),
                comment.time().toString(),
                comment.text().text(),
                isRemovable(comment, reader));
    }

    static boolean isRemovable(Remark.Comment comment, Caller reader) {
        return reader.isOwner() || comment.author().equals(reader.name());
    }
}
