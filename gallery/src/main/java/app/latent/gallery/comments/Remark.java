package app.latent.gallery.comments;

import app.latent.gallery.kept.KnownPhoto;
import app.latent.gateway.account.AccountName;
import java.time.Instant;

/** What one account has to say of one photo. */
public sealed interface Remark {

    /** 32 hexadecimal digits. */
    String id();

    KnownPhoto photo();

    /** The account, which need not be there any more. */
    AccountName author();

    /** On the clock of the machine that has taken it, to the second. */
    Instant time();

    /** In words. */
    record Comment(String id, KnownPhoto photo, AccountName author, Instant time, CommentText text) implements Remark {}

    record Like(String id, KnownPhoto photo, AccountName author, Instant time) implements Remark {}
}
