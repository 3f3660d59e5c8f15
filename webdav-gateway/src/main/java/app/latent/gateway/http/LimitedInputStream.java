package app.latent.gateway.http;

import java.io.IOException;
import java.io.InputStream;

/** Fails with {@link TooLarge} once more than a number of bytes were read: the bound of bodies that do not state their length. */
final class LimitedInputStream extends BodyInputStream {

    private long left;

    LimitedInputStream(InputStream in, long limit) {
        super(in);
        this.left = limit;
    }

    /** The body is longer than allowed. */
    static final class TooLarge extends IOException {
        TooLarge() {
            super("request body too large");
        }
    }

    @Override
    void received(int n) throws TooLarge {
        left -= n;
        if (left < 0) throw new TooLarge();
    }
}
