package app.latent.gallery.api;

import app.latent.gallery.comments.Conversation;
import app.latent.gateway.account.Caller;
import java.util.List;

/**
 * What is said of a photo, as the API tells it to somebody.
 *
 * @param allowed whether anybody may say anything; nothing is told where nobody may
 * @param liked whether whoever asks likes it
 * @param likes the names of those who do, the one first who was first
 * @param comments the oldest first
 */
record ConversationJson(boolean allowed, boolean liked, List<String> likes, List<CommentJson> comments) {

    static final ConversationJson NOT_ALLOWED = new ConversationJson(false, false, List.of(), List.of());

    static ConversationJson of(Conversation conversation, Caller reader) {
        return new ConversationJson(
                true,
                conversation.isLikedBy(reader.name()),
                conversation.likes().stream().map(like -> like.author().text()).toList(),
                conversation.comments().stream()
                        .map(comment -> CommentJson.of(comment, reader))
                        .toList());
    }
}
