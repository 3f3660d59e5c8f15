package app.latent.gateway;

import org.eclipse.jetty.server.Handler;

/**
 * A part of the server under one path prefix. The gateway has checked Host, Origin and, where asked for, the sign-in before the handler is called,
 * and adds the security headers to its answer.
 *
 * @param prefix starts with {@code /}, and is of whole names; the longest prefix of a request's path wins
 */
public record Route(String prefix, Access access, Handler handler) {

    /** Who may call. */
    public enum Access {
        /** Anyone who reaches the server: the sign-in page and its assets, which contain nothing of the vault. */
        PUBLIC,
        /** A browser with a web session. */
        SESSION,
        /** A browser with a web session of the owner's; to others there is nothing. */
        OWNER
    }
}
