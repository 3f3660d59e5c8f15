package app.latent.gateway.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Fails with {@link TooLarge} once more than a number of bytes were read: the bound of bodies that do not state their length. */
final class LimitedInputStream extends FilterInputStream {

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
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) count(1);
        return b;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int n = super.read(target, offset, length);
        if (n > 0) count(n);
        return n;
    }

    private void count(int n) throws TooLarge {
        left -= n;
        if (left < 0) throw new TooLarge();
    }

    @Override
    public long skip(long n) {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
